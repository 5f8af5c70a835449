import { useEffect, useRef, useState } from 'preact/hooks'

/** The width of a box in pixels, so that what is drawn in it keeps the size of its words on any screen. */
export function useWidth(most: number): readonly [{ current: HTMLDivElement | null }, number] {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(most)
  useEffect(() => {
    if (box.current === null) return
    const watch = new ResizeObserver(([entry]) =>
      setWidth(Math.min(most, Math.max(240, entry?.contentRect.width ?? most))),
    )
    watch.observe(box.current)
    return () => watch.disconnect()
  }, [most])
  return [box, width]
}
