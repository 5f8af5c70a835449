import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { LayerName, Layers } from '../model/index.ts'

/** Unpacked layers that stay at hand: steps ask several times for the layers of the report they are at. */
const atHand = 256

/** Small, and asked for of all reports: metadata by many steps, blocks by the account, whose part they become. */
const unpacked: ReadonlySet<string> = new Set<LayerName>(['metadata', 'blocks'])

/** Fast and weak: a stronger one saves a tenth of the bytes and takes twice the time. */
const compression = { level: 1 }

/**
 * Packs the layers of reports into bytes, about a tenth of what they take as objects; each is unpacked when it is asked for.
 *
 * What is asked for twice may come as two objects of equal content.
 */
export function packLayers(): (layers: Layers) => Layers {
  const recent = new Map<Uint8Array, unknown>()
  return (layers) => {
    const packed = {} as Layers
    for (const name of Object.keys(layers) as LayerName[]) {
      const json = JSON.stringify(layers[name])
      if (unpacked.has(name)) {
        Object.defineProperty(packed, name, { enumerable: true, value: JSON.parse(json) })
        continue
      }
      // A copy: what the compressor gives is the start of a far larger buffer.
      const bytes = Uint8Array.from(deflateRawSync(json, compression))
      Object.defineProperty(packed, name, { enumerable: true, get: () => unpack(bytes) })
    }
    return packed
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
