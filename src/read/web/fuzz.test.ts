import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fuzzRuns, mutated } from '../../../tests/loopback/mutated.ts'
import type { Fetcher } from './open-fetcher.ts'
import { readPage } from './read-page.ts'

/** Longest time of the processor that one page may take, in milliseconds. */
const longest = 2000

const words =
  'The harbour office said on Tuesday that three ferries had been moved to the northern quay before the storm. '
const pages = [
  `<!doctype html><html lang="en"><head><title>Ferries</title><link rel="canonical" href="/news"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries","isAccessibleForFree":false,"hasPart":{"isAccessibleForFree":"False","cssSelector":".paid"}}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Ferries</h1><p>${words}</p><div class="paid"><p>${words}</p></div></article><a rel="next" href="/news?page=2">2</a></body></html>`,
  `<html amp><head><link rel="canonical" href="/other"><link rel="amphtml" href="/amp"></head><body><main><p>${words}</p><p>${words}</p><p>${words}</p></main><div id="onetrust-consent-sdk">We and our partners use cookies to show advertisements.</div></body></html>`,
  `<!doctype html><html><head><script type="application/ld+json">{"@type":"LiveBlogPosting","liveBlogUpdate":[{"articleBody":"${words}","datePublished":"2024-03-05T10:00:00Z"},{"articleBody":"${words}"}]}</script></head><body><h1>Live</h1><section class="live">${[1, 2, 3, 4, 5, 6].map((at) => `<div class="entry" id="e${at}"><time datetime="2024-03-05T1${at}:00:00Z">t</time><h2>U${at}</h2><p>${words}</p></div>`).join('')}</section></body></html>`,
]

/** Every address answers with the same page. */
const hostile = (body: string, asked: string[]): Fetcher => ({
  fetch: async ({ url }) => {
    asked.push(url)
    return { kind: 'page', url, headers: { 'content-type': 'text/html' }, body: Buffer.from(body), isCut: false }
  },
  close: () => undefined,
})

it('reads any page without a crash, in time, with segments within its text', async () => {
  await fc.assert(
    fc.asyncProperty(mutated(pages), async (source) => {
      const context = { signal: new AbortController().signal, now: new Date(0), report: () => undefined }
      const asked: string[] = []
      const began = process.cpuUsage()
      const result = await readPage('https://coast.example/news', hostile(source, asked), context)
      const { user, system } = process.cpuUsage(began)
      expect((user + system) / 1000).toBeLessThan(longest * Math.max(1, asked.length))
      if (result.kind !== 'reports') return
      for (const { reading } of result.reports) {
        let last = 0
        for (const { start, end } of reading.segments) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(reading.text.length)
      }
    }),
    fuzzRuns(60),
  )
}, 600_000)
