import type { Block, Reading, Sourced } from '../../model/index.ts'
import { findWrittenDates } from '../../text/written-dates.ts'
import { isCalendarWord } from './byline.ts'
import { fromText } from './sourced.ts'

/** The place of the dateline: 'BANJUL' of 'BANJUL (Reuters) -', 'Tripoli, Libya' of 'Tripoli, Libya (CNN) --'. */
export function findDateline(reading: Reading, blocks: readonly Block[]): Sourced | undefined {
  for (const { role, start, end } of blocks) {
    if (role !== 'dateline') continue
    const whole = reading.text.slice(start, Math.min(end, start + 300))
    const after =
      findWrittenDates(whole, reading.language).findLast((date) => date.end < whole.trimEnd().length - 4)?.end ?? 0
    const line = whole.slice(after)
    const match =
      /(\p{Lu}[\p{L}.'’-]+(?:[ /]\p{Lu}[\p{L}.'’-]+){0,3}(?:, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?)?)(?:, (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}))?,? ?(?:\([^()]{2,30}\) ?)?(?:--?|[–—―:])\s*$/u.exec(
        line,
      )
    const placed = match ? undefined : placeBeforeDate(whole, reading.language)
    if (placed !== undefined) return fromText(reading, start, start + placed.length)
    const place = match?.[1]
    if (!match || place === undefined || isCalendarWord(place)) continue
    const value = place.replace(/, \p{Lu}\p{Ll}{2,8}\.?$/u, (part) =>
      /\d/u.test(line.slice(match.index + place.length, match.index + place.length + 4)) ? '' : part,
    )
    const from = start + after + match.index
    return fromText(reading, from, from + value.length)
  }
  return undefined
}

/** 'Port Mela' of 'Port Mela, Friday 5 March 2018.'. */
function placeBeforeDate(line: string, language: string): string | undefined {
  const date = findWrittenDates(line, language)[0]
  if (!date || !/^[\s.|·–—-]*$/u.test(line.slice(date.end))) return undefined
  const match = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}), (?:\p{Lu}\p{Ll}{2,8},? )?$/u.exec(
    line.slice(0, date.start),
  )
  return match?.[1] !== undefined && !isCalendarWord(match[1]) ? match[1] : undefined
}
