import { readdirSync, rmSync, writeFileSync } from 'node:fs'

const folder = new URL('../../src/annotate/syntax/', import.meta.url)

/** Characters of one module at most: larger files are not linted. */
const moduleSize = 900_000

/** A table in the form that `unpackModel` reads; weights below the smallest are left out, the rest are multiples of a step. */
export function packModel(rows: ReadonlyMap<number, [number, number][]>, step: number, smallest: number): Buffer {
  const bytes: number[] = []
  let before = 0
  let features = 0
  let entries = 0
  for (const [feature, row] of [...rows].sort((a, b) => a[0] - b[0])) {
    const kept = row
      .filter(([, weight]) => Math.abs(weight) >= smallest)
      .map(([of, weight]) => [of, Math.max(-127, Math.min(127, Math.round(weight / step)))] as const)
      .filter(([, weight]) => weight !== 0)
      .sort((a, b) => a[0] - b[0])
    if (kept.length === 0) continue
    let gap = feature - before
    before = feature
    while (gap >= 128) {
      bytes.push((gap & 127) | 128)
      gap >>>= 7
    }
    bytes.push(gap, kept.length)
    for (const [of, weight] of kept) bytes.push(of, weight & 255)
    features += 1
    entries += kept.length
  }
  const head = Buffer.alloc(8)
  head.writeUInt32LE(features, 0)
  head.writeUInt32LE(entries, 4)
  return Buffer.concat([head, Buffer.from(bytes)])
}

/** Writes a packed table as modules `<name>-<n>.ts`, and one `<name>.ts` that joins them. */
export function writeTable(name: string, constant: string, what: string, bytes: Buffer): void {
  const text = bytes.toString('base64')
  const parts = Array.from({ length: Math.ceil(text.length / moduleSize) }, (_, at) => at + 1)
  for (const file of readdirSync(folder)) if (file.startsWith(`${name}-`)) rmSync(new URL(file, folder))
  for (const part of parts) {
    writeModule(
      `${name}-${part}`,
      `/** ${what}, part ${part} of ${parts.length}, by training/syntax/train.ts from the sets named in its README. */
export const ${constant}${part} =
  '${text.slice((part - 1) * moduleSize, part * moduleSize)}'
`,
    )
  }
  writeModule(
    name,
    `${parts.map((part) => `import { ${constant}${part} } from './${name}-${part}.ts'\n`).join('')}
/** ${what}, as training/syntax/pack.ts packs them, in base64. */
export const ${constant} = ${parts.map((part) => `${constant}${part}`).join(' + ')}
`,
  )
}

function writeModule(name: string, content: string): void {
  writeFileSync(new URL(`${name}.ts`, folder), content)
}
