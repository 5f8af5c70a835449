import { describe, expect, test } from 'vitest'
import type { MatterMention } from '../../model/index.ts'
import { clusterMatters } from './cluster.ts'
import type { LocalMatter } from './local-matter.ts'

let offset = 0

function matter(report: string, words: readonly string[], more: Partial<MatterMention> = {}): LocalMatter {
  offset += 10
  const span = { start: offset, end: offset + 5 }
  const mention: MatterMention = {
    ...span,
    kind: 'agreement',
    noun: 'pact',
    words,
    named: false,
    definite: true,
    telling: false,
    states: [],
    ...more,
  }
  return {
    key: `${report}|${span.start}|${span.end}|matter`,
    report,
    mention,
    passage: { ...span, report, quote: 'pact.' },
    words: new Set(words),
    parties: [],
  }
}

function groups(...matters: readonly LocalMatter[]): number[] {
  return clusterMatters(matters)
    .map((cluster) => cluster.length)
    .sort()
}

describe('one matter', () => {
  test('the same words, or fewer of them where only one fits, mean one', () => {
    expect(groups(matter('a', ['2018', 'military']), matter('b', ['2018', 'military']))).toEqual([2])
    expect(groups(matter('a', ['2018', 'military']), matter('b', ['military']))).toEqual([2])
  })

  test('another year, or another kind, is another', () => {
    expect(groups(matter('a', ['2018', 'military']), matter('b', ['2024', 'military']))).toEqual([1, 1])
    expect(groups(matter('a', ['border']), matter('b', ['border'], { kind: 'law' }))).toEqual([1, 1])
  })

  test("'the pact' is the one last spoken of in its report", () => {
    expect(groups(matter('a', ['military']), matter('a', []))).toEqual([2])
    expect(groups(matter('a', ['military']), matter('b', []))).toEqual([1, 1])
  })

  test('what tells itself is one everywhere', () => {
    const ceasefire = { noun: 'ceasefire', telling: true }
    expect(groups(matter('a', [], ceasefire), matter('b', [], ceasefire))).toEqual([2])
  })

  test('how long it is to last tells no two apart, unless both are told', () => {
    const emergency = { noun: 'state of emergency', telling: true, kind: 'law' as const }
    expect(groups(matter('a', ['90-day'], emergency), matter('b', [], emergency))).toEqual([2])
    expect(groups(matter('a', ['90-day'], emergency), matter('b', ['30-day'], emergency))).toEqual([1, 1])
    expect(groups(matter('a', ['military']), matter('a', ['five-year']))).toEqual([2])
  })

  test('what a telling noun names alone is the only one of that noun', () => {
    const truce = { noun: 'truce', telling: true }
    expect(groups(matter('a', ['harbour'], truce), matter('b', [], truce))).toEqual([2])
    expect(groups(matter('a', ['harbour'], truce), matter('b', ['island'], truce), matter('c', [], truce))).toEqual([
      1, 1, 1,
    ])
  })
})
