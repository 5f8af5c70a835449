/** A line of a page: where its baseline begins in points from the bottom left corner, and how large it is set. */
export interface PdfText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

/**
 * A small PDF of the given pages (595 × 842 points) in one font, every letter half as wide as high, with its text by a table of Unicode.
 * Pages without text have none at all, as scanned ones.
 */
export function makePdf(
  pages: readonly (readonly PdfText[])[],
  properties: Readonly<Record<string, string>> = {},
): Buffer {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))]
  const code = (letter: string) => (letters.indexOf(letter) + 1).toString(16).padStart(4, '0')
  const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex')
  const toUnicode = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...letters.map((letter) => `1 beginbfchar <${code(letter)}> <${hex(letter)}> endbfchar`),
    'endcmap end end',
  ].join('\n')
  const kids = pages.map((_, index) => `${7 + index * 2} 0 R`).join(' ')
  const info = Object.entries(properties).map(([name, value]) => `/${name} <feff${hex(value)}>`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700 /Descent -200 /CapHeight 700 /StemV 80 >> >>',
    stream(toUnicode),
    `<< ${info.join(' ')} >>`,
    ...pages.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${8 + index * 2} 0 R >>`,
      stream(
        lines
          .map(({ text, x, y, size = 10 }) => `BT /F ${size} Tf ${x} ${y} Td <${[...text].map(code).join('')}> Tj ET`)
          .join('\n'),
      ),
    ]),
  ]
  let file = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  )
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}
