import { describe, expect, it } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import type { Problem, StageContext } from '../../model/index.ts'
import { readMarkdown } from './read-markdown.ts'

function read(content: string) {
  const problems: Problem[] = []
  const context: StageContext = {
    signal: new AbortController().signal,
    now: new Date(0),
    report: (problem) => problems.push(problem),
  }
  const reading = readMarkdown(content, { location: 'report.md' }, context)
  const blocks = reading.segments.map(({ start, end, tag }) => `${tag} ${reading.text.slice(start, end)}`)
  const links = reading.segments.flatMap((segment) => segment.links ?? [])
  return {
    reading,
    blocks,
    links: links.map(({ start, end }) => reading.text.slice(start, end)),
    codes: problems.map(({ code }) => code),
  }
}

describe('readMarkdown', () => {
  it('gives each block its element and leaves marks and addresses out', () => {
    const { blocks, links } = read(`# Storm *closes* harbour

AT&amp;T said \\*no\\* to [the **mayor**](https://example.org/x "title"), twice.
Next line ![map](map.png)

> Stay home,
> she said.

1. One
2. Two [b](c)

   More
- - -
| a | b |
|---|---|
| 1 | 2 |

<div>Raw <b>text</b></div>
`)
    expect(blocks).toEqual([
      'h1 Storm closes harbour',
      'p AT&T said *no* to the mayor, twice.\nNext line',
      'blockquote Stay home,\nshe said.',
      'li One',
      'li Two b',
      'li More',
      'th a',
      'th b',
      'td 1',
      'td 2',
      'p Raw text',
    ])
    expect(links).toEqual(['the mayor', 'b'])
  })

  it('reads front matter as fields', () => {
    const { reading, blocks } = read(`---
title: "Storm: the harbour"
date: 2024-01-16
tags: [sea, 'storm']
authors:
  - Ada Berg
url: https://example.org/storm
---
Text`)
    expect(reading.fields).toEqual([
      { field: 'front.title', value: 'Storm: the harbour' },
      { field: 'front.date', value: '2024-01-16' },
      { field: 'front.tags', value: 'sea' },
      { field: 'front.tags', value: 'storm' },
      { field: 'front.authors', value: 'Ada Berg' },
      { field: 'front.url', value: 'https://example.org/storm' },
    ])
    expect(reading.url).toBe('https://example.org/storm')
    expect(blocks).toEqual(['p Text'])
  })

  it('takes a rule at the head for a rule', () => {
    expect(read('---\n\nHarbour closed\n\n---\n\nText').blocks).toEqual(['p Harbour closed', 'p Text'])
  })

  it.each([
    ['quotations', `${'>'.repeat(20_000)} x`],
    ['lists', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n')],
    ['list marks', '- '.repeat(20_000)],
  ])('reads too deeply nested %s as plain text', (_, content) => {
    const { codes, reading } = read(content)
    expect(codes).toContain('deep-nesting')
    expect(reading.format).toBe('text')
  })

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['links', '[a](b '.repeat(30_000)],
    ['stars', '*a '.repeat(50_000)],
    ['signs', '<'.repeat(100_000)],
    ['images', '![['.repeat(40_000)],
  ])('ends in bounded time on a flood of %s', (_, content) => {
    const started = cpuTime()
    read(content)
    expect(cpuTime() - started).toBeLessThan(4000)
  })
})
