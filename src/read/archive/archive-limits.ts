import { maxBytes } from '../limits.ts'

/** Limits of one archive, dump or mailbox. Sizes in bytes. */
export interface ArchiveLimits {
  /** Largest page or text within it, unpacked. */
  readonly textBytes: number
  /** Largest document with pictures and fonts in it: PDF, DOCX, a message with attachments. */
  readonly documentBytes: number
  /** How many times its size it may unpack to in all, once it is past `ratioFromBytes`; pages pack to a tenth, seldom to a thirtieth. */
  readonly ratio: number
  readonly ratioFromBytes: number
  /** Most files in one archive. */
  readonly entries: number
  /** Largest ZIP archive that comes as a stream and has to be held as a whole. */
  readonly heldZipBytes: number
}

/** What stands where nothing else is asked for. */
export const archiveLimits: ArchiveLimits = {
  textBytes: maxBytes,
  documentBytes: 64 * 1024 * 1024,
  ratio: 200,
  ratioFromBytes: 16 * 1024 * 1024,
  entries: 1_000_000,
  heldZipBytes: 256 * 1024 * 1024,
}
