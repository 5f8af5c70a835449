import { writeFileSync } from 'node:fs'
import type { Weights } from '../../src/annotate/names/tagger/decode.ts'
import { bucketCount } from '../../src/annotate/names/tagger/features.ts'
import { hashWords } from '../../src/annotate/names/tagger/hash.ts'
import { labelCount } from '../../src/annotate/names/tagger/labels.ts'

const folder = new URL('../../src/annotate/names/tagger/', import.meta.url)

/** Writes word classes as a module: each word's hash and its class. */
export function writeClusters(of: ReadonlyMap<string, number>): void {
  const entries = [...new Map([...of].map(([word, number]) => [hashWords(word), number]))].sort((a, b) => a[0] - b[0])
  const bytes = Buffer.alloc(entries.length * 5)
  for (const [at, [hash, number]] of entries.entries()) {
    bytes.writeUInt32LE(hash, at * 5)
    bytes.writeUInt8(number, at * 5 + 4)
  }
  writeModule('cluster-table', 'clusterTable', 'Classes of words used alike', bytes)
}

export function writeModule(file: string, constant: string, what: string, bytes: Buffer): void {
  const text = `/** ${what}, learnt by training/names/train.ts from the sets named in training/names/README.md. */
export const ${constant} =
  '${bytes.toString('base64')}'
`
  writeFileSync(new URL(`${file}.ts`, folder), text)
}

/**
 * Packed weights are whole multiples of this, up to 127 times. The largest, the one against names, is cut by that, which finds more
 * names: F1 on the dev parts .688, .695 and .690 at 0.25, 0.4 and 0.52.
 */
const weightStep = 0.4

/** Buckets whose weights are all smaller are left out (F1 on the dev parts is the same at 0 and at 1, lower at 1.5). */
const smallestWeight = 1

/** Writes the weights as a module, in the form that tagger/weights.ts reads. */
export function writeWeights({ features, transitions }: Weights): void {
  const bytes = [...Buffer.from(transitions.map((weight) => weight / weightStep).buffer)]
  let before = 0
  for (let bucket = 0; bucket < bucketCount; bucket += 1) {
    const row = [...features.subarray(bucket * labelCount, (bucket + 1) * labelCount)]
    if (row.every((weight) => Math.abs(weight) < smallestWeight)) continue
    const steps = row.map((weight) => Math.max(-127, Math.min(127, Math.round(weight / weightStep))))
    const labels = steps.reduce((bits, step, label) => (step === 0 ? bits : bits | (1 << label)), 0)
    const skip = bucket - before
    bytes.push(
      skip & 255,
      skip >>> 8,
      labels & 255,
      labels >>> 8,
      ...steps.filter((step) => step !== 0).map((step) => step & 255),
    )
    before = bucket
  }
  // Two modules, each small enough for the linter to read; the first holds whole groups of three bytes, as base64 needs.
  const half = Math.ceil(bytes.length / 6) * 3
  writeModule('weight-table-1', 'weightTable1', 'Weights of the tagger, first half', Buffer.from(bytes.slice(0, half)))
  writeModule('weight-table-2', 'weightTable2', 'Weights of the tagger, second half', Buffer.from(bytes.slice(half)))
}
