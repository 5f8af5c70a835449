/** A mention of an event, as far as it is compared. */
export interface ComparedMention {
  readonly id: string
  /** Dictionary form of the word that names the act. */
  readonly head: string
  /** The story its report belongs to; mentions of two stories are never one. */
  readonly story: string
}

/** Heads that only say that somebody said something: one story has many such acts, and the word does not tell them apart. */
const speechHeads: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'add',
  'report',
  'state',
  'speak',
  'ask',
  'comment',
  'accord',
])

/** Groups the mentions that are taken for one event: the same act in one story. Groups and members are sorted. */
export function clusterEvents(mentions: readonly ComparedMention[]): string[][] {
  const groups = new Map<string, string[]>()
  for (const { id, head, story } of mentions) {
    const key = speechHeads.has(head) ? id : `${story}\n${actStem(head)}`
    const group = groups.get(key)
    if (group) group.push(id)
    else groups.set(key, [id])
  }
  return [...groups.values()].map((group) => group.sort()).sort(([left = ''], [right = '']) => (left < right ? -1 : 1))
}

/** What a verb and the nouns made from it share: 'announce' and 'announcement', 'attack' and 'attacker'. */
export function actStem(lemma: string): string {
  const stem = lemma
    .replace(/(?:ations?|ments?|ings?|ions?|ers?|ors?|es|s|ed)$/u, '')
    .replace(/e$/u, '')
    .replace(/(.)\1$/u, '$1')
  return stem.length < 3 ? lemma : stem
}
