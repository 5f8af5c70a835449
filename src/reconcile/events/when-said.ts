import type { Act, Layers, Reading, When } from '../../model/index.ts'
import { slice } from '../../text/span.ts'

/**
 * When an act of speech was done: as its statement is dated, else as its own clause says; what an official document does by saying it,
 * on the day of the document.
 */
export function whenSaid(
  said: When | undefined,
  { time, trigger }: Pick<Act, 'time' | 'trigger'>,
  { reading, layers }: { readonly reading: Pick<Reading, 'text'>; readonly layers: Pick<Layers, 'times' | 'metadata'> },
  published: When | undefined,
): When | undefined {
  if (said !== undefined && said.basis !== 'published') return said
  const own = time === undefined ? undefined : layers.times[time]?.when
  if (own !== undefined) return own
  const isPerformed = layers.metadata.genre === 'official' && performs.test(slice(reading.text, trigger))
  return isPerformed && published?.basis === 'stated' ? { ...published, basis: 'published' } : said
}

/** A verb in the present: 'calls on', 'also urges'. */
const performs = /^(?:also |strongly |firmly |further )?(?!(?:was|has|is|does)\b)[a-z]{2,}[a-rt-z]s\b/
