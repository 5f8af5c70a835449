import { type Block, defineAnnotator, type Reading } from '../../model/index.ts'
import { htmlBlocks } from './html-blocks.ts'
import weights from './lines.weights.json' with { type: 'json' }
import { tellLanguages } from './tell-languages.ts'
import { textBlocks } from './text-blocks.ts'

/** The role of every stretch of the text: what is the report, and what stands around it. */
export const blocks = defineAnnotator({
  name: 'blocks',
  version: 4,
  needs: [],
  gives: 'blocks',
  annotate(reading) {
    const blocks: readonly Block[] = hasBody(reading) ? htmlBlocks(reading) : textBlocks(reading, weights)
    return tellLanguages(reading, blocks)
  },
})

/** Whether the reader knows the body, of a page or a document; where it does not, the lines are judged as those of a text. */
function hasBody(reading: Reading): boolean {
  return reading.segments.some(({ inBody }) => inBody === true)
}
