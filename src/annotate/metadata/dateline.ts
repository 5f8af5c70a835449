import type { Block, Reading, Sourced } from '../../model/index.ts'
import { fromText } from './sourced.ts'

/** The place of the dateline: 'BANJUL' of 'BANJUL (Reuters) -', 'Tripoli, Libya' of 'Tripoli, Libya (CNN) --'. */
export function findDateline(reading: Reading, blocks: readonly Block[]): Sourced | undefined {
  for (const { role, start, end } of blocks) {
    if (role !== 'dateline') continue
    const line = reading.text.slice(start, end)
    const match =
      /(\p{Lu}[\p{L}.'’-]+(?:[ /]\p{Lu}[\p{L}.'’-]+){0,3}(?:, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?)?)(?:, (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}))?,? ?(?:\([^()]{2,30}\) ?)?(?:--?|[–—―:])\s*$/u.exec(
        line,
      )
    const place = match?.[1]
    if (!match || place === undefined) continue
    const value = place.replace(/, \p{Lu}\p{Ll}{2,8}\.?$/u, (part) =>
      /\d/u.test(line.slice(match.index + place.length, match.index + place.length + 4)) ? '' : part,
    )
    return fromText(reading, start + match.index, start + match.index + value.length)
  }
  return undefined
}
