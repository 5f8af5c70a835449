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
  more: Partial<Pick<LocalActor, 'titles' | 'offices' | 'code' | 'quoted'>> & {
    country?: string
    named?: boolean
  } = {},
): LocalActor {
  offset += 10
  const { titles = [], offices = [], quoted = [], code, country, named = true } = more
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
      parts: [],
    },
    key: `${report}|${offset}|${offset + name.length}|actor`,
    names: named ? [name] : [],
    words: nameWords(name),
    bodyKeys: [bodyKey(name)],
    titles,
    offices,
    held: [],
    quoted,
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

  test('joins an acronym with the one body it can mean, within a report too', () => {
    expect(
      clusters([
        actor('a', 'United Nations', 'international'),
        actor('a', 'UN', 'international'),
        actor('b', 'U.N.', 'international'),
      ]),
    ).toEqual([['a United Nations', 'a UN', 'b U.N.']])
    const { clusters: found, judgements } = clusterActors([
      actor('a', 'Northern Grain Board', 'organization'),
      actor('b', 'National Gas Bureau', 'organization'),
      actor('c', 'NGB', 'organization'),
    ])
    expect(found).toHaveLength(3)
    expect(judgements).toMatchObject([{ verdict: 'unsure' }])
    expect(
      clusters([actor('a', 'Agricultural Union', 'organization'), actor('b', 'AU', 'international')]),
    ).toHaveLength(2)
  })

  test('joins a public body with its shorter name where one body has it', () => {
    const board = actor('a', 'Independent Ports Council', 'government')
    const { clusters: found, judgements } = clusterActors([board, actor('b', 'ports council', 'government')])
    expect(found).toHaveLength(1)
    expect(judgements[0]?.reasons).toEqual(['one name is the other without its first words'])
    expect(
      clusters([
        actor('a', 'UN Fisheries Council', 'international'),
        actor('b', 'United Nations Fisheries Council', 'international'),
        actor('c', 'Fisheries Council', 'government'),
      ]),
    ).toHaveLength(1)
  })

  test('keeps a shorter name apart where two could be meant, of a body of one country, and of parties', () => {
    expect(
      clusters([
        actor('a', 'Northern Ports Council', 'government'),
        actor('b', 'Southern Ports Council', 'government'),
        actor('c', 'Ports Council', 'government'),
      ]),
    ).toHaveLength(3)
    expect(
      clusters([
        actor('a', 'Peruvian Supreme Court', 'government', { country: 'PER' }),
        actor('b', 'Supreme Court', 'government'),
      ]),
    ).toHaveLength(2)
    expect(clusters([actor('a', 'Free Farmers Party', 'party'), actor('b', 'Farmers Party', 'party')])).toHaveLength(2)
    expect(
      clusters([actor('a', 'Lakes Union', 'international'), actor('b', 'Lakes Union Commission', 'international')]),
    ).toHaveLength(2)
  })

  test('joins spellings one letter apart that share an office or a country', () => {
    const { clusters: found, judgements } = clusterActors([
      actor('a', 'Omar Dadjie', 'person', { titles: ['army chief'] }),
      actor('b', 'Omar Dadgie', 'person', { titles: ['head of the army'] }),
    ])
    expect(found).toHaveLength(1)
    expect(judgements[0]?.reasons).toEqual(['one letter keeps the names apart', 'both are army'])
    expect(
      clusters([
        actor('a', 'Amadou Sarr', 'person', { titles: ['col'] }),
        actor('b', 'Amadoul Sarr', 'person', { titles: ['colonel'] }),
      ]),
    ).toHaveLength(1)
  })

  test('keeps apart spellings without a shared office, other first names, and short words', () => {
    expect(clusters([actor('a', 'Omar Dadjie', 'person'), actor('b', 'Omar Dadgie', 'person')])).toHaveLength(2)
    const titles = ['minister']
    for (const [left, right] of [
      ['Maria Duarte', 'Mario Duarte'],
      ['Franco Sarr', 'Amadou Sarr'],
      ['Kim Jon', 'Kim Jok'],
    ] as const) {
      expect(clusters([actor('a', left, 'person', { titles }), actor('b', right, 'person', { titles })])).toHaveLength(
        2,
      )
    }
    expect(
      clusters([
        actor('a', 'Omar Dadjie', 'person', { titles, country: 'PER' }),
        actor('b', 'Omar Dadgie', 'person', { titles, country: 'CHL' }),
      ]),
    ).toHaveLength(2)
  })

  test('compares names without honorifics', () => {
    expect(
      clusters([actor('a', 'Alhaji Musa Bello Idris', 'person'), actor('b', 'Sheikh Musa Bello Idris', 'person')]),
    ).toHaveLength(1)
  })

  test('an office that one person of the reports holds is that person, where the report names the person too', () => {
    const offices = ['president|PER']
    const lind = actor('a', 'Ana Lind', 'person', { offices })
    const bare = actor('b', "Peru's president", 'person', { offices, named: false })
    expect(clusters([lind, bare])).toHaveLength(2)
    expect(clusters([lind, bare, actor('b', 'Ana Lind', 'person')])).toHaveLength(1)
    expect(
      clusters([lind, bare, actor('b', 'Ana Lind', 'person'), actor('c', 'Omar Sy', 'person', { offices })]),
    ).toHaveLength(3)
  })

  test('whom a report gives no name is the one person of whom others quote the same words, twice at least', () => {
    const quoted = ['i am no coward', 'by what right do they ask me']
    const lind = actor('a', 'Ana Lind', 'person', { quoted })
    const strongman = actor('b', 'the strongman', 'person', { quoted, named: false })
    expect(clusters([lind, strongman, actor('b', 'Ana Lind', 'person')])).toHaveLength(1)
    const once = actor('b', 'the strongman', 'person', { quoted: quoted.slice(1), named: false })
    expect(clusters([lind, once])).toHaveLength(2)
    expect(clusters([lind, strongman, actor('c', 'Omar Sy', 'person', { quoted })])).toHaveLength(3)
  })
})
