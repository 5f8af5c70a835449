import { describe, expect, test } from 'vitest'
import type { Actor, Event, EventMention, Figure, Origin, Statement, When } from '../../model/index.ts'
import { findDisagreements } from './find-disagreements.ts'

const origin = (id: string): Origin => ({ kind: 'outlet', id, credited: false })

function passage(report: string, quote = 'x', start = 0) {
  return { report, start, end: start + quote.length, quote }
}

function told(report: string, figure: Partial<Figure> & { readonly value: number }, more: Partial<EventMention> = {}) {
  const evidence = passage(report)
  return {
    evidence,
    trigger: evidence,
    actors: [],
    recipients: [],
    status: 'happened' as const,
    figures: [{ what: 'killed' as const, bound: 'exact' as const, evidence, ...figure }],
    origin: origin(report),
    ...more,
  }
}

function event(mentions: readonly EventMention[]): Event {
  return {
    id: 'e',
    type: 'ASSAULT',
    contexts: [],
    scale: -90,
    actors: [],
    recipients: [],
    status: 'happened',
    within: [],
    links: [],
    figures: [],
    mentions,
    summary: 'x',
    origins: [],
  }
}

function find(
  mentions: readonly EventMention[],
  published: Readonly<Record<string, string>> = {},
  statements: readonly Statement[] = [],
  actors: readonly Actor[] = [],
) {
  const day = (date: string): When => ({ edtf: date, earliest: date, latest: date, basis: 'stated', bounds: [] })
  return findDisagreements({
    actors,
    events: mentions.length > 0 ? [event(mentions)] : [],
    statements,
    published: new Map(Object.entries(published).map(([report, date]) => [report, day(date)])),
    copyOf: new Map([['copy', 'a']]),
    originOf: ({ report }) => ({ origin: origin(report) }),
  })
}

describe('figures', () => {
  test('two counts of one day are a conflict, with who holds which', () => {
    const [found, ...rest] = find([told('a', { value: 12, bound: 'at-least', said: 's1' }), told('b', { value: 20 })])
    expect(rest).toEqual([])
    expect(found).toMatchObject({ about: 'e', aspect: 'figure', nature: 'conflict' })
    expect(found?.positions).toEqual([
      {
        value: 'at least 12 killed',
        reports: ['a'],
        origins: [origin('a')],
        statements: ['s1'],
        evidence: [passage('a')],
      },
      { value: '20 killed', reports: ['b'], origins: [origin('b')], statements: [], evidence: [passage('b')] },
    ])
  })

  test.each([
    [
      'a later, higher toll is an update',
      [{ value: 12 }, { value: 20 }],
      { a: '2031-05-01', b: '2031-05-02' },
      'update',
    ],
    [
      'a later, lower one is a conflict',
      [{ value: 20 }, { value: 12 }],
      { a: '2031-05-01', b: '2031-05-02' },
      'conflict',
    ],
    ['a round number holds the exact one', [{ value: 20, bound: 'about' }, { value: 21 }], {}, 'precision'],
    ['a range holds what lies in it', [{ value: 10, upper: 15 }, { value: 12 }], {}, 'precision'],
  ] as const)('%s', (_name, [left, right], dates, nature) => {
    expect(find([told('a', left), told('b', right)], dates).map((found) => found.nature)).toEqual([nature])
  })

  test('the same number, or numbers of different things, are none', () => {
    expect(find([told('a', { value: 12 }), told('b', { value: 12, bound: 'at-least' })])).toEqual([])
    expect(find([told('a', { value: 12 }), told('b', { value: 20, what: 'wounded' })])).toEqual([])
    expect(
      find([
        told('a', { value: 3, what: 'other', of: 'bridges' }),
        told('b', { value: 4, what: 'other', of: 'roads' }),
      ]),
    ).toEqual([])
  })
})

test('what some tell and others deny is in dispute', () => {
  const denied = { ...told('b', { value: 1 }), figures: [], status: 'denied' as const }
  const found = find([{ ...told('a', { value: 1 }), figures: [] }, denied])
  expect(found.map(({ aspect, positions }) => [aspect, positions.map(({ value }) => value)])).toEqual([
    ['status', ['happened', 'did not happen']],
  ])
  expect(find([denied])).toEqual([])
})

describe('wordings', () => {
  const statement = (...quotes: readonly (readonly [string, string])[]): Statement => ({
    id: 's',
    speaker: 'p',
    kind: 'comment',
    targets: [],
    about: [],
    renderings: quotes.map(([report, quote]) => ({ evidence: passage(report, quote), form: 'direct', chain: [] })),
    origins: [origin('a')],
  })
  const first = 'we shall not give up one inch of our land'

  test('two translations differ', () => {
    const found = find([], {}, [statement(['a', first], ['b', 'not a single foot of soil will be surrendered by us'])])
    expect(found).toMatchObject([{ about: 's', aspect: 'wording', nature: 'translation' }])
    expect(found[0]?.positions.map(({ reports }) => reports)).toEqual([['a'], ['b']])
  })

  test('a cut, a copy and a few words do not', () => {
    expect(find([], {}, [statement(['a', first], ['b', 'we shall not give up one inch'])])).toEqual([])
    expect(
      find([], {}, [statement(['a', first], ['copy', 'not a single foot of soil will be surrendered by us'])]),
    ).toEqual([])
    expect(find([], {}, [statement(['a', first], ['b', 'not an inch'])])).toEqual([])
  })
})

