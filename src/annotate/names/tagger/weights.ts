import type { Weights } from './decode.ts'
import { bucketCount } from './features.ts'
import { labelCount } from './labels.ts'
import { readBytes } from './read-bytes.ts'
import { weightTable1 } from './weight-table-1.ts'
import { weightTable2 } from './weight-table-2.ts'

/** The tagger's weights, as training/names/pack.ts writes them. */
export const weights: Weights = unpack(readBytes(weightTable1 + weightTable2))

/** Transitions as 32-bit floats; then for each bucket that counts how many lie between, which labels it has, and their weights. */
function unpack(bytes: DataView): Weights {
  const transitions = Float32Array.from({ length: (labelCount + 1) * labelCount }, (_, at) =>
    bytes.getFloat32(4 * at, true),
  )
  const features = new Int8Array(bucketCount * labelCount)
  let at = 4 * transitions.length
  let bucket = 0
  while (at < bytes.byteLength) {
    bucket += bytes.getUint16(at, true)
    const labels = bytes.getUint16(at + 2, true)
    at += 4
    for (let label = 0; label < labelCount; label += 1) {
      if (((labels >>> label) & 1) === 0) continue
      features[bucket * labelCount + label] = bytes.getInt8(at)
      at += 1
    }
  }
  return { features, transitions }
}
