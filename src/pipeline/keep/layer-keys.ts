import type { LayerKeys } from '../../store/store.ts'
import type { AnyAnnotator } from '../annotate.ts'

/** Layers that are made anew whenever one that needs them is: too large to keep. */
const passingLayers: ReadonlySet<string> = new Set(['encoding'])

/**
 * The key of every layer that is kept: its annotator's `name@version` and those of all that it needs, so that another version of one
 * makes stale what it gives and what is made of that, and nothing else.
 */
export function layerKeys(annotators: readonly AnyAnnotator[]): LayerKeys {
  const madeBy = new Map<string, ReadonlySet<string>>()
  for (const { name, version, needs, gives } of annotators) {
    const needed = (needs as readonly string[]).flatMap((need) => [...(madeBy.get(need) ?? [])])
    madeBy.set(gives, new Set([`${name}@${version}`, ...needed]))
  }
  return Object.fromEntries(
    [...madeBy]
      .filter(([layer]) => !passingLayers.has(layer))
      .map(([layer, names]) => [layer, [...names].sort().join(' ')]),
  )
}
