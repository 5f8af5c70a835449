import { mix } from '../names/tagger/hash.ts'
import { featureSpace, type Score } from './linear-model.ts'
import { tags } from './tags.ts'
import type { Words } from './words.ts'

/** Features of one word at most. */
export const tagFeatureCount = 64

const edge = -2

/** Writes the features of a word whose left neighbours are tagged; gives how many there are. */
export function tagFeatures(words: Words, tagged: ArrayLike<number>, at: number, into: Int32Array): number {
  let count = 0
  const { form, lower, cluster, shape, prefix, suffix2, suffix3, suffix4, length } = words
  const w0 = lower[at] as number
  const wl = at > 0 ? (lower[at - 1] as number) : edge
  const wl2 = at > 1 ? (lower[at - 2] as number) : edge
  const wr = at + 1 < length ? (lower[at + 1] as number) : edge
  const wr2 = at + 2 < length ? (lower[at + 2] as number) : edge
  const tl = at > 0 ? (tagged[at - 1] as number) : edge
  const tl2 = at > 1 ? (tagged[at - 2] as number) : edge
  const c0 = cluster[at] as number
  const cl = at > 0 ? (cluster[at - 1] as number) : edge
  const cr = at + 1 < length ? (cluster[at + 1] as number) : edge
  const cr2 = at + 2 < length ? (cluster[at + 2] as number) : edge
  const s0 = shape[at] as number
  const sl = at > 0 ? (shape[at - 1] as number) : edge
  const sr = at + 1 < length ? (shape[at + 1] as number) : edge
  const e3 = suffix3[at] as number
  const er = at + 1 < length ? (suffix3[at + 1] as number) : edge
  const el = at > 0 ? (suffix3[at - 1] as number) : edge

  add(1, w0)
  add(2, form[at] as number)
  add(3, prefix[at] as number)
  add(4, suffix2[at] as number)
  add(5, e3)
  add(6, suffix4[at] as number)
  add(7, s0)
  add(8, s0, e3)
  add(9, wl)
  add(10, wr)
  add(11, wl2)
  add(12, wr2)
  add(13, tl)
  add(14, tl, tl2)
  add(15, tl, w0)
  add(16, tl, tl2, w0)
  add(17, wl, w0)
  add(18, w0, wr)
  add(19, wl, wr)
  add(20, c0)
  add(21, cl)
  add(22, cr)
  add(23, cr2)
  add(24, tl, cr)
  add(25, tl, c0, cr)
  add(26, c0, cr, cr2)
  add(27, cl, c0)
  add(28, tl, e3)
  add(29, tl, e3, er)
  add(30, er)
  add(31, el)
  add(32, s0, sr)
  add(33, s0, sl)
  add(34, tl, s0, wr)
  add(35, tl, wr)
  add(36, wr, wr2)
  add(37, tl2, w0)
  add(38, w0, cr)
  add(39, c0, wr)
  add(40, tl, w0, cr)
  add(41, s0, sl, sr)
  return count

  function add(template: number, a: number, b = 0, c = 0): void {
    into[count] = mix(template, a, b, c) & (featureSpace - 1)
    count += 1
  }
}

/** Numbers of the tags of a sentence's words, left to right. */
export function tagWords(words: Words, score: Score): Uint8Array {
  const found = new Uint8Array(words.length)
  const features = new Int32Array(tagFeatureCount)
  const scores = new Int32Array(tags.length)
  for (let at = 0; at < words.length; at += 1) {
    score(features, tagFeatures(words, found, at, features), scores)
    found[at] = bestOf(scores)
  }
  return found
}

/** Index of the highest score, the first of equal ones. */
export function bestOf(scores: Int32Array): number {
  let best = 0
  for (let index = 1; index < scores.length; index += 1) {
    if ((scores[index] as number) > (scores[best] as number)) best = index
  }
  return best
}
