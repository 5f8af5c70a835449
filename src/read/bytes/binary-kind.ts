/** First bytes of formats that are often among saved reports, with what they are called. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a ZIP archive or office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['GIF8', 'an image'],
  ['{\\rtf', 'an RTF document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
]

/** Bytes looked at. */
const sampleBytes = 64 * 1024

/** Share of control bytes that text in an 8-bit encoding stays below, unless there are but a few. */
const controlShare = 0.01
const fewControls = 8

/** What a file that is no text is; absent for text. UTF-16 counts as binary here: ask `unmarkedUtf16` and the byte order mark before. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  for (const [signature, kind] of signatures) if (head.startsWith(signature)) return kind
  const sample = bytes.subarray(0, sampleBytes)
  let controls = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1
  return controls > Math.max(fewControls, sample.length * controlShare) ? 'binary data' : undefined
}
