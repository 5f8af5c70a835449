/** Gives each class the sum of its weights for the features `[0, count)`. */
export type Score = (features: Int32Array, count: number, scores: Float32Array) => void

/** Features are numbers below this; the packed tables count on it. */
export const featureSpace = 2 ** 26

/** Weights by feature: an open hash table from feature to its run of classes and weights. */
export interface LinearModel {
  /** Feature plus one by slot, 0 where the slot is free; the length is a power of two. */
  readonly slots: Int32Array
  /** Where the run of the slot's feature begins; it ends where the next feature's begins. */
  readonly runs: Int32Array
  readonly ends: Int32Array
  readonly classes: Uint8Array
  readonly weights: Int8Array
}

/** First slot at which a feature is looked for. */
export function slotOf(feature: number, mask: number): number {
  return (Math.imul(feature, 0x9e3779b1) >>> 7) & mask
}

/** The scorer of a model. */
export function scorerOf({ slots, runs, ends, classes, weights }: LinearModel): Score {
  const mask = slots.length - 1
  return (features, count, scores) => {
    scores.fill(0)
    for (let index = 0; index < count; index += 1) {
      const key = (features[index] as number) + 1
      let slot = slotOf(key, mask)
      let found = slots[slot] as number
      while (found !== 0 && found !== key) {
        slot = (slot + 1) & mask
        found = slots[slot] as number
      }
      if (found === 0) continue
      const end = ends[slot] as number
      for (let at = runs[slot] as number; at < end; at += 1) {
        const of = classes[at] as number
        scores[of] = (scores[of] as number) + (weights[at] as number)
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
  const slots = new Int32Array(size)
  const runs = new Int32Array(size)
  const ends = new Int32Array(size)
  const classes = new Uint8Array(entries)
  const weights = new Int8Array(entries)
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
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = feature + 1
    runs[slot] = entry
    const end = entry + bytes.getUint8(at)
    at += 1
    for (; entry < end; entry += 1) {
      classes[entry] = bytes.getUint8(at)
      weights[entry] = bytes.getInt8(at + 1)
      at += 2
    }
    ends[slot] = end
  }
  return { slots, runs, ends, classes, weights }
}
