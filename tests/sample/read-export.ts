import type { ExportFile } from '../../src/export/exporter.ts'

/** All bytes of one file of an export. */
export function readBytes(file: ExportFile | undefined): Uint8Array {
  if (file === undefined) throw new Error('the export has no such file')
  return Buffer.concat([...file.write()].map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk)))
}

/** The text of one file of an export. */
export function readText(file: ExportFile | undefined): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(readBytes(file))
}
