import { type AnnotatedReport, type Block, reportBlockRoles } from '../../model/index.ts'

const ofReport: ReadonlySet<Block['role']> = new Set(reportBlockRoles)

/** The words of what belongs to a report itself, in lower case and with single spaces at both ends and between: to look for words of another version. */
export function pageWords({ reading, layers }: AnnotatedReport): string {
  const texts = layers.blocks
    .filter(({ role }) => ofReport.has(role))
    .map(({ start, end }) => reading.text.slice(start, end))
  return plainWords(texts.join('\n'))
}

/** Words and numbers of a text, in lower case and with single spaces at both ends and between. */
export function plainWords(text: string): string {
  return ` ${(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `
}

/** Words of four letters and more, and numbers: what tells one subject from another. */
export function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    plainWords(text)
      .split(' ')
      .filter((word) => word.length >= lettersOfTelling || /^\p{N}/u.test(word)),
  )
}

const lettersOfTelling = 4

/** The share of one set's words that another has too; 0 where there are none. */
export function shareIn(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0) return 0
  return [...words].filter((word) => others.has(word)).length / words.size
}
