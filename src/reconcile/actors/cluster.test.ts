import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActorKind } from '../../model/index.ts'
import { bodyKey, nameWords } from '../../text/name-key.ts'
import { clusterActors } from './cluster.ts'
import type { LocalActor } from './local-actor.ts'

let offset = 0

function actor(
  report: string,
  name: string,
  kind: ActorKind,
  more: Partial<Pick<LocalActor, 'titles' | 'code'>> & { country?: string; named?: boolean } = {},
): LocalActor {
  offset += 10
  const { titles = [], code, country, named = true } = more
  return {
    report,
    index: offset,
    entity: {
      name,
      named,
      kind,
      ...(country === undefined ? {} : { country }),
      mentions: [],
      roles: [],
      says: [],
      addressed: [],
    },
    key: `${report}|${offset}|${offset + name.length}|actor`,
    names: named ? [name] : [],
    words: nameWords(name),
    bodyKeys: [bodyKey(name)],
    titles,
    ...(code === undefined ? {} : { code }),
  }
}

/** The clusters as lists of 'report name'. */
function clusters(actors: readonly LocalActor[]): string[][] {
  return clusterActors(actors).clusters.map((cluster) => cluster.map((local) => `${local.report} ${local.entity.name}`))
}

describe('clusterActors', () => {
  test('one spelling, a hyphen or a middle name more is one person', () => {
    const found = clusters([
      actor('a', 'Lee Min Ho', 'person'),
      actor('b', 'Lee Min-ho', 'person'),
      actor('c', 'Ana Lind', 'person'),
      actor('d', 'Ana Maria Lind', 'person'),
    ])
    expect(found).toEqual([
      ['a Lee Min Ho', 'b Lee Min-ho'],
      ['c Ana Lind', 'd Ana Maria Lind'],
    ])
  })

  test('two transliterations are one person where title or country agree, and the judgement says why', () => {
    const left = actor('a', 'Moussa Kadiri', 'person', { titles: ['president'], country: 'TCD' })
    const right = actor('b', 'Mousa Qadhiri', 'person', { titles: ['president'], country: 'TCD' })
    const { clusters: found, judgements } = clusterActors([left, right])
    expect(found).toHaveLength(1)
    expect(judgements[0]).toMatchObject({ verdict: 'same', left: left.key, right: right.key })
    expect(judgements[0]?.reasons).toContain('the names are spellings of one sound')
  })

  test('a surname joins the one person it can mean, and none where it could mean two', () => {
    expect(
      clusters([
        actor('a', 'Ana Lind', 'person', { country: 'SWE' }),
        actor('b', 'Lind', 'person', { country: 'SWE' }),
      ]),
    ).toHaveLength(1)
    expect(
      clusters([actor('a', 'Ana Lind', 'person'), actor('b', 'Olof Lind', 'person'), actor('c', 'Lind', 'person')]),
    ).toHaveLength(3)
  })

  test('one name in two countries is two persons, and two persons of one report stay two', () => {
    expect(
      clusters([
        actor('a', 'Ana Lind', 'person', { country: 'SWE' }),
        actor('b', 'Ana Lind', 'person', { country: 'USA' }),
      ]),
    ).toHaveLength(2)
    expect(clusters([actor('a', 'Ana Lind', 'person'), actor('a', 'Ana Maria Lind', 'person')])).toHaveLength(2)
  })

  test('an acronym is the body whose initials it has', () => {
    const found = clusters([actor('a', 'Northern Grain Board', 'organization'), actor('b', 'NGB', 'organization')])
    expect(found).toEqual([['a Northern Grain Board', 'b NGB']])
  })

  test('a place and a body of one name are two', () => {
    expect(clusters([actor('a', 'Orlando', 'place'), actor('b', 'Orlando', 'organization')])).toHaveLength(2)
  })

  test('unnamed sources of two reports are never one', () => {
    expect(
      clusters([
        actor('a', 'officials', 'group', { named: false }),
        actor('b', 'officials', 'group', { named: false }),
      ]),
    ).toHaveLength(2)
  })

  test('countries meet by their code', () => {
    expect(
      clusters([actor('a', 'Peru', 'country', { code: 'PER' }), actor('b', 'Peru', 'country', { code: 'PER' })]),
    ).toHaveLength(1)
  })

  test('the order of the actors makes no difference', () => {
    const actors = ['Ana Lind', 'Lind', 'Ana Maria Lind', 'Anna Lindh', 'Olof Palm', 'Palm', 'O. Palm'].map(
      (name, index) => actor(`r${index}`, name, 'person'),
    )
    const expected = clusters(actors)
    fc.assert(
      fc.property(fc.shuffledSubarray(actors, { minLength: actors.length }), (shuffled) => {
        expect(clusters(shuffled)).toEqual(expected)
      }),
    )
  })
})
