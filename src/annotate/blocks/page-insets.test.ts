import { describe, expect, it } from 'vitest'
import type { Reading, Segment } from '../../model/index.ts'
import { cutPointers, insetRoles, isLabelledLink } from './page-insets.ts'

function paragraph(before: string, link: string, after: string) {
  const text = before + link + after
  const start = before.length
  const segment: Segment = {
    start: 0,
    end: text.length,
    tag: 'p',
    inBody: true,
    links: [{ start, end: start + link.length }],
  }
  const reading: Reading = {
    id: 'r',
    location: 'a',
    format: 'html',
    text,
    language: 'en',
    segments: [segment],
    fields: [],
  }
  const { segments, pointers } = cutPointers(reading, [segment])
  return {
    parts: segments.map((part) => text.slice(part.start, part.end).trim()),
    pointers: [...pointers].map((part) => text.slice(part.start, part.end)),
    isLabelled: isLabelledLink(text, segment),
  }
}

describe('cutPointers', () => {
  it('cuts a linked title out from between sentences', () => {
    expect(paragraph('The pier broke. ', 'How the harbour was built', ' It was shut.')).toEqual({
      parts: ['The pier broke.', 'How the harbour was built', 'It was shut.'],
      pointers: ['How the harbour was built'],
      isLabelled: false,
    })
  })

  it('leaves links within sentences', () => {
    for (const [before, link, after] of [
      ['The pier broke. ', 'The ministry of transport of Ostland', ' paid for it.'],
      ['The pier, says ', 'The Harbour Board of Port Mela', ''],
      ['The pier broke. ', 'Port Mela', ''],
      ['It broke. ', 'It was shut for all of March.', ''],
    ] as const)
      expect(paragraph(before, link, after).pointers).toEqual([])
  })

  it('knows a label before a link', () => {
    expect(paragraph('On this: ', 'How the harbour was built in a year', '').isLabelled).toBe(true)
    expect(paragraph('The report of the ministry is here: ', 'report', '').isLabelled).toBe(false)
  })
})

describe('insetRoles', () => {
  it('goes by names of elements where little of the body lies in them', () => {
    const paths = ['body article p', 'body article div.ad-box p', 'body article ul.share li', 'body div.shadow p']
    const segments = paths.map((path, index) => ({
      start: index === 0 ? 0 : 1000 + index * 20,
      end: index === 0 ? 1000 : 1000 + index * 20 + 20,
      path,
      inBody: true,
    }))
    expect([...insetRoles(segments)]).toEqual([
      [1, 'advert'],
      [2, 'navigation'],
    ])
    expect([...insetRoles(segments.slice(1))]).toEqual([])
  })
})
