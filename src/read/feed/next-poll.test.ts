import { describe, expect, it } from 'vitest'
import { nextPoll, type PollOutcome } from './next-poll.ts'

const now = new Date('2024-03-05T10:10:00Z')
const minutes = (interval: number | undefined, outcome: PollOutcome) =>
  (nextPoll(interval === undefined ? undefined : interval * 60_000, outcome, now).at.getTime() - now.getTime()) / 60_000
const feed = { skipHours: [], skipDays: [] }

describe('nextPoll', () => {
  it('comes sooner after news, later after none and after failures, within limits', () => {
    expect(minutes(undefined, { result: 'none' })).toBe(15)
    expect(minutes(60, { result: 'news' })).toBe(30)
    expect(minutes(60, { result: 'none' })).toBe(90)
    expect(minutes(60, { result: 'failure' })).toBe(120)
    expect(minutes(6, { result: 'news' })).toBe(5)
    expect(minutes(1400, { result: 'failure' })).toBe(1440)
  })

  it('grants what the feed and its server ask for', () => {
    expect(minutes(10, { result: 'news', feed: { ...feed, restMs: 3_600_000 } })).toBe(60)
    expect(minutes(10, { result: 'news', headers: { 'cache-control': 'public, max-age=1800' } })).toBe(30)
    expect(minutes(10, { result: 'news', headers: { expires: 'Tue, 05 Mar 2024 10:50:00 GMT' } })).toBe(40)
    expect(minutes(10, { result: 'failure', retryAfterMs: 7_200_000 })).toBe(120)
    expect(minutes(10, { result: 'news', feed: { ...feed, restMs: 31_536_000_000 } })).toBe(1440)
  })

  it('waits for the end of skipped hours and days', () => {
    expect(minutes(60, { result: 'news', feed: { ...feed, skipHours: [10, 11] } })).toBe(110)
    expect(minutes(60, { result: 'news', feed: { ...feed, skipDays: ['tuesday'] } })).toBe(13 * 60 + 50)
    const all = Array.from({ length: 24 }, (_, hour) => hour)
    expect(minutes(60, { result: 'news', feed: { ...feed, skipHours: all } })).toBe(30)
  })
})
