import { describe, expect, it } from 'vitest'
import { readReport } from '../../read/read-report.ts'
import { blocks as annotator } from '../blocks/blocks.ts'
import { findChanged } from './changed.ts'
import { findNotices } from './notices.ts'

const context = { now: new Date('2031-06-01'), signal: new AbortController().signal, report: () => undefined }

function read(html: string) {
  const reading = readReport(new TextEncoder().encode(html), { location: 'page.html' }, context)
  if (reading === undefined) throw new Error('not read')
  return { reading, blocks: annotator.annotate(reading, {}, context) as ReturnType<typeof annotator.annotate> & object }
}

const body =
  '<p>The ferry Alda ran aground off Skagen on Tuesday with forty people aboard, and lifeboats brought all of them ashore before noon.</p><p>The ferry line said on Wednesday that it had stopped all trips until the end of the week, and that the hull would be looked at.</p>'

function page(inner: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Ferry runs aground</title>${head}</head><body><article><h1>Ferry runs aground</h1>${inner}</article></body></html>`
}

async function noticesOf(inner: string, title?: string) {
  const { reading, blocks } = read(
    title === undefined ? page(inner) : page(inner).replaceAll('Ferry runs aground', title),
  )
  return findNotices(reading, await blocks).map(({ start, end, kind, of }) => [
    kind,
    of,
    reading.text.slice(start, end),
  ])
}

describe('findNotices', () => {
  it('finds a notice below the text, with its words', async () => {
    const notice = 'Correction: An earlier version of this article gave the wrong name for the ferry.'
    expect(await noticesOf(`${body}<p>${notice}</p>`)).toEqual([['correction', 'this', notice]])
  })

  it('takes what a title announces for a notice on another report', async () => {
    const words = 'In a story published on May 3, the Herald erroneously reported that 40 people had been aboard.'
    const found = await noticesOf(`<p>${words}</p>${body}`, 'Correction: Ferry aground')
    expect(found).toEqual([
      ['correction', 'other', 'Correction: Ferry aground'],
      ['correction', 'other', words],
    ])
  })

  it('does not take a story for a notice without that title', async () => {
    const words = 'In a story published on May 3, the Herald erroneously reported that 40 people had been aboard.'
    expect(await noticesOf(`<p>${words}</p>${body}`)).toEqual([])
  })
})

describe('findChanged', () => {
  it('takes the last time that the fields give, and none of comments', async () => {
    const { reading, blocks } = read(
      page(
        body,
        `<meta property="article:modified_time" content="2031-05-03T10:00:00+02:00"><meta name="last-modified" content="2031-05-03T09:00:30Z">
<script type="application/ld+json">{"@type":"Comment","dateModified":"2031-05-09T10:00:00Z"}</script>`,
      ),
    )
    const { changed, fetched } = findChanged(reading, await blocks)
    expect(changed?.value).toBe('2031-05-03T09:00:30.000Z')
    expect(fetched).toBeUndefined()
  })

  it('reads a line that says so', async () => {
    const { reading, blocks } = read(page(`<p class="date">Published 3 May 2031. Last updated: 4 May 2031</p>${body}`))
    expect(findChanged(reading, await blocks).changed).toMatchObject({
      value: '2031-05-04',
      evidence: { quote: '4 May 2031' },
    })
  })
})
