/** Elements without an end tag, or whose end tag may be left out: they do not deepen a page. */
const unnested =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|colgroup|rp|rt|html|head|body)$/i

const tag =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title|noscript)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][^\s/>]*)[^>]*?(\/?)>/gi

export interface FlatSource {
  readonly source: string
  /** Start tags in all. */
  readonly elements: number
  /** Start tags left out because they lay too deep. */
  readonly dropped: number
}

/**
 * Leaves out the tags of elements that are nested deeper than `maxDepth`, keeping what stands in them, so that no later step
 * runs out of stack.
 */
export function flattenNesting(source: string, maxDepth: number): FlatSource {
  let depth = 0
  let elements = 0
  let dropped = 0
  const parts: string[] = []
  let kept = 0
  for (const match of source.matchAll(tag)) {
    const name = match[3]
    if (!name) {
      if (match[1]) elements += 1
      continue
    }
    const closes = match[2] === '/'
    if (!closes) elements += 1
    if (unnested.test(name) || match[4]) continue
    if (closes && depth === 0) continue
    depth += closes ? -1 : 1
    if (closes ? depth < maxDepth : depth <= maxDepth) continue
    if (!closes) dropped += 1
    parts.push(source.slice(kept, match.index))
    kept = match.index + match[0].length
  }
  return { source: dropped > 0 ? parts.join('') + source.slice(kept) : source, elements, dropped }
}
