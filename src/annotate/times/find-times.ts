import type { Span } from '../../model/index.ts'
import type { Around } from './rule.ts'
import { timeRules } from './rules.ts'
import type { Sense } from './sense.ts'

/** A time expression with what its words say. */
export interface FoundTime extends Span {
  readonly sense: Sense
}

interface Candidate extends FoundTime {
  readonly order: number
}

/** How much of a sentence a rule sees on either side of a match. */
const windowLength = 60

/** Something that every rule's match contains: a cheap test that spares most sentences the rules. */
const trigger =
  /\d|day|night|week|month|year|decade|centur|milleni|millenni|quarter|hour|minute|second|moment|now|past|future|current|recent|soon|present|morning|evening|afternoon|noon|dawn|dusk|o['’]clock|today|tomorrow|ago|ly\b|long|date|spring|summer|autumn|fall|winter|ies\b|teen|thousand|christmas|thanksgiving|easter|halloween|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\b(?:mon|tue|wed|thu|fri|sat|sun)/iu

/** The time expressions of a sentence in order, without overlaps: of matches that overlap the longer, else the earlier rule's. */
export function findTimes(text: string, sentence: Span): FoundTime[] {
  const words = text.slice(sentence.start, sentence.end)
  if (!trigger.test(words)) return []
  const candidates: Candidate[] = []
  for (const [order, rule] of timeRules.entries()) {
    if (rule.hint && !rule.hint.test(words)) continue
    for (const match of words.matchAll(rule.pattern)) {
      const around = aroundOf(words, match.index, match[0])
      const sense = rule.read(match.groups ?? {}, around)
      if (sense === undefined) continue
      const pieces = isPieces(sense) ? sense : [{ words: match[0], sense }]
      let from = match.index
      for (const piece of pieces) {
        const start = words.indexOf(piece.words, from)
        from = start + piece.words.length
        const whole = pieces.length > 1 ? order - timeRules.length : order
        candidates.push({ start: start + sentence.start, end: from + sentence.start, sense: piece.sense, order: whole })
      }
    }
  }
  return pickLongest(candidates)
}

function isPieces(
  sense: Sense | readonly { readonly words: string; readonly sense: Sense }[],
): sense is readonly { readonly words: string; readonly sense: Sense }[] {
  return Array.isArray(sense)
}

function aroundOf(words: string, start: number, match: string): Around {
  const left = words.slice(Math.max(0, start - windowLength), start)
  const before = /(\S+)\s+$/u.exec(left.slice(-24))?.[1] ?? ''
  return {
    words: match,
    left,
    before: before.toLowerCase(),
    after: words.slice(start + match.length, start + match.length + windowLength),
  }
}

/** Sweeps from left to right; of two that overlap the longer stays. */
function pickLongest(candidates: readonly Candidate[]): FoundTime[] {
  const sorted = [...candidates].sort(
    (left, right) => left.start - right.start || right.end - left.end || left.order - right.order,
  )
  const kept: Candidate[] = []
  for (const candidate of sorted) {
    const last = kept.at(-1)
    if (last === undefined || candidate.start >= last.end) kept.push(candidate)
    else if (wins(candidate, last)) kept[kept.length - 1] = candidate
  }
  return kept.map(({ start, end, sense }) => ({ start, end, sense }))
}

function wins(candidate: Candidate, last: Candidate): boolean {
  const longer = candidate.end - candidate.start - (last.end - last.start)
  return longer > 0 && last.order >= 0
}
