import type { Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { cueSenses } from '../lang/en/cue-kinds.ts'
import { cutBeforeOther, cutBeforeReport, cutCoordinated, cutTrailing, sameStart } from './cut-contents.ts'
import type { Draft } from './drafts.ts'
import {
  cutDateline,
  cutListener,
  cutRelative,
  cutSemicolon,
  dropUnparted,
  mendCoordination,
  mendJudgement,
  mendPurpose,
  mendRequest,
  mendTag,
} from './mend-clauses.ts'
import {
  cutFronted,
  cutNominal,
  mendAccording,
  mendAfterQuotation,
  mendApposition,
  mendInverted,
  mendMore,
  mendNominal,
  mendParenthesis,
  mendSource,
} from './mend-parts.ts'
import {
  cutColon,
  mendAssurance,
  mendBeginning,
  mendDescription,
  mendHindrance,
  mendInserted,
  mendMissing,
  mendParticiple,
  mendPossessor,
  mendRelative,
  trimSource,
} from './mend-sources.ts'
import { hasClause } from './senses.ts'
import { findSilences } from './silence.ts'
import { canSpeak } from './speakers.ts'

/** Sets drafts of one sentence right against each other: whom a medium quotes, and where coordinated cues part their contents. */
export function mendDrafts(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const bySentence = new Map<number, Draft[]>()
  for (const draft of findSilences(analysis, drafts)) {
    const list = bySentence.get(draft.sentence.index)
    if (list) list.push(draft)
    else bySentence.set(draft.sentence.index, [draft])
  }
  return [...bySentence.values()].flatMap((list) =>
    steps.reduce<readonly Draft[]>((current, step) => step(analysis, current), list),
  )
}

type Step = (analysis: Analysis, drafts: readonly Draft[]) => readonly Draft[]

const steps: readonly Step[] = [
  dropUnparted,
  mendAccording,
  mendInverted,
  mendRequest,
  mendTag,
  mendAfterQuotation,
  mendNominal,
  mendMissing,
  mendDescription,
  mendBeginning,
  mendParenthesis,
  mendMore,
  mendParticiple,
  mendPossessor,
  mendRelative,
  mendSource,
  trimSource,
  cutColon,
  mendAssurance,
  cutNominal,
  cutFronted,
  mendApposition,
  chainAccording,
  quotedSpeakers,
  citedSpeakers,
  cutBeforeReport,
  cutBeforeOther,
  cutCoordinated,
  cutTrailing,
  mendInserted,
  mendHindrance,
  mendPurpose,
  cutRelative,
  cutListener,
  cutSemicolon,
  mendCoordination,
  mendJudgement,
  cutDateline,
]

/** 'The paper quoted Hong, a researcher, saying that …': Hong says it, the paper hands it on. */
function quotedSpeakers(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  const found = [...drafts]
  for (const [at, outer] of drafts.entries()) {
    const lemma = (words[outer.head] as Word).lemma
    if (lemma !== 'quote' && lemma !== 'cite') continue
    const rest = drafts.slice(at + 1)
    const first = rest.find((draft) => draft.group?.form === 'gerund' && draft.head > outer.head)
    if (first && outer.group?.passive) {
      found[at] = { ...outer, conveys: true }
      continue
    }
    if (!first) continue
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

/** 'X said A, according to Y': what Y hands on is that X said it. */
function chainAccording(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    if ((analysis.words[draft.head] as Word).lower !== 'according' || draft.sentence.from === draft.span.from)
      return draft
    const said = drafts.find(
      (other) =>
        other !== draft &&
        other.source !== undefined &&
        other.span.to <= draft.span.from &&
        other.span.to + longestTail >= draft.span.from &&
        other.pieces.some((piece) => piece.from < draft.span.from),
    )
    if (!said) return draft
    const from = Math.min((said.pieces[0] as WordRange).from, said.source?.from ?? said.span.from)
    let to = draft.span.from
    while (to > from && /^(?:,|as)$/u.test((analysis.words[to - 1] as Word).lower)) to -= 1
    return to > from ? { ...draft, pieces: [{ from, to }] } : draft
  })
}

/** How many words may stand between 'said' and 'according to' where the latter hands on the former. */
const longestTail = 12

/** 'The agency reported A, citing a diplomat': the diplomat says it, the agency hands it on. */
function citedSpeakers(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  const found = [...drafts]
  for (const [at, draft] of drafts.entries()) {
    const word = words[draft.head] as Word
    if (word.lower !== 'citing') continue
    const cited = draft.pieces[0] as WordRange
    const outer = drafts.findIndex(
      (other) =>
        other !== draft &&
        other.span.to <= draft.span.from &&
        cueSenses.get((words[other.head] as Word).lemma) === 'report' &&
        sameStart(other.source, draft.source),
    )
    const teller = found[outer]
    if (!teller?.source || hasClause(analysis, cited) || !canSpeak(analysis, cited)) continue
    if (
      drafts.some((other) => other !== teller && other !== draft && teller.pieces.some((piece) => holds(piece, other)))
    )
      continue
    const pieces = teller.pieces.map((piece) => ({ from: piece.from, to: Math.min(piece.to, draft.span.from) }))
    found[at] = { ...draft, source: cited, pieces, via: [teller.source] }
    found[outer] = { ...teller, conveys: true }
  }
  return found
}

function holds(piece: WordRange, draft: Draft): boolean {
  return piece.from <= draft.head && draft.head < piece.to
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
