import { maxDepth, maxTagLength } from '../limits.ts'

/** Elements without an end tag, or whose end tag may be left out: they do not deepen a page. */
const unnested =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|colgroup|rp|rt|html|head|body)$/

/** Elements whose content is no markup. */
const raw = /^(?:script|style|textarea|title|noscript|iframe|noembed|noframes|xmp)$/

/** Longest name of an element that is told apart. */
const tagName = /\/?([a-z][^\s/>]{0,40})/iy

export interface TamedSource {
  readonly source: string
  /** Start tags, character references and stray '<': what the size of the parsed page grows with. */
  readonly parts: number
  /** Start tags left out because they lay too deep. */
  readonly dropped: number
}

/**
 * The source of a page without what would break later steps: tags nested deeper than `maxDepth` are left out (their content stays),
 * a '<' that begins no tag becomes '&lt;', and a huge tag loses its attributes. In time linear in the source.
 */
export function tameSource(source: string): TamedSource {
  const kept: string[] = []
  let from = 0
  let depth = 0
  let foreign = 0
  let parts = source.split('&').length - 1
  let dropped = 0
  let at = source.indexOf('<')
  while (at >= 0) {
    if (source.startsWith('<!--', at)) {
      at = after(source.indexOf('-->', at + 4), 3)
      continue
    }
    tagName.lastIndex = at + 1
    const name = tagName.exec(source)?.[1]?.toLowerCase()
    if (!name) {
      if (!/[!?/]/.test(source[at + 1] ?? '')) replace(at, at + 1, '&lt;')
      parts += 1
      at = source.indexOf('<', at + 1)
      continue
    }
    const end = source.indexOf('>', at)
    if (end < 0) break
    const closes = source[at + 1] === '/'
    if (!closes) parts += 1
    const selfCloses = foreign > 0 && source[end - 1] === '/'
    if (!unnested.test(name) && !selfCloses && !(closes && depth === 0)) {
      const level = closes ? depth : depth + 1
      depth += closes ? -1 : 1
      if (name === 'svg' || name === 'math') foreign = Math.max(0, foreign + (closes ? -1 : 1))
      if (level > maxDepth) {
        replace(at, end + 1, '')
        if (!closes) dropped += 1
      }
    }
    if (from <= at && end - at > maxTagLength) replace(at, end + 1, `${source.slice(at, at + 1 + name.length)}>`)
    at = !closes && raw.test(name) ? closing(name, end) : source.indexOf('<', end)
  }
  kept.push(source.slice(from))
  return { source: kept.join(''), parts, dropped }

  function after(found: number, length: number): number {
    return found < 0 ? -1 : source.indexOf('<', found + length)
  }
  function closing(name: string, end: number): number {
    const tag = new RegExp(`</${name}`, 'gi')
    tag.lastIndex = end
    return tag.exec(source)?.index ?? -1
  }
  function replace(start: number, end: number, by: string): void {
    kept.push(source.slice(from, start), by)
    from = end
  }
}
