import { clauseVerbs, type Signature } from '../../lang/en/factuality-words.ts'
import type { ClauseTree } from '../clause-tree.ts'

/** The entry of a verb with its particle or the word that links what is under it, else that of the bare verb. */
export function signatureAt(
  tree: ClauseTree,
  verb: number,
  table: ReadonlyMap<string, Signature>,
  links: readonly string[],
  linkedOnly = false,
): Signature | undefined {
  const { lemma } = tree.token(verb)
  const particles = tree.childrenBy(verb, 'compound').filter((child) => tree.relation(child) === 'compound:prt')
  for (const link of [...particles.map((child) => tree.word(child)), ...links]) {
    const found = table.get(`${lemma} ${link}`)
    if (found !== undefined) return found
  }
  return linkedOnly || particles.length > 0 ? undefined : table.get(lemma)
}

/** What a verb says of a clause under it: some say one thing of an infinitive, and another of a finite clause or gerund. */
export function signatureOverClause(tree: ClauseTree, verb: number, clause: number): Signature | undefined {
  const links = linksOf(tree, clause)
  const signature = signatureAt(tree, verb, clauseVerbs, links)
  const { lemma } = tree.token(verb)
  if (links.includes('to')) return overInfinitive(lemma, signature)
  const gerund = /ing$/.test(tree.word(clause)) && tree.childrenBy(clause, 'aux', 'nsubj').length === 0
  if (gerund) return /^(?:remember|forget)$/.test(lemma) ? 'known' : overGerund(lemma, signature)
  if (/^(?:remember|forget)$/.test(lemma)) return 'known'
  if (/^(?:suggest|propose|recommend|insist)$/.test(lemma)) {
    if (isSubjunctive(tree, clause)) return lemma === 'insist' ? 'demanded' : 'proposed'
    return lemma === 'suggest' || lemma === 'insist' ? 'told' : signature
  }
  return /^(?:agree|decide|promise|pledge|vow|swear|assure|guarantee|mean|resolve|determine)$/.test(lemma)
    ? 'told'
    : signature
}

function overInfinitive(lemma: string, signature: Signature | undefined): Signature | undefined {
  if (lemma === 'tell' || lemma === 'warn' || lemma === 'insist') return 'demanded'
  if (/^(?:think|believe|suppose|suspect|feel|claim|say|report|allege|understand)$/.test(lemma)) return 'told'
  if (/^(?:learn|know)$/.test(lemma)) return 'possible'
  return signature === 'told' ? 'possible' : signature
}

function overGerund(lemma: string, signature: Signature | undefined): Signature | undefined {
  return lemma === 'finish' ? 'holds' : lemma === 'suspend' ? 'running' : signature
}

/** 'suggested that it (should) leave': a bare verb, or one with 'should', under a third person. */
function isSubjunctive(tree: ClauseTree, clause: number): boolean {
  const helpers = tree.childrenBy(clause, 'aux').map((child) => tree.word(child))
  if (helpers.includes('should')) return true
  return helpers.length === 0 && tree.word(clause) === tree.token(clause).lemma && tree.token(clause).pos === 'VERB'
}

/** Words that link a clause or noun to what governs it: markers and prepositions. */
export function linksOf(tree: ClauseTree, index: number): string[] {
  return tree.childrenBy(index, 'mark', 'case', 'aux').flatMap((child) => {
    const word = tree.word(child)
    if (tree.relation(child).startsWith('aux') && word !== 'to') return []
    // 'resorted to throwing stones' has a preposition, no infinitive
    return word === 'to' && /ing$/.test(tree.word(index)) && tree.token(index).lemma !== tree.word(index)
      ? 'to a'
      : word
  })
}
