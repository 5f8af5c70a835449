/** Decodes base64; characters that are none of it are passed over. */
export function decodeBase64(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(/[^A-Za-z0-9+/]/g, ''), 'base64')
}

/** Decodes quoted-printable (RFC 2045, 6.7); what is no escape stays as it is. */
export function decodeQuotedPrintable(bytes: Uint8Array): Buffer {
  const decoded = Buffer.allocUnsafe(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number
    if (byte !== 0x3d) {
      decoded[length++] = byte
      continue
    }
    const end = lineEnd(bytes, at + 1)
    const value = hex(bytes[at + 1]) * 16 + hex(bytes[at + 2])
    if (end !== undefined) at = end
    else if (Number.isNaN(value)) decoded[length++] = byte
    else {
      decoded[length++] = value
      at += 2
    }
  }
  return decoded.subarray(0, length)
}

/** Where a line that is broken softly ends: after '=' only white space may stand before the line end. */
function lineEnd(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at < bytes.length && at < from + 80; at += 1) {
    const byte = bytes[at]
    if (byte === 0x0a) return at
    if (byte !== 0x0d && byte !== 0x20 && byte !== 0x09) return undefined
  }
  return from >= bytes.length ? bytes.length : undefined
}

function hex(byte: number | undefined): number {
  if (byte === undefined) return Number.NaN
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : Number.NaN
}
