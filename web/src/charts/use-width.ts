import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Pixels of the narrowest drawing. */
const narrowest = 240

/** The width of a box in pixels, so that what is drawn in it keeps the size of its words on any screen. */
export function useWidth(most: number): readonly [{ current: HTMLDivElement | null }, number] {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(narrowest)
  useLayoutEffect(() => {
    const place = box.current
    if (place === null) return
    const fit = () => setWidth(Math.min(most, Math.max(narrowest, place.clientWidth)))
    fit()
    const watch = new ResizeObserver(fit)
    watch.observe(place)
    return () => watch.disconnect()
  }, [most])
  return [box, width]
}
