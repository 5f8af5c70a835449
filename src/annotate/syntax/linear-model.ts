/** Gives each class the sum of its weights for the features `[0, count)`. */
export type Score = (features: Int32Array, count: number, scores: Int32Array) => void

/** Features are numbers below this; the packed tables count on it. */
export const featureSpace = 2 ** 26

/** Weights by feature: an open hash table from feature to its run of entries. */
export interface LinearModel {
  /** Four numbers a slot: feature plus one (0 where the slot is free), begin and end of its run, and nothing. The slots are a power of two. */
  readonly slots: Int32Array
  /** Weight times 256 plus class. */
  readonly entries: Int16Array
}

/** First slot at which a feature is looked for. */
function slotOf(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 7) & mask
}

/** The scorer of a model. */
export function scorerOf({ slots, entries }: LinearModel): Score {
  const mask = slots.length / 4 - 1
  return (features, count, scores) => {
    scores.fill(0)
    for (let index = 0; index < count; index += 1) {
      const key = (features[index] as number) + 1
      let slot = slotOf(key, mask)
      let found = slots[4 * slot] as number
      while (found !== 0 && found !== key) {
        slot = (slot + 1) & mask
        found = slots[4 * slot] as number
      }
      if (found === 0) continue
      const end = slots[4 * slot + 2] as number
      for (let at = slots[4 * slot + 1] as number; at < end; at += 1) {
        const entry = entries[at] as number
        scores[entry & 255] = ((scores[entry & 255] as number) + (entry >> 8)) | 0
      }
    }
  }
}

/**
 * Reads a packed table: for each feature in ascending order how far it lies from the one before (7 bits a byte, lowest first, the high
 * bit says that more follow), how many classes have weights, and for each its number and weight.
 */
export function unpackModel(bytes: DataView): LinearModel {
  const features = bytes.getUint32(0, true)
  const entries = bytes.getUint32(4, true)
  const size = 2 ** Math.ceil(Math.log2(2 * features + 2))
  const slots = new Int32Array(4 * size)
  const packed = new Int16Array(entries)
  let at = 8
  let feature = 0
  let entry = 0
  for (let index = 0; index < features; index += 1) {
    let shift = 0
    let byte = 128
    while (byte >= 128) {
      byte = bytes.getUint8(at)
      at += 1
      feature += (byte & 127) << shift
      shift += 7
    }
    let slot = slotOf(feature + 1, size - 1)
    while (slots[4 * slot] !== 0) slot = (slot + 1) & (size - 1)
    const end = entry + bytes.getUint8(at)
    slots[4 * slot] = feature + 1
    slots[4 * slot + 1] = entry
    slots[4 * slot + 2] = end
    at += 1
    for (; entry < end; entry += 1) {
      packed[entry] = (bytes.getInt8(at + 1) << 8) | bytes.getUint8(at)
      at += 2
    }
  }
  return { slots, entries: packed }
}
