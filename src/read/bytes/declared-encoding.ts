import { encodingName } from './decode-as.ts'

/** How far into a page a declaration is looked for. The standard says 1,024; pages with long comments before it exist. */
const declarationBytes = 4096

const declarations = [
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i,
  /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i,
]

/** The encoding a page names in a `meta` element or an XML declaration, by its WHATWG name. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, declarationBytes)).toString('latin1')
  for (const pattern of declarations) {
    const label = pattern.exec(head)?.[1]
    const name = label && encodingName(label)
    if (name) return name.startsWith('utf-16') ? 'utf-8' : name
  }
  return undefined
}
