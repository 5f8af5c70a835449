import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../../tests/sample/account.ts'
import { passage } from '../../../tests/sample/texts.ts'
import type { Account, Event, Statement, When } from '../../model/index.ts'
import { listActors } from './actors.ts'
import { type Brief, makeBrief } from './brief.ts'
import { openDirectory } from './directory.ts'
import { listDisputes } from './disputed.ts'
import { traceOrigins } from './origins.ts'
import { makeSaid } from './said.ts'
import type { SaidSection } from './said-by-day.ts'

const sample = sampleAccount()

function saidOf(brief: Brief): SaidSection {
  const section = brief.sections.find(({ kind }) => kind === 'said')
  if (section?.kind !== 'said') throw new Error('the sample has statements')
  return section
}

function withWhen(when: When | undefined): Account {
  const statements = sample.statements.map(
    ({ when: _, ...statement }): Statement => (when === undefined ? statement : { ...statement, when }),
  )
  return { ...sample, statements }
}

describe('makeBrief', () => {
  it('counts reports, outlets of reports and independent origins', () => {
    expect(makeBrief(sample).counts).toMatchObject({ reports: 3, copies: 0, outlets: 3, origins: 4 })
  })

  it('shows sections in their order, and only those with content', () => {
    expect(makeBrief(sample).sections.map(({ kind }) => kind)).toEqual([
      'established',
      'said',
      'disputed',
      'planned',
      'states',
    ])
    const bare = { ...sample, events: [], disagreements: [], matters: [] }
    expect(makeBrief(bare).sections.map(({ kind }) => kind)).toEqual(['said'])
    expect(makeBrief({ ...bare, statements: [] }).sections).toEqual([])
  })

  it('groups statements by day, those of one day by speaker, undated ones last', () => {
    const { days } = saidOf(makeBrief(sample))
    expect(days.map(({ words }) => words)).toEqual([
      '5 March 2024',
      '6 March 2024',
      'not dated: told in [2], between 6 and 8 March 2024',
      'undated, told by 5 March 2024',
    ])
    expect(days[0]?.speakers.map(({ speaker, statements }) => [speaker.name, statements.length])).toEqual([
      ['Jon Arnason', 2],
    ])
  })

  it('tells in words what is known of a date', () => {
    const bounds: When['bounds'] = []
    const open: When = { edtf: '2024-03-05/..', earliest: '2024-03-05', basis: 'bounded', bounds }
    expect(saidOf(makeBrief(withWhen(open))).days.map(({ words }) => words)).toEqual(['not before 5 March 2024'])
    const limited: When = { ...open, edtf: '2024-03-05/2024-03-08', latest: '2024-03-08' }
    expect(saidOf(makeBrief(withWhen(limited))).days.map(({ words }) => words)).toEqual(['between 5 and 8 March 2024'])
    expect(saidOf(makeBrief(withWhen(undefined))).days.every(({ words }) => /^(undated|not dated)/.test(words))).toBe(
      true,
    )
  })

  it('leads with the words of the speaker, through as few hands as possible', () => {
    const statements = saidOf(makeBrief(sample)).days.flatMap(({ speakers }) =>
      speakers.flatMap((one) => one.statements),
    )
    const insult = statements.find(({ kind }) => kind === 'condemnation')
    expect(insult).toMatchObject({
      words: 'the offer was "an insult to every crew in the north"',
      through: [],
      wordings: 2,
    })
    expect(insult?.sources).toEqual([1, 2])
  })

  it('marks a single origin that a party to the matter controls', () => {
    const regret = saidOf(makeBrief(sample))
      .days.flatMap(({ speakers }) => speakers.flatMap((one) => one.statements))
      .find(({ kind }) => kind === 'concern')
    expect(regret?.origins).toEqual([
      {
        id: 'outlet:gazette',
        name: 'State Gazette',
        credited: false,
        control: "state media, controlled by Norway's government",
        interested: true,
      },
    ])
    const ofOthers = sample.statements.map((statement) =>
      statement.kind === 'concern' ? { ...statement, speaker: 'ISL', targets: [] } : statement,
    )
    const [elsewhere] = saidOf(makeBrief({ ...sample, statements: ofOthers }))
      .days.flatMap(({ speakers }) => speakers.flatMap((one) => one.statements))
      .filter(({ kind }) => kind === 'concern')
    expect(elsewhere?.origins[0]).toMatchObject({ name: 'State Gazette', interested: false })
  })

  it('counts an origin once that is credited in one place and tells it itself in another', () => {
    const events = sample.events.map((event) => ({
      ...event,
      origins: event.origins.flatMap((origin) => [
        { ...origin, credited: true },
        { ...origin, credited: false },
      ]),
    }))
    const counted = makeBrief({ ...sample, events: events.map(({ act: _, ...event }) => event) })
    const section = counted.sections.find(({ kind }) => kind === 'established')
    expect(section?.kind === 'established' && section.groups.map(({ origins }) => origins)).toEqual([2, 1])
  })

  it('tells a sentence that holds two acts once, with the figures of both', () => {
    const [first] = sample.events.filter(({ act, status }) => act === undefined && status === 'happened')
    if (first === undefined) throw new Error('The sample tells of nothing that happened.')
    const [{ evidence }] = first.mentions as [Event['mentions'][number]]
    const figure = { what: 'other', value: 3, bound: 'exact', of: 'boats', evidence } as const
    const other = { ...first, id: 'other', figures: [...first.figures, figure], origins: first.origins.slice(0, 1) }
    const section = makeBrief({ ...sample, events: [...sample.events, other] }).sections.find(
      ({ kind }) => kind === 'established',
    )
    const told = section?.kind === 'established' ? section.groups.flatMap(({ events }) => events) : []
    expect(told.filter(({ summary }) => summary === first.summary)).toEqual([
      expect.objectContaining({ id: first.id, figures: expect.arrayContaining(['3 boats']) }),
    ])
  })

  it('tells no part of a sentence beside the whole of it', () => {
    const [first] = sample.events.filter(({ act, status }) => act === undefined && status === 'happened')
    if (first === undefined) throw new Error('The sample tells of nothing that happened.')
    const shorten = (by: number): Event => ({
      ...first,
      id: 'part',
      summary: first.summary.slice(0, -by),
      mentions: first.mentions.map((one) => ({
        ...one,
        evidence: { ...one.evidence, end: one.evidence.end - by, quote: one.evidence.quote.slice(0, -by) },
      })),
    })
    const told = (event: Event) => {
      const brief = makeBrief({ ...sample, events: [first, event] })
      const section = brief.sections.find(({ kind }) => kind === 'established')
      return section?.kind === 'established' ? section.groups.flatMap(({ events }) => events.map(({ id }) => id)) : []
    }
    expect(told(shorten(5))).toEqual([first.id])
    const figures = [{ what: 'other', value: 7, bound: 'exact', of: 'boats', evidence: first.mentions[0]?.evidence }]
    expect(told({ ...shorten(5), figures } as Event)).toHaveLength(2)
  })

  it('keeps apart what is only claimed from what a report tells in its own voice', () => {
    const established = (account: Account) => {
      const section = makeBrief(account).sections.find(({ kind }) => kind === 'established')
      return section?.kind === 'established' ? [section.groups.length, section.claimed.length] : []
    }
    // The refusal, an act of speech, is also told in other words than those by which it was said.
    expect(established(sample)).toEqual([2, 0])
    const events = sample.events.map((event) => ({
      ...event,
      mentions: event.mentions.filter(({ evidence }) => evidence.report !== 'r3'),
    }))
    expect(established({ ...sample, events })).toEqual([1, 1])
  })

  it('tells on what condition an event is threatened, and none for the condition itself', () => {
    const conditions = (account: Account) => {
      const section = makeBrief(account).sections.find(({ kind }) => kind === 'planned')
      return section?.kind === 'planned' ? section.events.map(({ condition }) => condition) : []
    }
    expect(conditions(sample)).toEqual(['if Oslo sends patrol boats'])
    const events = sample.events.map((event) => ({
      ...event,
      mentions: event.mentions.map((mention) =>
        mention.status === 'threatened' ? { ...mention, trigger: passage(mention.evidence.report, 'sends') } : mention,
      ),
    }))
    expect(conditions({ ...sample, events })).toEqual([undefined])
  })

  it('numbers sources by date, undated ones last', () => {
    const [first] = sample.reports
    if (first === undefined) throw new Error('the sample has reports')
    const { published: _, ...undated } = first
    const { sources } = makeBrief({ ...sample, reports: [undated, ...sample.reports.slice(1)] })
    expect(sources.map(({ location }) => location)).toEqual(['herald.txt', 'times.txt', 'gazette.html'])
  })
})

