import { describe, expect, it } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import { makeZip } from '../../../tests/files/make-zip.ts'
import { useFolder } from '../../../tests/files/read-all.ts'
import { sentences } from '../../../tests/files/sample-page.ts'
import { build } from '../../pipeline/build.ts'

const folder = useFolder()
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const styled = (style: string) => `<w:pStyle w:val="${style}"/>`
const note = (kind: string, id: number, text: string) => `<w:${kind} w:id="${id}">${paragraph(run(text))}</w:${kind}>`

const styles = `<w:styles ${namespaces}>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Aufzhlungszeichen"><w:name w:val="List Bullet"/></w:style></w:styles>`
const core =
  '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Ferries &amp; storms</dc:title><dc:creator>Ada Holt</dc:creator><dcterms:created>2024-03-05T10:00:00Z</dcterms:created></cp:coreProperties>'

function docx(body: string, more: Record<string, string> = {}): Buffer {
  const parts = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': styles,
    'docProps/core.xml': core,
    ...more,
  }
  return makeZip(Object.entries(parts).map(([name, content]) => ({ name, content })))
}

const body = [
  paragraph(run('Ferries moved'), styled('Titel')),
  paragraph(
    run(sentences[0] ?? '') +
      run(' deleted before').replace('<w:r>', '<w:del><w:r>').replace('</w:r>', '</w:r></w:del>'),
  ),
  paragraph(run('On the coast'), styled('berschrift1')),
  paragraph(
    `${run('Its head, ')}<w:hyperlink>${run('Anna Berg')}</w:hyperlink>${run(', spoke.')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' Then she left.')}<w:r><w:endnoteReference w:id="7"/></w:r>`,
  ),
  paragraph(run('first point'), '<w:numPr><w:ilvl w:val="0"/></w:numPr>'),
  paragraph(run('second point'), styled('Aufzhlungszeichen')),
  `<w:tbl><w:tr><w:tc>${paragraph(run('Quay'))}</w:tc><w:tc>${paragraph(run('three'))}</w:tc></w:tr></w:tbl>`,
  paragraph(
    `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('In a box'))}</w:txbxContent></mc:Choice><mc:Fallback>${paragraph(run('In a box'))}</mc:Fallback></mc:AlternateContent></w:r>${run('Around')}<w:r><w:tab/></w:r>${run('the box')}<w:r><w:br/></w:r>${run('hidden', '<w:vanish/>')}${run('and below')}`,
  ),
].join('')
const notes = {
  'word/footnotes.xml': `<w:footnotes ${namespaces}>${note('footnote', 0, 'separator')}${note('footnote', 2, 'At the quay.')}</w:footnotes>`,
  'word/endnotes.xml': `<w:endnotes ${namespaces}>${note('endnote', 7, 'By boat.')}</w:endnotes>`,
}

describe('a Word document', () => {
  it('gives headings, paragraphs, items, cells and notes in reading order', async () => {
    const { readings, codes } = await folder.read('report.docx', docx(body, notes))
    const [reading] = readings
    expect(codes).toEqual([])
    expect(reading?.format).toBe('docx')
    expect(reading?.segments.map(({ tag, start, end }) => [tag, reading.text.slice(start, end)])).toEqual([
      ['h1', 'Ferries moved'],
      ['p', sentences[0]],
      ['h1', 'On the coast'],
      ['p', 'Its head, Anna Berg, spoke.[1] Then she left.[2]'],
      ['li', 'first point'],
      ['li', 'second point'],
      ['td', 'Quay'],
      ['td', 'three'],
      ['p', 'In a box'],
      ['p', 'Around the box\nand below'],
      ['p', '[1] At the quay.'],
      ['p', '[2] By boat.'],
    ])
    const links = reading?.segments.flatMap(({ links: own = [] }) =>
      own.map(({ start, end }) => reading.text.slice(start, end)),
    )
    expect(links).toEqual(['Anna Berg'])
    expect(reading?.fields).toEqual([
      { field: 'docx.title', value: 'Ferries & storms' },
      { field: 'docx.creator', value: 'Ada Holt' },
      { field: 'docx.created', value: '2024-03-05T10:00:00Z' },
    ])
  })

  it('gives a report with title, author and blocks', async () => {
    const path = await folder.write('report.docx', docx(body, notes))
    const { reports } = await build([path], { now: new Date('2024-03-20'), engine: 'rules' })
    const blocks = reports[0]?.blocks.map(({ role, start, end }) => [role, reports[0]?.text?.slice(start, end).trim()])
    expect(reports[0]?.title).toBe('Ferries moved')
    expect(reports[0]?.authors).toEqual(['Ada Holt'])
    expect(blocks?.slice(0, 4)).toEqual([
      ['title', 'Ferries moved'],
      ['paragraph', sentences[0]],
      ['heading', 'On the coast'],
      ['paragraph', 'Its head, Anna Berg, spoke.[1] Then she left.[2]'],
    ])
    expect(reports[0]?.published).toMatchObject({ basis: 'bounded', earliest: '2024-03-05', latest: '2024-03-20' })
  })

  it('without styles has its bold first line for a title', async () => {
    const plain = [
      paragraph(run('Ferries moved', '<w:b/>')),
      ...sentences.map((sentence) => paragraph(run(sentence))),
    ].join('')
    const { readings } = await folder.read('plain.docx', docx(plain))
    expect(readings[0]?.segments.map(({ tag, inBody }) => [tag, inBody])).toEqual([
      ['h1', false],
      ...sentences.map(() => ['p', true]),
    ])
  })

  it.each([
    ['Привет, порт закрыт до четверга.'],
    ['港口已关闭，三艘渡轮已转移到北码头。'],
    ['أُغلق الميناء ونُقلت ثلاث عبارات إلى الرصيف الشمالي.'],
  ])('keeps %s intact', async (words) => {
    const { readings } = await folder.read('words.docx', docx(paragraph(run(words.slice(0, 9)) + run(words.slice(9)))))
    expect(readings[0]?.text).toBe(words)
  })

  it('says what is wrong with one that cannot be read', async () => {
    const good = docx(body)
    expect((await folder.read('cut.docx', good.subarray(0, 400))).codes).toEqual(['damaged-file cut.docx'])
    expect((await folder.read('other.docx', makeZip([{ name: 'x.xml', content: '<x/>' }]))).codes).toEqual([
      'damaged-file other.docx',
    ])
    expect((await folder.read('old.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'))).codes).toEqual([
      'encrypted old.docx',
    ])
    expect((await folder.read('empty.docx', docx(''))).codes).toEqual(['empty-input empty.docx'])
    const bomb = docx(`<w:p>${' '.repeat(40_000_000)}</w:p>`)
    expect((await folder.read('bomb.docx', bomb)).codes).toEqual(['too-large bomb.docx'])
    const deep = docx('<w:p>'.repeat(100_000))
    const began = cpuTime()
    expect((await folder.read('deep.docx', deep)).codes).toContain('deep-nesting deep.docx')
    expect(cpuTime() - began).toBeLessThan(2000)
  })
})
