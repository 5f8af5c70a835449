import type { Attributes } from './attributes.ts'
import { mix } from './hash.ts'

/** Number of feature buckets: a power of two. */
export const bucketCount = 1 << 19

const beyond: Attributes = {
  word: 1,
  shape: 1,
  prefix2: 1,
  prefix3: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  pos: 1,
  facts: 0,
  context: 0,
  cluster: 0,
}

const factBits = 24

/** Buckets of the features of the word at `at` of a sentence. */
export function readFeatures(sentence: readonly Attributes[], at: number): number[] {
  const here = sentence[at] ?? beyond
  const before = sentence[at - 1] ?? beyond
  const before2 = sentence[at - 2] ?? beyond
  const after = sentence[at + 1] ?? beyond
  const after2 = sentence[at + 2] ?? beyond
  const found: number[] = []
  let template = 0
  const add = (a: number, b = 0, c = 0) => {
    found.push(mix(template, a, b, c) & (bucketCount - 1))
    template += 1
  }
  add(0)
  add(here.word)
  add(before.word)
  add(after.word)
  add(before2.word)
  add(after2.word)
  add(here.shape)
  add(before.shape)
  add(after.shape)
  add(here.prefix2)
  add(here.prefix3)
  add(here.suffix2)
  add(here.suffix3)
  add(here.suffix4)
  add(before.suffix3)
  add(after.suffix3)
  add(here.pos)
  add(before.pos)
  add(after.pos)
  add(here.cluster)
  add(before.cluster)
  add(after.cluster)
  add(before2.cluster)
  add(after2.cluster)
  add(here.context)
  add(here.context, here.shape)
  add(here.shape, here.pos, here.context)
  add(before.word, here.shape)
  add(here.shape, after.word)
  add(before.word, here.word)
  add(here.word, after.word)
  add(before.shape, here.shape, after.shape)
  add(before2.shape, before.shape, here.shape)
  add(here.shape, after.shape, after2.shape)
  add(before.pos, here.pos, after.pos)
  add(here.shape, here.suffix3)
  add(before.cluster, here.shape, after.cluster)
  add(before.facts, here.shape)
  add(here.facts, here.shape)
  add(after.facts, here.shape)
  add(before.facts, here.facts, after.facts)
  add(here.facts, after.shape, after.pos)
  add(here.facts, before.pos, before.shape)
  add(before.word, here.facts)
  add(here.facts, after.word)
  for (let bit = 0; bit < factBits; bit += 1) {
    template = 64 + bit
    if ((here.facts >>> bit) & 1) add(1)
    template = 96 + bit
    if ((before.facts >>> bit) & 1) add(1)
    template = 128 + bit
    if ((after.facts >>> bit) & 1) add(1)
    template = 160 + bit
    if ((after2.facts >>> bit) & 1) add(here.shape, after.shape)
  }
  return found
}
