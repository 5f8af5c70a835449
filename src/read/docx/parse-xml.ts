import { Parser } from 'htmlparser2'

/** What is told of an XML text while it is parsed. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(part: string): void
  close?(name: string): void
}

/** Deepest nesting: tables in tables reach 50. The parser's time grows with it. */
const deepest = 500

/** Characters parsed at a time. */
const step = 16 * 1024

/** Parses XML leniently; false where it is nested too deeply, and what follows is not parsed. */
export function parseXml(xml: string, handler: XmlHandler): boolean {
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1
        handler.open?.(name, attributes)
      },
      ontext: (part) => handler.text?.(part),
      onclosetag: (name) => {
        depth -= 1
        handler.close?.(name)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  for (let at = 0; at < xml.length; at += step) {
    if (depth > deepest) return false
    parser.write(xml.slice(at, at + step))
  }
  parser.end()
  return true
}
