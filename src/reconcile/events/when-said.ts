import type { Act, Layers, Reading, When } from '../../model/index.ts'
import { contains, slice } from '../../text/span.ts'
import { givenWhen } from './given-when.ts'

/**
 * When an act of speech was done: as its statement is dated, else as its own clause says; what an official document does by saying it, and
 * what the author of a column says in it, on the day of the document.
 */
export function whenSaid(
  said: When | undefined,
  act: Pick<Act, 'time' | 'carried' | 'trigger' | 'actors'>,
  report: {
    readonly reading: Pick<Reading, 'id' | 'text'>
    readonly layers: Pick<Layers, 'blocks' | 'times' | 'metadata'>
  },
  published: When | undefined,
): When | undefined {
  if (said !== undefined && said.basis !== 'published') return said
  const own = givenWhen(act, report)
  if (own !== undefined) return own
  const { reading, layers } = report
  const { genre } = layers.metadata
  const isPerformed =
    (genre === 'official' && performs.test(slice(reading.text, act.trigger))) ||
    (genre === 'opinion' && isAuthors(act, layers))
  return isPerformed && published?.basis === 'stated' ? { ...published, basis: 'published' } : said
}

/** Whether an act of speech is what a piece itself says: its speaker is named in the byline. */
function isAuthors({ actors }: Pick<Act, 'actors'>, { blocks }: Pick<Layers, 'blocks'>): boolean {
  return actors.some((span) => blocks.some((block) => block.role === 'byline' && contains(block, span)))
}

/** A verb in the present: 'calls on', 'also urges'. */
const performs = /^(?:also |strongly |firmly |further )?(?!(?:was|has|is|does)\b)[a-z]{2,}[a-rt-z]s\b/
