import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../../tests/sample/account.ts'
import { earlierSample } from '../../../tests/sample/earlier.ts'
import type { AlertRule } from '../../model/alert.ts'
import { listChanges, listEverything } from './list-changes.ts'
import { actorsOf, matchAlerts } from './match-alerts.ts'

const now = sampleAccount()

/** Titles of what a rule finds in the whole sample. */
function found(rule: Omit<AlertRule, 'name'>): string[] {
  const alerts = matchAlerts(listEverything(now), { rules: [{ name: 'r', ...rule }] }, now.actors)
  return alerts.map(({ change }) => change.title)
}

const threat = 'Jon Arnason: “We will close our ports if Oslo sends patrol boats”'
const insult = 'Jon Arnason: the offer was "an insult to every crew in the north"'

describe('matchAlerts', () => {
  it('asks for what is new, revised, disputed or withdrawn', () => {
    const changes = listChanges(earlierSample(), now)
    for (const word of ['new', 'revised', 'disputed', 'withdrawn'] as const) {
      const alerts = matchAlerts(changes, { rules: [{ name: 'r', changes: [word] }] }, actorsOf(earlierSample(), now))
      const asked = changes.filter(({ change, thing }) => change === word && thing !== 'report')
      expect([word, alerts.length]).toEqual([word, asked.length])
    }
    expect(found({ changes: ['disputed'] }).length).toBe(now.disagreements.length)
  })

  it('asks by actor: name, alias, code, in any case; never by part of a word', () => {
    expect(found({ actors: ['jon arnason'], things: ['statement'] })).toContain(threat)
    expect(found({ actors: ['ARNASON'], things: ['statement'] })).toContain(threat)
    expect(found({ actors: ['ISL'] })).toContain(threat)
    expect(found({ actors: ['Arna'] })).toEqual([])
    expect(found({ actors: ['nobody', ''] })).toEqual([])
  })

  it('asks by type, kind, status, state and number of origins', () => {
    expect(found({ statuses: ['threatened'] })).toEqual(['Iceland will close our ports'])
    expect(found({ types: ['REJECT'] })).toContain("Iceland turns down Norway's quota offer")
    expect(found({ statements: ['threat'] })).toEqual([threat])
    expect(found({ states: ['Rejected'] })).toEqual(['quota offer: rejected'])
    expect(found({ things: ['event'], origins: 2 })).toEqual(['At least 12 boats had left Bergen'])
    const conflicts = now.disagreements.filter(({ nature }) => nature === 'conflict')
    expect(found({ natures: ['conflict'] })).toHaveLength(conflicts.length)
    expect(found({ natures: ['translation'] }).length).toBe(
      now.disagreements.filter(({ nature }) => nature === 'translation').length,
    )
    expect(found({ origins: 9 })).toEqual([])
  })

  it('tells of reports where they are asked for, and only then', () => {
    const told = (old: typeof now, later: typeof now, rule: Omit<AlertRule, 'name'>) =>
      matchAlerts(listChanges(old, later), { rules: [{ name: 'r', ...rule }] }, actorsOf(old, later)).map(
        ({ change: { change, thing, id, reports } }) => [change, thing, id, reports.map((report) => report.id)],
      )
    expect(told(earlierSample(), now, { things: ['report'] })).toEqual([['new', 'report', 'r3', ['r3']]])
    expect(told(now, earlierSample(), { things: ['report'] })).toEqual([['withdrawn', 'report', 'r3', ['r3']]])
    expect(told(earlierSample(), now, { things: ['report'], actors: ['Arnason'] })).toEqual([])
    expect(told(earlierSample(), now, { changes: ['new'] }).map(([, thing]) => thing)).not.toContain('report')
    expect(found({ things: ['report'], words: ['quota offer'] })).toEqual(["Iceland turns down Norway's quota offer"])
    expect(told(now, now, { things: ['report'] })).toEqual([])
  })

  it('asks by dyad, where actors count for what they are part of', () => {
    expect(found({ dyad: { source: 'Iceland', target: 'Norway' } })).toEqual(expect.arrayContaining([threat, insult]))
    expect(found({ dyad: { source: 'Norway', target: 'Iceland' } })).not.toContain(threat)
    expect(found({ dyad: { source: 'Norway' } }).length).toBeGreaterThan(0)
  })

  it('asks by whole words in titles and passages', () => {
    expect(found({ words: ['PATROL  boats'] })).toContain(threat)
    expect(found({ words: ['patro'] })).toEqual([])
    expect(found({ words: ['?!', ' '] })).toEqual([])
  })

  it('needs all that is given', () => {
    expect(found({ actors: ['Arnason'], words: ['insult'] })).toEqual([insult])
    expect(found({ actors: ['Arnason'], words: ['insult'], statements: ['promise'] })).toEqual([])
  })

  it('makes a rule of each name and word of a watchlist', () => {
    const watchlist = { actors: ['Arnason'], words: ['patrol boats'], channels: ['desk'] }
    const alerts = matchAlerts(listEverything(now), { rules: [], watchlist }, now.actors)
    expect(new Set(alerts.map(({ rule }) => rule))).toEqual(new Set(['watching Arnason', "watching 'patrol boats'"]))
    expect(alerts.every(({ channels }) => channels?.[0] === 'desk')).toBe(true)
  })

  it('carries passages, sources and a key of its own', () => {
    const alerts = matchAlerts(
      listEverything(now),
      {
        rules: [
          { name: 'a', statements: ['threat'] },
          { name: 'b', words: ['ports'] },
        ],
      },
      now.actors,
    )
    for (const { change } of alerts) {
      expect(change.evidence.length).toBeGreaterThan(0)
      expect(new Set(change.reports.map(({ id }) => id))).toEqual(new Set(change.evidence.map(({ report }) => report)))
    }
    expect(new Set(alerts.map(({ key }) => key)).size).toBe(alerts.length)
    expect(alerts.filter(({ change }) => change.title === threat).map(({ rule }) => rule)).toEqual(['a', 'b'])
  })

  it('finds no more with a further condition', () => {
    const conditions = fc.record(
      {
        actors: fc.constantFrom(['Arnason'], ['NOR'], ['Iceland']),
        things: fc.constantFrom(['event' as const], ['statement' as const]),
        words: fc.constantFrom(['boats'], ['offer']),
        origins: fc.integer({ min: 1, max: 3 }),
      },
      { requiredKeys: ['actors'] },
    )
    fc.assert(
      fc.property(conditions, ({ origins, ...rule }) => {
        const fewer = found({ ...rule, ...(origins === undefined ? {} : { origins }) })
        const more = found(rule)
        expect(fewer.every((title) => more.includes(title))).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
})
