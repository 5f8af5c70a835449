import { tokenizeSentence } from '../../src/annotate/syntax/tokenize.ts'
import { times } from '../../src/annotate/times/times.ts'
import type { Layers, Metadata, Reading, Span, StageContext, Token } from '../../src/model/index.ts'
import type { DatedSentence } from '../../src/reconcile/timeline-dates/dated-sentence.ts'
import type { Article } from './read-sets.ts'

/** Only sentences with such a word are read for dates. */
const timeWord =
  /day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\btonight\b|\btomorrow\b|\byesterday\b|\d{4}/i

/** The sentences of an article with the days that they name. */
export async function readDates(article: Article, context: StageContext): Promise<DatedSentence[]> {
  const text = article.sentences.join('\n')
  const spans: Span[] = []
  for (const sentence of article.sentences) {
    const start = (spans.at(-1)?.end ?? -1) + 1
    spans.push({ start, end: start + sentence.length })
  }
  const timed = spans.filter(({ start, end }) => timeWord.test(text.slice(start, end)))
  const syntax: Token[] = timed.flatMap((span, index) => tokenizeSentence(text, span, index))
  const metadata: Metadata = {
    authors: [],
    genre: 'news',
    credits: [],
    published: {
      edtf: article.published,
      earliest: article.published,
      latest: article.published,
      basis: 'stated',
      bounds: [],
    },
  }
  const reading = { id: article.id, location: article.id, text } as Reading
  const sentences = timed.map((span) => ({ ...span, block: 0 }))
  const found = (await times.annotate(reading, { metadata, sentences, syntax }, context)) as Layers['times']
  return spans.map(({ start, end }, position) => ({
    report: article.id,
    published: article.published,
    position,
    text: text.slice(start, end),
    days: [
      ...new Set(
        found.flatMap(({ start: at, when }) => {
          const day = when?.earliest?.slice(0, 10)
          return at >= start && at < end && day !== undefined && day === when?.latest?.slice(0, 10) ? [day] : []
        }),
      ),
    ],
  }))
}
