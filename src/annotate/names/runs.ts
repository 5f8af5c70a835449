import type { Token } from '../../model/index.ts'
import { isCapitalised } from './shape.ts'

/** A stretch of tokens `[first, last]` that may be one name. */
export interface Run {
  readonly first: number
  readonly last: number
}

const connectors: ReadonlySet<string> = new Set([
  'of',
  'for',
  'de',
  'del',
  'der',
  'van',
  'von',
  'bin',
  'bint',
  'ibn',
  'al',
  'el',
  'la',
  'da',
  'di',
  'du',
  'dos',
  '-',
  '–',
  "'s",
  '’s',
  '&',
  'the',
  'and',
])

/** Days and months are times, not names. */
const calendar =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/

/** Runs of capitalised words in one sentence, with the small words between them that names hold. */
export function findRuns(text: string, tokens: readonly Token[], from: number, to: number): Run[] {
  const runs: Run[] = []
  let at = from
  while (at < to) {
    if (!startsName(text, tokens[at] as Token, at === from)) {
      at += 1
      continue
    }
    let last = at
    for (let next = at + 1; next < to && next - last <= 3; next += 1) {
      const token = tokens[next] as Token
      const word = text.slice(token.start, token.end)
      const tight =
        next - 2 >= at &&
        /^[-–]$/.test(text.slice((tokens[next - 1] as Token).start, (tokens[next - 1] as Token).end)) &&
        token.start === (tokens[next - 1] as Token).end
      if (isCapitalised(word) || (tight && /^[a-z]{1,5}$/.test(word) && token.pos !== 'VERB')) last = next
      else if (!connectors.has(word.toLowerCase())) break
      else if (
        (word === 'and' || word === 'the') &&
        !/^(of|for)$/.test(text.slice((tokens[next - 1] as Token).start, (tokens[next - 1] as Token).end))
      )
        break
      else if ((word === '-' || word === '–') && token.start !== (tokens[next - 1] as Token).end) break
    }
    runs.push({ first: at, last })
    at = last + 1
  }
  return runs
}

function startsName(text: string, token: Token, opens: boolean): boolean {
  const word = text.slice(token.start, token.end)
  if (!isCapitalised(word) || calendar.test(word)) return false
  return !opens || token.pos === 'PROPN'
}