describe('listDisputes', () => {
  it('tells a change that an outlet made by correcting itself from one in the world', () => {
    const [first] = sample.disagreements
    const [from, to] = first?.positions.map(({ evidence }) => evidence[0]?.report) ?? []
    if (first === undefined || from === undefined || to === undefined) throw new Error('The sample has a disagreement.')
    const changed = { ...sample, disagreements: [{ ...first, nature: 'update' as const }] }
    const corrected = changed.reports.map((report) => (report.id === to ? { ...report, corrects: from } : report))
    const list = (account: Account) =>
      listDisputes(account, openDirectory(account)).map(({ isCorrected }) => isCorrected)
    expect(list(changed)).toEqual([undefined])
    expect(list({ ...changed, reports: corrected })).toEqual([true])
  })
})

describe('makeSaid', () => {
  it('sets all renderings side by side, in the order of their reports', () => {
    const { speakers } = makeSaid(sample, 'arnason')
    expect(speakers).toHaveLength(1)
    const [insult] = speakers[0]?.statements ?? []
    expect(insult?.renderings.map(({ report, through }) => [report, through])).toEqual([
      [1, []],
      [2, ['Harbour Herald', 'Northern Wire']],
    ])
  })

  it('finds speakers by whom they speak for', () => {
    expect(makeSaid(sample, 'iceland').speakers.map(({ speaker }) => speaker.name)).toEqual(['Jon Arnason'])
    expect(makeSaid(sample, 'nobody').speakers).toEqual([])
  })
})

