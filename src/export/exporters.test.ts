import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../tests/sample/account.ts'
import { hostileAccount } from '../../tests/sample/hostile.ts'
import { readBytes, readText } from '../../tests/sample/read-export.ts'
import type { Account } from '../model/index.ts'
import { composeFeed } from '../situation/documents/compose-feed.ts'
import { exporters, feedExporters } from './exporters.ts'

/** Half a character, a zero, a mark that XML has no place for, and a turn of the writing direction. */
const broken = 'a\ud83d\u0000\ufffe\u202eb '

const empty: Account = Object.fromEntries(
  Object.entries(sampleAccount()).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
) as unknown as Account

describe.each(exporters.map((exporter) => [exporter.name, exporter] as const))('%s', (_, exporter) => {
  it('gives the same bytes for the same account', () => {
    for (const [at, file] of exporter.files(sampleAccount()).entries())
      expect(Buffer.compare(readBytes(file), readBytes(exporter.files(sampleAccount())[at]))).toBe(0)
  })

  it('takes an account of nothing, and texts that are no proper text', () => {
    for (const account of [empty, hostileAccount(broken)])
      for (const file of exporter.files(account)) expect(() => readBytes(file)).not.toThrow()
  })

  it('names its files apart, with nothing that leads out of a folder', () => {
    const names = exporter.files(empty).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z][a-z_]*(?:\.[a-z]+)+$/)
  })

  it('holds no more than a part of a large account at a time', () => {
    const [event] = sampleAccount().events.filter(({ type }) => type !== 'OTHER')
    if (event === undefined) throw new Error('the sample has one')
    const events = Array.from({ length: 3_000 }, (__, at) => ({ ...event, id: `e${at}`, cameo: '120' }))
    for (const file of exporter.files({ ...sampleAccount(), events })) {
      const chunks = [...file.write()].map((chunk) => chunk.length)
      expect(Math.max(0, ...chunks)).toBeLessThan(1_000_000)
    }
  })
})

describe.each(feedExporters.map((exporter) => [exporter.name, exporter] as const))('%s', (name, exporter) => {
  it('takes texts that are no proper text', () => {
    const feed = composeFeed(hostileAccount(broken))
    const text = readText({ name: exporter.file, mediaType: exporter.mediaType, write: () => exporter.write(feed) })
    const read = { atom: parseAtomFeed, rss: parseRssFeed, jsonfeed: JSON.parse }[name]
    expect(() => read?.(text)).not.toThrow()
    if (name === 'jsonfeed') return
    for (const bad of ['\u0000', '\ufffe', '\u202e']) expect(text).not.toContain(bad)
  })
})
