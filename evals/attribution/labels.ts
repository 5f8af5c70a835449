import type { Attribution, Span } from '../../src/model/index.ts'
import type { Article } from './windows.ts'

/**
 * The BIO labels of one article's windows that its attributions amount to, by the conventions of PolNeAR: a leading 'that' and the
 * quotation marks belong to the content, the cue does not, and what lies within another content has no labels of its own.
 */
export function toLabels(article: Article, attributions: readonly Attribution[]): string[][] {
  const outer = attributions.filter(({ within }) => within === undefined)
  const marks = [
    ...outer.flatMap((item) => contentRanges(article.text, item).map((span) => ({ span, type: 'content' }))),
    ...outer.flatMap((item) => (item.cue ? [{ span: item.cue, type: 'cue' }] : [])),
    ...outer.flatMap(({ source }) => (source ? [{ span: sourceRange(article.text, source), type: 'source' }] : [])),
  ]
  return article.windows.map(({ window, spans, span }) => {
    const labels = window.tokens.map(() => 'O')
    for (const mark of marks) {
      if (mark.span.end <= span.start || mark.span.start >= span.end) continue
      let first = true
      for (const [at, token] of spans.entries()) {
        if (token.start >= mark.span.end || mark.span.start >= token.end || labels[at] !== 'O') continue
        labels[at] = `${first ? 'B' : 'I'}-${mark.type}`
        first = false
      }
    }
    return labels
  })
}

const before = /(?:\bthat(?:\s*,)?\s+(?:["“‘«`]+\s*)?|["“‘«`]+\s*)$/iu
const after = /^\s*[.,!?…]*\s*["”’»']+(?:\s*["”’»']+)*/u

/** A source as PolNeAR marks it: the comma that closes an apposition belongs to it. */
function sourceRange(text: string, { start, end }: Span): Span {
  const closing = text.slice(start, end).includes(',') ? /^\s*,/u.exec(text.slice(end, end + 2)) : null
  return { start, end: end + (closing?.[0].length ?? 0) }
}

/** The pieces of a content as PolNeAR marks them: with 'that' and quotation marks, without the cue of a verb phrase. */
export function contentRanges(text: string, { content, cue }: Attribution): Span[] {
  return content.flatMap((piece) => {
    const start = cue && cue.start === piece.start && cue.end < piece.end ? cue.end : piece.start
    const lead = before.exec(text.slice(Math.max(0, start - 12), start))
    const tail = after.exec(text.slice(piece.end, piece.end + 8))
    const opened =
      lead && !lead[0].toLowerCase().startsWith('that') ? true : /["“‘«`]/u.test(text.slice(start, piece.end))
    const span = {
      start: start - (lead && start === piece.start ? lead[0].length : 0),
      end: piece.end + (tail && (opened || lead) ? tail[0].length : 0),
    }
    return span.end > span.start ? [trimStart(text, span)] : []
  })
}

function trimStart(text: string, span: Span): Span {
  let { start } = span
  while (start < span.end && /\s/u.test(text[start] as string)) start += 1
  return { start, end: span.end }
}
