import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cluster, matchClusters } from './match-clusters.ts'

function cluster(id: string, ...mentions: readonly [report: string, start: number, end: number][]): Cluster {
  return { id, mentions: mentions.map(([report, start, end]) => ({ report, start, end, quote: '' })) }
}

const pairs = (map: ReadonlyMap<string, string>) => [...map].map(([one, other]) => `${one} ${other}`).sort()

describe('matchClusters', () => {
  it('matches by shared mentions, whatever the ids are', () => {
    const old = [cluster('a', ['r1', 0, 10], ['r1', 20, 30]), cluster('b', ['r1', 40, 50])]
    const now = [cluster('x', ['r1', 40, 51]), cluster('y', ['r0', 5, 9], ['r1', 1, 10])]
    expect(pairs(matchClusters(old, now).newOf)).toEqual(['a y', 'b x'])
  })

  it('takes the one with most mentions in common; what else took some is merged or split', () => {
    const old = [cluster('a', ['r1', 0, 10], ['r1', 20, 30], ['r1', 60, 70]), cluster('b', ['r1', 40, 50])]
    const now = [cluster('x', ['r1', 0, 10], ['r1', 20, 30], ['r1', 40, 50]), cluster('y', ['r1', 60, 70])]
    const { newOf, mergedInto, splitFrom } = matchClusters(old, now)
    expect([pairs(newOf), pairs(mergedInto), pairs(splitFrom)]).toEqual([['a x'], ['b x'], ['y a']])
  })

  it('does not take a clause for the sentence around it, nor another report for this one', () => {
    expect(matchClusters([cluster('a', ['r1', 0, 100])], [cluster('x', ['r1', 0, 40])]).newOf.size).toBe(0)
    expect(matchClusters([cluster('a', ['r1', 0, 10])], [cluster('x', ['r2', 0, 10])]).newOf.size).toBe(0)
  })

  it('takes stable ids for one though they share no mention, and prefers them among equals', () => {
    expect(pairs(matchClusters([cluster('ISL', ['r1', 0, 7])], [cluster('ISL', ['r2', 0, 7])]).newOf)).toEqual([
      'ISL ISL',
    ])
    const twins = [cluster('a', ['r1', 0, 7]), cluster('b', ['r1', 0, 7])]
    expect(pairs(matchClusters(twins, [...twins].reverse()).newOf)).toEqual(['a a', 'b b'])
  })

  it('gives every cluster of an account itself', () => {
    const mention = fc.tuple(fc.constantFrom('r1', 'r2'), fc.nat(50), fc.nat(20))
    const clusters = fc.uniqueArray(fc.record({ id: fc.string(), spans: fc.array(mention, { maxLength: 4 }) }), {
      selector: ({ id }) => id,
    })
    fc.assert(
      fc.property(clusters, (given) => {
        const all = given.map(({ id, spans }) =>
          cluster(
            id,
            ...spans
              .map(([report, start, length]) => [report, start, start + length + 1] as const)
              .map((one) => [...one] as [string, number, number]),
          ),
        )
        const { newOf, oldOf } = matchClusters(all, all)
        expect([newOf.size, oldOf.size]).toEqual([all.length, all.length])
      }),
    )
  })
})
