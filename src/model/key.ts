import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Passage } from './evidence.ts'
import type { Id } from './id.ts'
import type { Judgement } from './judgement.ts'

/** Hex digits kept of a hash: 64 bits, so that a million reports collide with a chance of about 3e-8. */
const hashDigits = 16

/** First 64 bits of the SHA-256 of a string's UTF-8 bytes, in hex. */
export function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, hashDigits)
}

/** The id of a report: of its canonical URL (if any) and its text, never of its path. */
export function reportId(url: string | undefined, text: string): Id {
  return `r${hash(`${url ?? ''}\n${text}`)}`
}

/** The key of a mention: what judgements refer to, and what clusters are named after. */
export function mentionKey(passage: Pick<Passage, 'report' | 'start' | 'end'>, kind: Judgement['kind']): string {
  return `${passage.report}|${passage.start}|${passage.end}|${kind}`
}