describe('names', () => {
  const actor = (...names: readonly string[]): Actor => ({
    id: 'p',
    name: names[0] ?? '',
    named: true,
    kind: 'person',
    aliases: [],
    roles: [],
    mentions: names.map((name, index) => passage(`r${index}`, name)),
  })

  test('two spellings of one name', () => {
    const found = find([], {}, [], [actor('Mouna Belkacemi', 'Muna Belkacemi', 'Belkacemi')])
    expect(found).toMatchObject([{ about: 'p', aspect: 'name', nature: 'translation' }])
    expect(found[0]?.positions.map(({ value }) => value)).toEqual(['Mouna Belkacemi', 'Muna Belkacemi'])
  })

  test('a short form, capitals, a second name and an accent are none', () => {
    expect(
      find(
        [],
        {},
        [],
        [actor('Mouna Belkacemi', 'Belkacemi', 'MOUNA BELKACEMI', 'Mouna Amira Belkacemi', 'Mouna Bélkacemi')],
      ),
    ).toEqual([])
  })
})

describe('dates', () => {
  const on = (report: string, date: string) => ({
    ...told(report, { value: 1 }),
    figures: [],
    when: { edtf: date, earliest: date, latest: date, basis: 'stated' as const, bounds: [] },
  })
  const dated = (id: string, ...mentions: readonly EventMention[]): Event => ({ ...event(mentions), id, actors: ['p'] })
  const differences = (...events: readonly Event[]) =>
    findDisagreements({
      actors: [],
      events,
      statements: [],
      published: new Map(),
      copyOf: new Map(),
      originOf: ({ report }) => ({ origin: origin(report) }),
    })

  test('one thing on two days, each told by a report', () => {
    const found = differences(dated('e', on('a', '2031-05-01')), dated('f', on('b', '2031-05-02')))
    expect(found).toMatchObject([{ about: 'e', aspect: 'date', nature: 'conflict' }])
  })

  test('days far apart, of one report, or of three events are days of several things', () => {
    expect(differences(dated('e', on('a', '2031-05-01')), dated('f', on('b', '2031-06-02')))).toEqual([])
    expect(differences(dated('e', on('a', '2031-05-01')), dated('f', on('a', '2031-05-02')))).toEqual([])
    const three = ['01', '02', '03'].map((day) => dated(day, on(day, `2031-05-${day}`)))
    expect(differences(...three)).toEqual([])
  })
})

describe('across events', () => {
  const differences = (
    events: readonly Event[],
    published: Readonly<Record<string, string>> = {},
    actors: readonly Actor[] = [],
  ) =>
    findDisagreements({
      actors,
      events,
      statements: [],
      published: new Map(
        Object.entries(published).map(([report, date]): [string, When] => [
          report,
          { edtf: date, earliest: date, latest: date, basis: 'stated', bounds: [] },
        ]),
      ),
      copyOf: new Map(),
      originOf: ({ report }) => ({ origin: origin(report) }),
    })
  const votes = (report: string, value: number, of = 'votes') => {
    const mention = told(report, { what: 'other', of, value })
    return { ...mention, actors: of === 'votes' ? [{ id: 'p' }] : [{ id: 'board' }] }
  }
  const lind: Actor = {
    id: 'p',
    name: 'Oda Lind',
    named: true,
    kind: 'person',
    aliases: ['Lind'],
    roles: [],
    mentions: [passage('b', 'Lind', 8)],
  }

  test('votes of one candidate in two numbers, the later told by later reports alone, are an update', () => {
    const found = differences(
      [event([votes('a', 900)]), event([votes('b', 870, 'votes for Lind')])],
      { a: '2031-05-02', b: '2031-05-06' },
      [lind],
    )
    expect(found).toMatchObject([{ about: 'p', aspect: 'figure', nature: 'update' }])
    expect(found[0]?.positions.map(({ value }) => value)).toEqual(['900 votes', '870 votes'])
  })

  test('of one day they are a conflict, and one number is none', () => {
    const days = { a: '2031-05-02', b: '2031-05-02' }
    expect(differences([event([votes('a', 900)]), event([votes('b', 870)])], days)).toMatchObject([
      { nature: 'conflict' },
    ])
    expect(differences([event([votes('a', 900)]), event([votes('b', 900)])], days)).toEqual([])
  })

  const fled = (report: string, value: number, date: string, to = 'valley') => ({
    ...event([
      {
        ...told(report, { what: 'displaced', of: 'people', value }),
        recipients: [{ id: to }],
        when: { edtf: date, earliest: date, latest: date, basis: 'stated' as const, bounds: [] },
      },
    ]),
    id: report,
    type: 'OTHER' as const,
  })

  test('more people from day to day in one place are an update', () => {
    const found = differences([fled('a', 26_000, '2031-05-02'), fled('b', 45_000, '2031-05-06')])
    expect(found).toMatchObject([{ about: 'valley', aspect: 'figure', nature: 'update' }])
  })

  test('fewer, or elsewhere, are other people', () => {
    expect(differences([fled('a', 45_000, '2031-05-02'), fled('b', 26_000, '2031-05-06')])).toEqual([])
    expect(differences([fled('a', 26_000, '2031-05-02'), fled('b', 45_000, '2031-05-06', 'coast')])).toEqual([])
  })

  test('one thing to come on two days', () => {
    const ahead = (id: string, date: string, status: Event['status']): Event => ({
      ...fled(id, 1, date),
      status,
      recipients: ['p'],
      type: 'OTHER',
    })
    const found = differences([ahead('a', '2031-05-18', 'planned'), ahead('b', '2031-05-19', 'demanded')])
    expect(found).toMatchObject([{ aspect: 'date', nature: 'conflict' }])
  })
})
