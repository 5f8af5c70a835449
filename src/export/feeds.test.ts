import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { hostileWords } from '../../tests/sample/hostile.ts'
import { clean } from '../text/clean.ts'
import type { Feed } from '../text/feed.ts'
import { atom } from './atom.ts'
import { jsonFeed } from './json-feed.ts'
import { rss } from './rss.ts'

const feed: Feed = {
  title: 'Quota quarrel',
  description: 'What reports tell.',
  id: 'urn:sitrep:feed:1',
  updated: '2024-03-06T12:00:00Z',
  items: [
    {
      id: 'urn:sitrep:change:1',
      title: `New threat: ${hostileWords}`,
      lines: [hostileWords, 'second <b>line</b> & more'],
      updated: '2024-03-06T12:00:00Z',
      url: 'https://herald.example/a?b=1&c=2',
      categories: ['new', 'threat'],
    },
    {
      id: 'urn:sitrep:change:2',
      title: 'Withdrawn event',
      lines: [],
      updated: '2024-03-05T00:00:00Z',
      url: 'javascript:alert(1)',
      categories: [],
    },
  ],
}

const textOf = (exporter: { write(one: Feed): Iterable<string> }) => [...exporter.write(feed)].join('')

describe('atom', () => {
  it('is read back as it was', () => {
    const { id, title, updated, entries = [] } = parseAtomFeed(textOf(atom))
    expect([id, updated, entries.length]).toEqual(['urn:sitrep:feed:1', '2024-03-06T12:00:00Z', 2])
    expect(JSON.stringify(title)).toContain('Quota quarrel')
    const [first] = entries
    expect(first?.id).toBe('urn:sitrep:change:1')
    expect(JSON.stringify(first?.title)).toContain(JSON.stringify(clean(hostileWords)).slice(1, -1))
    expect(JSON.stringify(first?.content)).toContain('second <b>line</b> & more')
    expect(first?.links?.[0]?.href).toBe('https://herald.example/a?b=1&c=2')
    expect(entries[1]?.links).toBeUndefined()
  })

  it('marks all text as plain', () => {
    expect(textOf(atom)).not.toMatch(/<(?:title|content|subtitle)>|type="html"|<script|<b>/)
  })
})

describe('rss', () => {
  it('is read back, its descriptions as HTML that holds no markup', () => {
    const { items = [], link } = parseRssFeed(textOf(rss))
    expect([link, items.length]).toEqual(['urn:sitrep:feed:1', 2])
    expect(items[0]).toMatchObject({
      link: 'https://herald.example/a?b=1&c=2',
      pubDate: 'Wed, 06 Mar 2024 12:00:00 GMT',
    })
    expect(items[0]?.guid).toMatchObject({ value: 'urn:sitrep:change:1', isPermaLink: false })
    expect(items[0]?.description).toContain('second &lt;b&gt;line&lt;/b&gt; &amp; more')
    expect(items[0]?.description?.match(/<\w+/g)).toEqual(['<br'])
    expect(items[0]?.title).not.toMatch(/[<>]/)
    expect(items[1]?.link).toBeUndefined()
  })
})

describe('jsonFeed', () => {
  it('is read back with the words as they are', () => {
    const { items = [], title } = parseJsonFeed(textOf(jsonFeed))
    const { version } = JSON.parse(textOf(jsonFeed)) as { version: string }
    expect([version, title, items.length]).toEqual(['https://jsonfeed.org/version/1.1', 'Quota quarrel', 2])
    expect(items[0]).toMatchObject({ id: 'urn:sitrep:change:1', external_url: 'https://herald.example/a?b=1&c=2' })
    expect(items[0]?.content_text).toBe(`${hostileWords}\nsecond <b>line</b> & more`)
    expect(items[0]).not.toHaveProperty('content_html')
    expect(items[1]).not.toHaveProperty('external_url')
  })
})
