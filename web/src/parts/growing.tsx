import { type ComponentChildren, options } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { words } from '../words.ts'

interface GrowingProps<Item> {
  readonly items: readonly Item[]
  readonly draw: (item: Item, index: number) => ComponentChildren
  /** Entries that are drawn at first, and how many come with each part. */
  readonly part?: number
  /** Place of an entry that must be there. */
  readonly meant?: number
  /** Whether more come by themselves as the end comes near; else only when asked for. */
  readonly byItself?: boolean
  /** Class of the list; without it the entries stand by themselves. */
  readonly list?: string
  readonly isNumbered?: boolean
  /** What the entries are of: where that is another, the list begins anew. */
  readonly of?: unknown
}

/** Entries of a part. */
const usualPart = 24

/** Distance from the lower edge of the window at which the next part is drawn. */
const ahead = '800px'

/** The range of a list on paper, which has nothing that could be asked for more. */
const everything = { from: 0, to: Number.POSITIVE_INFINITY }

/** Lists within lists are first drawn while the page is printed. */
let isPrinting = false
addEventListener('beforeprint', () => {
  isPrinting = true
})
addEventListener('afterprint', () => {
  isPrinting = false
})

/** A list drawn in parts: thousands of entries at once would hold up the page. Printing draws all of it. */
export function Growing<Item>({
  items,
  draw,
  part = usualPart,
  meant = -1,
  byItself = true,
  list,
  isNumbered = false,
  of,
}: GrowingProps<Item>) {
  const start = meant < part ? 0 : Math.max(0, meant - 2)
  const [range, setRange] = useState(isPrinting ? { ...everything, of } : { from: start, to: start + part, of })
  const isOther = range.of !== of
  const { from, to } = isOther ? { from: start, to: start + part } : range
  const end = useRef<HTMLButtonElement>(null)
  const grow = () => setRange({ from, to: to + part * 2, of })
  const rest = items.length - to
  useEffect(() => {
    const place = end.current
    if (place === null || !byItself) return
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && grow(), { rootMargin: ahead })
    watch.observe(place)
    return () => watch.disconnect()
  }, [from, to, rest, byItself, of])
  useEffect(() => {
    const drawAll = () => drawAtOnce(() => setRange({ ...everything, of }))
    addEventListener('beforeprint', drawAll)
    return () => removeEventListener('beforeprint', drawAll)
  }, [of])
  const List = isNumbered ? 'ol' : 'ul'
  const drawn = items.slice(from, to).map((item, index) => draw(item, from + index))
  return (
    <>
      {from > 0 && (
        <button type="button" class="more" onClick={() => setRange({ from: Math.max(0, from - part * 2), to, of })}>
          {words.earlier(from)}
        </button>
      )}
      {list === undefined ? drawn : <List class={list}>{drawn}</List>}
      {rest > 0 && (
        <button type="button" class="more" ref={end} onClick={grow}>
          {words.more(rest)}
        </button>
      )}
    </>
  )
}

/** The browser lays out the print as soon as the event is over: the change must not wait for the next frame. */
function drawAtOnce(change: () => void): void {
  const { debounceRendering } = options
  options.debounceRendering = (draw) => draw()
  change()
  if (debounceRendering === undefined) delete options.debounceRendering
  else options.debounceRendering = debounceRendering
}
