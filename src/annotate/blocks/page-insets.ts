import type { BlockRole, Reading, Segment } from '../../model/index.ts'

/** Names of an element of its own for what is set into an article, by role. */
const insetNames: readonly (readonly [BlockRole, RegExp])[] = [
  ['advert', /(?:^|[.#_-])(?:ads?|ad-?box|adverts?|advert-?box|advertisement|sponsored|promo|sponsor)(?=$|[.#_-])/iu],
  ['navigation', /(?:^|[.#_-])(?:share|sharing|social|newsletter|sign-?up|pagination|pager)(?=$|[.#_-])/iu],
  ['comment', /(?:^|[.#_-])(?:comments?|replies|comment-?(?:list|thread|count)|disqus)(?=$|[.#_-])/iu],
  ['related', /(?:^|[.#_-])(?:related|recommended|read-?(?:also|next|more)|see-?also)(?=$|[.#_-])/iu],
  ['other', /(?:^|[.#_-])(?:pull|pull-?quote)(?=$|[.#_-])/iu],
]
/** Steps of a path in which an inset is named: further out, names tell of the page. */
const nearSteps = 3
/** Most of the body's characters that lie under one such role; above, the name is the page's own way to name its article. */
const mostShare = 0.15

/** Roles of the stretches of the body that lie in elements named for what is set into it, by index. */
export function insetRoles(segments: readonly Segment[]): ReadonlyMap<number, BlockRole> {
  const own = segments.map((segment) => (segment.inBody === true ? nameRole(segment) : undefined))
  const sizes = new Map<BlockRole, number>()
  let body = 0
  for (const [index, { start, end, inBody }] of segments.entries()) {
    if (!inBody) continue
    body += end - start
    const role = own[index]
    if (role) sizes.set(role, (sizes.get(role) ?? 0) + end - start)
  }
  return new Map(
    own.flatMap((role, index): [number, BlockRole][] =>
      role && (sizes.get(role) ?? 0) <= body * mostShare ? [[index, role]] : [],
    ),
  )
}

function nameRole({ path = '' }: Segment): BlockRole | undefined {
  for (const step of path.split(' ').slice(-nearSteps).reverse()) {
    if (/^(?:body|article|main)\b/iu.test(step)) return undefined
    for (const [role, pattern] of insetNames) if (pattern.test(step)) return role
  }
  return undefined
}

/** Words of a label before a link, and the share of a line that its link takes. */
const longestLabel = 6
const linkedShare = 0.55

/** Whether a paragraph is a label and a link after it: 'On this: <title of another report>'. */
export function isLabelledLink(text: string, { start, end, tag, links = [] }: Segment): boolean {
  const link = links.at(-1)
  if (!link || (tag !== 'p' && tag !== 'blockquote') || links.length > 1) return false
  const own = text.slice(start, end).trim()
  const label = text
    .slice(start, link.start)
    .replace(/[*_>\s]+$/u, '')
    .trim()
  return (
    (link.end - link.start) / Math.max(1, own.length) >= linkedShare &&
    text.slice(link.end, end).trim() === '' &&
    /[:→»]$/u.test(label) &&
    label.split(/\s+/u).length <= longestLabel
  )
}

/** Least words of a link that is a pointer of its own. */
const leastPointer = 5
const longestPointer = 200

/** Cuts links out of paragraphs of the body that stand between sentences and have no stop: titles of other reports. */
export function cutPointers(
  reading: Reading,
  segments: readonly Segment[],
): { readonly segments: readonly Segment[]; readonly pointers: ReadonlySet<Segment> } {
  const pointers = new Set<Segment>()
  const parts = segments.flatMap((segment) => {
    if (segment.inBody !== true || segment.tag !== 'p' || isLabelledLink(reading.text, segment)) return [segment]
    const found: Segment[] = []
    let at = segment.start
    for (const link of segment.links ?? []) {
      if (link.start < at || !isPointer(reading.text, segment, link)) continue
      if (reading.text.slice(at, link.start).trim() !== '') found.push({ ...segment, start: at, end: link.start })
      const pointer = { ...segment, start: link.start, end: link.end }
      pointers.add(pointer)
      found.push(pointer)
      at = link.end
    }
    if (found.length === 0) return [segment]
    if (reading.text.slice(at, segment.end).trim() !== '') found.push({ ...segment, start: at })
    return found
  })
  return { segments: parts, pointers }
}

function isPointer(text: string, segment: Segment, link: { readonly start: number; readonly end: number }): boolean {
  const words = text.slice(link.start, link.end).trim()
  const before = text.slice(Math.max(segment.start, link.start - 40), link.start).trimEnd()
  const after = text.slice(link.end, Math.min(segment.end, link.end + 40)).trimStart()
  return (
    words.length <= longestPointer &&
    words.split(/\s+/u).length >= leastPointer &&
    /^\p{Lu}/u.test(words) &&
    !/[.!?:;,]["'”’»)]*$/u.test(words) &&
    (/(?:[.!?]["'”’»)]*|[→»:]|^)$/u.test(before) || before === '') &&
    (after === '' || /^["'“‘]?\p{Lu}/u.test(after))
  )
}
