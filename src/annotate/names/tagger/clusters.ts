import { clusterTable } from './cluster-table.ts'
import { hashWords } from './hash.ts'
import { readBytes } from './read-bytes.ts'

/** Bytes of one entry: a word's hash, then its class. */
const entrySize = 5

const classes = new Map<number, number>()
const bytes = readBytes(clusterTable)
for (let at = 0; at + entrySize <= bytes.byteLength; at += entrySize) {
  classes.set(bytes.getUint32(at, true), bytes.getUint8(at + entrySize - 1))
}

/** Number of the class of words used alike that a word belongs to, digits as 0; 0 where it is in none. */
export function wordCluster(word: string): number {
  return classes.get(hashWords(word)) ?? 0
}
