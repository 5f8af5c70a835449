import { parsePage } from '../html/parse-page.ts'

/** Text with its HTML character references ('&amp;', '&#8217;') decoded. */
export function decodeEntities(text: string): string {
  if (!/&[#\w]+;/.test(text)) return text
  return parsePage(text.replaceAll('<', '&lt;')).body.textContent ?? text
}
