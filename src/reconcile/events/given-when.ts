import type { Act, Layers, Reading, When } from '../../model/index.ts'
import { toPassage } from '../to-passage.ts'

/** The time that an act's own clause gives; one that it has from a sentence before is a limit, which the words there are the evidence of. */
export function givenWhen(
  { time, carried }: Pick<Act, 'time' | 'carried'>,
  { reading, layers }: { readonly reading: Pick<Reading, 'id' | 'text'>; readonly layers: Pick<Layers, 'times'> },
): When | undefined {
  const expression = time === undefined ? undefined : layers.times[time]
  const when = expression?.when
  if (expression === undefined || when?.earliest === undefined || carried !== true) return when
  const date = when.earliest.slice(0, 'YYYY-MM-DD'.length)
  const evidence = toPassage(reading as Reading, expression)
  const reason = 'told right after what was done on that day'
  return {
    edtf: date,
    earliest: date,
    latest: date,
    basis: 'bounded',
    bounds: [{ side: 'both', date, reason, evidence }],
  }
}
