import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of an archive made for a test; what is given besides name and content makes it a bad one. */
export interface ZipEntry {
  readonly name: string
  readonly content: Uint8Array | string
  /** Bits of the general purpose flag beside the one for UTF-8 names; 1 is 'encrypted'. */
  readonly flag?: number
  /** Compression method that it claims; 8 and 0 are kept to. */
  readonly method?: number
  /** Unpacked size that it claims. */
  readonly claimedSize?: number
}

/** A ZIP archive (APPNOTE 4.3), with nothing checked. */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, flag = 0, method = 8, claimedSize } of entries) {
    const bytes = Buffer.from(content)
    const packed = method === 0 ? bytes : deflateRawSync(bytes)
    const named = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(flag | 0x800, 2)
    fields.writeUInt16LE(method, 4)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(claimedSize ?? bytes.length, 18)
    fields.writeUInt16LE(named.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, named, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, rest, named)
    parts.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, listed, Buffer.from('PK\u0005\u0006'), end])
}
