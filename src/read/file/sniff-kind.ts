import { isTarHeader } from '../archive/read-tar.ts'
import { feedKind } from '../web/feed-kind.ts'
import type { FileKind } from './formats.ts'
import { fileKind } from './formats.ts'

/** Bytes that are looked at: the head of a tar archive's first entry is as long. */
export const sniffedBytes = 2048

/** First bytes that tell what a file is, whatever it is called. */
const signatures: readonly (readonly [string, FileKind])[] = [
  ['\u001f\u008b', 'gzip'],
  ['%PDF-', 'pdf'],
  ['WARC/', 'warc'],
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', 'zip'],
]

/** What a file is, by its first bytes and its name; absent where neither tells, and it may be a text. */
export function sniffKind(head: Uint8Array, name: string): FileKind | undefined {
  const start = Buffer.from(head.subarray(0, sniffedBytes)).toString('latin1')
  const named = fileKind(name)
  const signed = signatures.find(([signature]) => start.startsWith(signature))?.[1]
  if (signed === 'zip') return named === 'docx' || start.includes('word/') ? 'docx' : 'zip'
  if (signed) return signed
  if (isTarHeader(head)) return 'tar'
  if (named !== undefined && named !== 'gzip') return named
  if (feedKind(head) !== undefined) return 'feed'
  if (/^\uFEFF?(?:\u00ef\u00bb\u00bf)?\s*\{\s*"/.test(start)) return 'records'
  if (/^From \S+ .{10,60}\d{4}/.test(start)) return 'mbox'
  return isMessage(start) ? (/multipart\/related/i.test(start) ? 'mhtml' : 'email') : undefined
}

/** Whether a text begins with the head of a mail message. */
function isMessage(start: string): boolean {
  if (!/^[A-Za-z][\w-]{1,40}:[ \t]/.test(start)) return false
  const head = start.split(/\r?\n\r?\n/, 1)[0] ?? ''
  return /^from:/im.test(head) && /^(?:mime-version|message-id|received|date):/im.test(head) && /^subject:/im.test(head)
}