describe('listActors', () => {
  it('puts those of whom most is told first, unnamed sources last', () => {
    const { actors } = listActors(sample)
    expect(actors.map(({ name }) => name)).toEqual([
      'Iceland',
      'Jon Arnason',
      'Norway',
      "Norway's government",
      'A diplomat',
    ])
    expect(actors.find(({ name }) => name === 'Iceland')).toMatchObject({ statements: 2, mentions: 2, reports: [1, 2] })
  })
})

describe('traceOrigins', () => {
  it('follows a statement through its chain, and a copied passage to the report it is from', () => {
    const threat = traceOrigins(sample).statements.find(({ words }) => words.startsWith('We will close'))
    expect(threat?.ways).toEqual([
      {
        name: 'Northern Wire',
        next: [
          {
            name: 'Harbour Herald',
            report: 1,
            next: [{ name: 'Coast Times', report: 3, copied: true, next: [] }],
          },
        ],
      },
    ])
  })

  it('counts what each outlet brings in, passes on and copies', () => {
    const { outlets } = traceOrigins(sample)
    expect(outlets.map(({ name, origin, passedOn, copied }) => [name, origin, passedOn, copied])).toEqual([
      ['Harbour Herald', 2, 1, 0],
      ['State Gazette', 2, 1, 0],
      ['Northern Wire', 1, 0, 0],
      ['Coast Times', 0, 1, 1],
    ])
  })

  it('comes to an end where reports copy each other', () => {
    const [copy] = sample.reports.flatMap(({ copied }) => copied)
    if (copy === undefined) throw new Error('the sample has a copied passage')
    const back = {
      start: copy.from.start,
      end: copy.from.end,
      from: { ...copy.from, report: 'r3', start: copy.start, end: copy.end },
    }
    const reports = sample.reports.map((report) => (report.id === 'r1' ? { ...report, copied: [back] } : report))
    expect(traceOrigins({ ...sample, reports }).statements).toHaveLength(5)
  })
})
