import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { LayerName, Layers } from '../model/index.ts'

/** Unpacked layers that stay at hand: steps ask several times for the layers of the report they are at. */
const atHand = 256

/** Small, and asked for of all reports: metadata by many steps, blocks by the account, whose part they become. */
const unpacked: ReadonlySet<string> = new Set<LayerName>(['metadata', 'blocks'])

/** Fast and weak: a stronger one saves a tenth of the bytes and takes twice the time. */
const compression = { level: 1 }

/** Layers as JSON, all but the small ones compressed: about a tenth of what they take as objects. Threads can hand them on. */
export type PackedLayers = Readonly<Partial<Record<LayerName, Uint8Array<ArrayBuffer> | string>>>

/** Packs the layers of a report into bytes. */
export function packLayers(layers: Layers): PackedLayers {
  return Object.fromEntries(
    (Object.keys(layers) as LayerName[]).map((name) => {
      const json = JSON.stringify(layers[name])
      // A copy: what the compressor gives is the start of a far larger buffer.
      return [name, unpacked.has(name) ? json : Uint8Array.from(deflateRawSync(json, compression))]
    }),
  )
}

/**
 * Opens packed layers, each unpacked when it is asked for.
 *
 * What is asked for twice may come as two objects of equal content.
 */
export function openPacked(): (packed: PackedLayers) => Layers {
  const recent = new Map<Uint8Array, unknown>()
  return (packed) => {
    const layers = {} as Layers
    for (const [name, kept] of Object.entries(packed)) {
      if (typeof kept === 'string') Object.defineProperty(layers, name, { enumerable: true, value: JSON.parse(kept) })
      else Object.defineProperty(layers, name, { enumerable: true, get: () => unpack(kept) })
    }
    return layers
  }

  function unpack(bytes: Uint8Array): unknown {
    const known = recent.get(bytes)
    if (known !== undefined) return known
    const layer: unknown = JSON.parse(inflateRawSync(bytes).toString())
    recent.set(bytes, layer)
    if (recent.size > atHand) recent.delete(recent.keys().next().value as Uint8Array)
    return layer
  }
}
