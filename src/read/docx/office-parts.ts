import { fromBufferPromise, type ZipFile } from 'yauzl'

/** Largest part of a document that is read, unpacked: a book's text stays below. */
const partBytes = 32 * 1024 * 1024

/** Most files in a document that are looked through. */
const mostEntries = 10_000

/** The parts of an Office document with these names, unpacked; 'too-large' for one that unpacks to too much. */
export async function officeParts(
  bytes: Uint8Array,
  names: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Buffer | 'too-large'>> {
  const found = new Map<string, Buffer | 'too-large'>()
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), { lazyEntries: true })
  try {
    let count = 0
    for await (const entry of zip.eachEntry()) {
      count += 1
      if (count > mostEntries) break
      if (!names.has(entry.fileName) || found.has(entry.fileName)) continue
      found.set(entry.fileName, await unpack(zip, entry))
    }
  } finally {
    zip.close()
  }
  return found
}

async function unpack(
  zip: ZipFile,
  entry: Parameters<ZipFile['openReadStreamPromise']>[0],
): Promise<Buffer | 'too-large'> {
  if (entry.uncompressedSize > partBytes) return 'too-large'
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
