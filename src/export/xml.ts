import { clean } from '../text/clean.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text of an element or a quoted attribute, without characters that XML 1.0 has no place for. */
export function escapeXml(text: string): string {
  return clean(text)
    .replaceAll(/[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
}
