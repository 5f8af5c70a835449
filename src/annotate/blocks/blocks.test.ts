import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import type { Reading, Segment } from '../../model/index.ts'
import { blocks } from './blocks.ts'

const context = { signal: new AbortController().signal, now: new Date('2024-06-01T00:00:00Z'), report: () => undefined }

function readText(text: string): Reading {
  const segments: Segment[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line.length > 0) segments.push({ start: at, end: at + line.length })
    at += line.length + 1
  }
  return { id: 'r1', location: 'a.txt', format: 'text', text, language: 'en', segments, fields: [] }
}

async function roles(reading: Reading) {
  const found = await blocks.annotate(reading, {}, context)
  return found.map(({ start, end, role }) => [role, reading.text.slice(start, end).trim()])
}

const paragraphs = [
  'The harbour of Port Mela was closed on Tuesday after a storm broke two of its piers, the port authority said in a statement.',
  'Officials said that at least forty boats had been damaged, and that repairs would take until the end of the month.',
  '“We have not seen such waves in thirty years,” the harbour master, Ole Brandt, told reporters at the scene.',
  'The government in Ostland has promised help to fishermen who lost their boats, according to the ministry of transport.',
  'A spokesman for the ministry said that a first payment would be made in April, once the damage had been assessed.',
]

describe('blocks of a text', () => {
  it('keeps the turns of an interview, the points below a headline and its credit line apart', async () => {
    const text = [
      'Port waits a year for boats: harbour master',
      '* Piers to be mended by April',
      'By Mira Holt',
      ...paragraphs,
      'Northern Pier Press contributed to this report',
    ].join('\n\n')
    const found = await roles(readText(text))
    expect(found[0]).toEqual(['title', 'Port waits a year for boats: harbour master'])
    expect(found[1]).toEqual(['standfirst', '* Piers to be mended by April'])
    expect(found.at(-1)).toEqual(['credit', 'Northern Pier Press contributed to this report'])
  })

  it('tells a saved report from what stands around it', async () => {
    const comments = [
      "lol they knew about this for years and did nothing, you can't trust these guys anymore!!!",
      'my brother works there and he told me the piers were rotten anyway',
      'Why do we even pay taxes??? So sick of this, honestly.',
      "You people don't get it, I lived there and it's always been like that...",
    ]
    const text = [
      'Skip to content',
      'Coast',
      'Port Mela harbour closed after storm',
      ...paragraphs.slice(0, 3),
      '(Read also: Ferry lines stop for the winter)',
      ...paragraphs.slice(3),
      'Share this story',
      '4 comments',
      'Newest first',
      ...comments,
    ].join('\n\n')
    const found = await roles(readText(text))
    const of = (role: string) => found.filter(([own]) => own === role).map(([, line]) => line)
    expect(of('title')).toEqual(['Port Mela harbour closed after storm'])
    expect(of('paragraph')).toEqual(paragraphs)
    expect(of('related')).toContain('(Read also: Ferry lines stop for the winter)')
    expect(of('navigation')).toEqual(expect.arrayContaining(['Skip to content', 'Coast', 'Share this story']))
    expect(of('comment')).toEqual(expect.arrayContaining(comments))
  })

  it('keeps a clean report whole', async () => {
    expect(await roles(readText(paragraphs.join('\n')))).toEqual(paragraphs.map((line) => ['paragraph', line]))
  })

  it('finds dateline, byline, crossheads and items', async () => {
    const text = [
      'date 2019-03-05 Port Mela Harbour Closed After Storm',
      'Mira Holt',
      paragraphs[0],
      'What the Storm Left Behind',
      ...paragraphs.slice(1),
      `• ${paragraphs[1]}`,
      `• ${paragraphs[2]}`,
    ].join('\n\n')
    const found = await roles(readText(text))
    expect(found.slice(0, 5).map(([role]) => role)).toEqual(['dateline', 'title', 'byline', 'paragraph', 'heading'])
    expect(found.at(-1)?.[0]).toBe('item')
  })

  it('covers every text without gaps or overlaps', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.string(), fc.constantFrom(...paragraphs, '', 'Share', '© 2019'))),
        async (lines) => {
          const text = lines.join('\n').replace(/\r/gu, '')
          const found = await blocks.annotate(readText(text), {}, context)
          expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
          let at = 0
          for (const { start, end } of found) {
            expect(start).toBe(at)
            expect(end).toBeGreaterThan(start)
            at = end
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is linear in the length of a text', async () => {
    const started = cpuTime()
    await blocks.annotate(readText(`${'word, Word. '.repeat(90_000)}`), {}, context)
    await blocks.annotate(readText('Share this\n'.repeat(10_000)), {}, context)
    expect(cpuTime() - started).toBeLessThan(8000)
  })
})

describe('blocks of a page', () => {
  it('goes by elements, the body and the metadata', async () => {
    const parts: readonly (readonly [string, Omit<Segment, 'start' | 'end'>])[] = [
      ['Home News Sport', { tag: 'nav', path: 'body nav.main-menu', inBody: false }],
      ['Harbour closed after storm', { tag: 'h1', path: 'body article h1', inBody: false }],
      ['By Mira Holt', { tag: 'p', path: 'body article p.byline', inBody: false }],
      ['5 March 2019', { tag: 'time', path: 'body article time', inBody: false }],
      [paragraphs[0] as string, { tag: 'p', path: 'body article p', inBody: true }],
      ['What the storm left', { tag: 'h2', path: 'body article h2', inBody: true }],
      ['Boats on the quay', { tag: 'figcaption', path: 'body article figure figcaption', inBody: true }],
      [paragraphs[1] as string, { tag: 'p', path: 'body article p', inBody: true }],
      ['Nobody asked me about it', { tag: 'p', path: 'body div#comments p', inBody: false }],
      ['© 2019 The Coast Courier', { tag: 'p', path: 'body footer p', inBody: false }],
    ]
    let text = ''
    const segments = parts.map(([line, segment]) => {
      const start = text.length
      text += `${line}\n\n`
      return { start, end: start + line.length, ...segment }
    })
    const reading: Reading = {
      ...readText(text),
      format: 'html',
      segments,
      fields: [{ field: 'meta.og:title', value: 'Harbour closed after storm' }],
    }
    expect((await roles(reading)).map(([role]) => role)).toEqual([
      'navigation',
      'title',
      'byline',
      'dateline',
      'paragraph',
      'heading',
      'caption',
      'paragraph',
      'comment',
      'navigation',
    ])
  })
})
