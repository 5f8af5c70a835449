import { defineAnnotator, reportBlockRoles, type Sentence } from '../model/index.ts'
import { isCovered } from '../text/language.ts'
import { splitSentences } from '../text/sentences.ts'

const reportRoles: ReadonlySet<string> = new Set(reportBlockRoles)

/** Sentences of the blocks that belong to the report itself; what is in another language than English is told and passed over. */
export const sentences = defineAnnotator({
  name: 'sentences',
  version: 2,
  needs: ['blocks'],
  gives: 'sentences',
  annotate(reading, { blocks }, context) {
    const found: Sentence[] = []
    const passedOver = new Set<string>()
    for (const [block, span] of blocks.entries()) {
      if (!reportRoles.has(span.role)) continue
      if (span.language !== undefined && !isCovered(span.language)) {
        passedOver.add(span.language)
        continue
      }
      for (const sentence of splitSentences(reading.text, span)) found.push({ ...sentence, block })
    }
    for (const language of passedOver) {
      const message = `${reading.location}: a part of it is in '${language}', which no annotator covers; that part is kept and not analysed.`
      context.report({ code: 'uncovered-language', subject: reading.id, message })
    }
    return found
  },
})
