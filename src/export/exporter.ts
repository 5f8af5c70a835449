import type { Account } from '../model/index.ts'

/** A way to hand an account on in a format that other programs read. */
export interface Exporter {
  /** What it is asked for by: 'plover', 'csv'. */
  readonly name: string
  /** Its name in full, with its version where it has one. */
  readonly title: string
  /** What of an account it holds, in one line. */
  readonly holds: string
  /** What of an account it has no place for, one thing a line. */
  readonly leavesOut: readonly string[]
  /** The files it makes, each written when it is asked for. */
  files(account: Account): readonly ExportFile[]
}

/** One file of an export. */
export interface ExportFile {
  /** With its extension, to stand in a folder with the others: 'events.csv'. */
  readonly name: string
  readonly mediaType: string
  /** The file in pieces, of which only one is held at a time. */
  write(): Iterable<string | Uint8Array>
}

/** Gathers small pieces into chunks, so that there are few writes. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const piece of pieces) {
    chunk += piece
    if (chunk.length < chunkLength) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}

/** Characters of a chunk: large enough for few writes, small beside any account. */
const chunkLength = 65_536
