import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Pixels of the narrowest drawing. */
const narrowest = 240

/** The width that a drawing was last given, by the most it may have: the next is likely to have the same. */
const lastWidths = new Map<number, number>()

/**
 * The width of a box in pixels, so that what is drawn in it keeps the size of its words on any screen. It is told by the browser once it
 * has laid out the page: to ask for it before would make it lay out everything at once.
 */
export function useWidth(most: number): readonly [{ current: HTMLDivElement | null }, number] {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(lastWidths.get(most) ?? narrowest)
  useLayoutEffect(() => {
    const place = box.current
    if (place === null) return
    const watch = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      const fitting = Math.min(most, Math.max(narrowest, Math.floor(entry.contentRect.width)))
      lastWidths.set(most, fitting)
      setWidth(fitting)
    })
    watch.observe(place)
    return () => watch.disconnect()
  }, [most])
  return [box, width]
}
