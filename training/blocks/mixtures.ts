import { splitSentences } from '../../src/text/sentences.ts'
import { type LabelledLines, statesOf } from './documents.ts'

type Random = () => number

/**
 * A page as people save it: the body with its insets, and only a few of the lines around it; now and then without any, now and then
 * with a sentence a line.
 */
export function savePage(page: LabelledLines, random: Random): LabelledLines {
  const first = page.states.indexOf(1)
  const last = page.states.lastIndexOf(1)
  const before = Math.floor(random() ** 2 * 12)
  const after = Math.floor(random() ** 2 * 25)
  const from = Math.max(0, first - before)
  const lines = page.lines.slice(from, last + 1 + after)
  const belongs = page.states.slice(from, last + 1 + after).map((state) => state === 1)
  return { id: `${page.id}/saved`, ...(random() < 0.4 ? perSentence(lines, belongs) : label(lines, belongs)) }
}

/** A clean article with a few lines from around a page, or a thread of talk, before and after it. */
export function mixArticle(
  article: readonly string[],
  page: LabelledLines,
  talk: readonly (readonly string[])[],
  random: Random,
): LabelledLines {
  const head = page.lines.filter((_, index) => page.states[index] === 0)
  const tail = page.lines.filter((_, index) => page.states[index] === 3)
  const lines: string[] = []
  const belongs: boolean[] = []
  function add(texts: readonly string[], own: boolean): void {
    for (const text of texts) {
      lines.push(text)
      belongs.push(own)
    }
  }
  if (random() < 0.4) add(head.slice(-Math.floor(random() * 10)), false)
  add(article.slice(0, 1), false)
  const body = article.slice(1, 8 + Math.floor(random() * 30))
  add(body, true)
  const kind = random()
  const start = Math.floor(random() * tail.length)
  if (kind < 0.3) add(tail.slice(0, Math.floor(random() * 20)), false)
  else if (kind < 0.65) {
    if (random() < 0.7) add(tail.slice(start, start + Math.floor(random() * 5)), false)
    add(thread(talk, random), false)
    if (random() < 0.4) add(tail.slice(-Math.floor(random() * 6)), false)
  }
  return { id: 'mixture', ...(random() < 0.5 ? perSentence(lines, belongs) : label(lines, belongs)) }
}

function thread(talk: readonly (readonly string[])[], random: Random): string[] {
  const found: string[] = []
  const size = 2 + Math.floor(random() * 14)
  while (found.length < size) {
    const sentences = talk[Math.floor(random() * talk.length)] as readonly string[]
    for (let index = 0; index < Math.min(sentences.length, 8); ) {
      const step = 1 + Math.floor(random() * 3)
      found.push(sentences.slice(index, index + step).join(' '))
      index += step
    }
  }
  return found.slice(0, size)
}

function perSentence(lines: readonly string[], belongs: readonly boolean[]): Pick<LabelledLines, 'lines' | 'states'> {
  const split = lines.map((line) =>
    splitSentences(line, { start: 0, end: line.length }).map(({ start, end }) => line.slice(start, end)),
  )
  return label(
    split.flat(),
    split.flatMap((sentences, index) => sentences.map(() => belongs[index] as boolean)),
  )
}

function label(lines: readonly string[], belongs: readonly boolean[]): Pick<LabelledLines, 'lines' | 'states'> {
  return { lines, states: statesOf(belongs) }
}
