/** A text without the double quotation marks of a quotation of which it has only a part. */
export function balanceQuotes(text: string): string {
  const [opened, closed] = [count(text, '“'), count(text, '”')]
  return opened === closed && count(text, '"') % 2 === 0 ? text : text.replace(/[“”"]/gu, '')
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}
