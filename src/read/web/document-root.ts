/** How much of a document is looked at. */
const sampleLength = 20_000

/** The name of a document's first element in lower case, after declarations, comments and instructions; in time linear in the sample. */
export function documentRoot(content: string): string | undefined {
  const sample = content.slice(0, sampleLength)
  let at = /^[\s\uFEFF]*/.exec(sample)?.[0].length ?? 0
  while (sample[at] === '<') {
    if (sample.startsWith('<!--', at)) at = after('-->', at + 4)
    else if (sample[at + 1] === '?') at = after('?>', at)
    else if (sample[at + 1] === '!') {
      if (/^<!doctype\s+html/i.test(sample.slice(at, at + 40))) return 'html'
      at = afterDeclaration(at)
    } else return /^<(?:[\w-]+:)?([a-z]\w*)/i.exec(sample.slice(at, at + 100))?.[1]?.toLowerCase()
    while (at < sample.length && /\s/.test(sample[at] ?? '')) at += 1
  }
  return undefined

  function after(end: string, from: number): number {
    const found = sample.indexOf(end, from)
    return found < 0 ? sample.length : found + end.length
  }
  /** Past a declaration, with what stands in its brackets. */
  function afterDeclaration(from: number): number {
    const end = after('>', from)
    const bracket = sample.indexOf('[', from)
    return bracket >= 0 && bracket < end ? after('>', after(']', bracket) - 1) : end
  }
}
