import type { Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import type { Draft } from './drafts.ts'

/** Sets drafts of one sentence right against each other: whom a medium quotes, and where coordinated cues part their contents. */
export function mendDrafts(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const bySentence = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const list = bySentence.get(draft.sentence.index)
    if (list) list.push(draft)
    else bySentence.set(draft.sentence.index, [draft])
  }
  return [...bySentence.values()].flatMap((list) => cutCoordinated(analysis, quotedSpeakers(analysis, list)))
}

/** 'The paper quoted Hong, a researcher, saying that …': Hong says it, the paper hands it on. */
function quotedSpeakers(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  const found = [...drafts]
  for (const [at, outer] of drafts.entries()) {
    const lemma = (words[outer.head] as Word).lemma
    if (lemma !== 'quote' && lemma !== 'cite') continue
    const rest = drafts.slice(at + 1)
    const first = rest.find((draft) => draft.group?.form === 'gerund' && draft.head > outer.head)
    if (!first || outer.group?.passive) continue
    const speaker = speakerBetween(analysis, outer, first)
    if (!speaker) continue
    found[at] = {
      ...outer,
      conveys: true,
      pieces: [{ from: speaker.from, to: Math.max(speaker.to, (outer.pieces[0] as WordRange).to) }],
    }
    for (const [index, draft] of found.entries()) {
      if (index <= at || draft.group?.form !== 'gerund') continue
      const inherits = !draft.source || sameStart(draft.source, outer.source) || sameStart(draft.source, speaker)
      if (inherits) found[index] = { ...draft, source: speaker, ...(outer.source ? { via: [outer.source] } : {}) }
    }
  }
  return found
}

function speakerBetween(analysis: Analysis, outer: Draft, inner: Draft): WordRange | undefined {
  const { words } = analysis
  const from = outer.head + 1
  const phrase = outer.sentence.phrases.find((item) => item.from === from)
  if (!phrase) return undefined
  let to = inner.group?.from ?? inner.span.from
  while (to > phrase.to && (/^(?:,|as)$/u.test((words[to - 1] as Word).lower) || (words[to - 1] as Word).pos === 'ADV'))
    to -= 1
  const verbs = outer.sentence.groups.some(
    (group) => group.form === 'finite' && group.head >= from && group.head < to && !isRelative(words, group.from),
  )
  return to > from && !verbs ? { from, to } : undefined
}

function isRelative(words: readonly Word[], from: number): boolean {
  return /^(?:who|which|that)$/u.test(words[from - 1]?.lower ?? '')
}

function sameStart(left: WordRange | undefined, right: WordRange | undefined): boolean {
  return left !== undefined && right !== undefined && left.from === right.from
}

/** 'accused X of Y and warned Z': the first content ends before 'and' where the second cue shares the first one's source. */
function cutCoordinated(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const group = draft.group
    if (!group || draft.pieces.length !== 1) return draft
    const piece = draft.pieces[0] as WordRange
    if (piece.from < draft.span.to || (words[piece.from] as Word).quotation >= 0) return draft
    const next = drafts.find((other) => {
      const start = Math.min(other.group?.from ?? other.span.from, other.span.from)
      if (other === draft || start <= piece.from + 1 || start >= piece.to || !other.group) return false
      if (other.group.form !== group.form || (words[start - 1] as Word).pos !== 'CCONJ') return false
      if ((words[start] as Word).quotation >= 0) return false
      return sameStart(other.source, draft.source) && sameTense(words[draft.head] as Word, words[other.head] as Word)
    })
    if (!next) return draft
    let to = Math.min(next.group?.from ?? next.span.from, next.span.from) - 1
    while (to > piece.from && (words[to - 1] as Word).lower === ',') to -= 1
    return to > piece.from ? { ...draft, pieces: [{ from: piece.from, to }] } : draft
  })
}

/** Both in the past or both in the present, as far as their endings tell. */
function sameTense(left: Word, right: Word): boolean {
  return (
    /ed$/u.test(left.lower) === /ed$/u.test(right.lower) ||
    (left.lemma !== left.lower) === (right.lemma !== right.lower)
  )
}
