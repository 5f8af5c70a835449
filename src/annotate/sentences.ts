import { defineAnnotator, reportBlockRoles, type Sentence } from '../model/index.ts'
import { splitSentences } from '../text/sentences.ts'

const reportRoles: ReadonlySet<string> = new Set(reportBlockRoles)

/** Sentences of the blocks that belong to the report itself. */
export const sentences = defineAnnotator({
  name: 'sentences',
  version: 1,
  needs: ['blocks'],
  gives: 'sentences',
  annotate(reading, { blocks }) {
    const found: Sentence[] = []
    for (const [block, span] of blocks.entries()) {
      if (!reportRoles.has(span.role)) continue
      for (const sentence of splitSentences(reading.text, span)) found.push({ ...sentence, block })
    }
    return found
  },
})
