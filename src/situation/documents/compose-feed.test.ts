import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../../tests/sample/account.ts'
import { earlierSample } from '../../../tests/sample/earlier.ts'
import { composeFeed } from './compose-feed.ts'

describe('composeFeed', () => {
  it('has all of an account, newest first, with passages and sources', () => {
    const { items, updated } = composeFeed(sampleAccount())
    const threat = items.find(({ title }) => title.startsWith('New threat'))
    expect(threat?.title).toBe('New threat: Jon Arnason: “We will close our ports if Oslo sends patrol boats”')
    expect(threat?.lines).toContain('on condition: if Oslo sends patrol boats')
    expect(threat?.lines.join('\n')).toContain(
      "— Harbour Herald, “Iceland turns down Norway's quota offer”, 5 March 2024, herald.txt",
    )
    expect(threat?.updated).toBe('2024-03-05T00:00:00Z')
    expect([...items].map((item) => item.updated)).toEqual(
      [...items]
        .map((item) => item.updated)
        .sort()
        .reverse(),
    )
    expect(updated).toBe(items[0]?.updated)
  })

  it('has only what changed since an earlier account', () => {
    const all = composeFeed(sampleAccount()).items
    const changed = composeFeed(sampleAccount(), earlierSample()).items
    expect(changed.length).toBeGreaterThan(0)
    expect(changed.length).toBeLessThan(all.length)
    expect(composeFeed(sampleAccount(), sampleAccount()).items).toEqual([])
  })

  it('names news the same in every run, and no two alike', () => {
    const ids = composeFeed(sampleAccount()).items.map(({ id }) => id)
    expect(composeFeed(sampleAccount()).items.map(({ id }) => id)).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
