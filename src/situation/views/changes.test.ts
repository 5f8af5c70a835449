import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../../tests/sample/account.ts'
import { earlierSample } from '../../../tests/sample/earlier.ts'
import { closing, closingEvent, offer, refusal, sailing } from '../../../tests/sample/ids.ts'
import type { Account } from '../../model/index.ts'
import { makeBrief } from './brief.ts'
import { isUnchanged, makeChanges } from './changes.ts'

const [old, now] = [earlierSample(), sampleAccount()]

/** The account with its events, statements, actors and matters under other ids. */
function renamed(account: Account): Account {
  const ids = [account.events, account.statements, account.matters, account.actors].flat().map(({ id }) => id)
  const names = new Map(ids.map((id) => [id, `other ${id}`]))
  const rename = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value
    if (Array.isArray(value)) return value.map(rename)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, key === 'country' ? part : rename(part)]),
    )
  }
  return rename(account) as Account
}

describe('makeChanges', () => {
  it('finds nothing between an account and itself, even under other ids', () => {
    expect(isUnchanged(makeChanges(now, now))).toBe(true)
    expect(makeChanges(now, renamed(now))).toMatchObject({ events: [], statements: [], revised: [], withdrawn: [] })
  })

  it('tells which report was added or is gone', () => {
    expect(makeChanges(old, now).reports).toMatchObject({ added: [3], removed: [] })
    expect(makeChanges(now, old).reports.removed.map(({ location }) => location)).toEqual(['times.txt'])
  })

  it('tells field by field what was revised, and by which report', () => {
    const { revised } = makeChanges(old, now)
    const byId = new Map(revised.map((one) => [one.id, one]))
    expect(byId.get(sailing)).toMatchObject({
      about: 'At least 12 boats had left Bergen',
      fields: [
        { field: 'figures', from: 'at least 12 boats', to: 'at least 12 boats, 9 boats' },
        { field: 'origins', from: '1 (State Gazette)', to: '2 (State Gazette, Coast Times)' },
      ],
      sources: [3],
    })
    expect(byId.get(closingEvent)).toMatchObject({ fields: [{ field: 'status', from: 'possible', to: 'threatened' }] })
    expect(byId.get(refusal)).toMatchObject({ fields: [{ field: 'date', to: '5 March 2024' }], sources: [] })
    expect(byId.get(offer)?.fields).toEqual([{ field: 'state', from: 'proposed', to: 'rejected (5 March 2024)' }])
  })

  it('tells what is new, newly disputed and withdrawn, and why', () => {
    const { statements, disputed, withdrawn } = makeChanges(old, now)
    expect(statements.map(({ statement }) => statement.words)).toEqual(['it regretted the answer'])
    expect(disputed.map(({ aspect }) => aspect)).toEqual(['figure'])
    expect(withdrawn).toMatchObject([{ kind: 'statement', about: 'Northern Wire reported', reason: 'reread' }])
    const reports = now.reports.filter(({ id }) => id === 'r3')
    const left = makeChanges(old, { ...now, reports, statements: [], events: [], matters: [], disagreements: [] })
    expect(new Set(left.withdrawn.map(({ reason }) => reason))).toEqual(new Set(['removed']))
  })

  it('tells what was merged and told apart', () => {
    const [one] = now.events.filter(({ id }) => id === closingEvent)
    if (one === undefined) throw new Error('the sample has this event')
    const [first, second] = one.mentions.map((mention) => ({
      ...one,
      id: `${one.id} ${mention.evidence.report}`,
      mentions: [mention],
    }))
    if (first === undefined || second === undefined) throw new Error('the event has two mentions')
    const apart = { ...now, events: [...now.events.filter(({ id }) => id !== closingEvent), first, second] }
    const merged = makeChanges(apart, now)
    expect(merged.revised).toMatchObject([{ id: closingEvent, fields: [{ field: 'merged with', to: one.summary }] }])
    expect([merged.events, merged.withdrawn]).toEqual([[], []])
    const split = makeChanges(now, apart)
    expect(split.revised).toMatchObject([{ fields: [{ field: 'told apart from', to: one.summary }] }])
    expect(split.events).toEqual([])
  })

  it('knows a report again whose words changed a little', () => {
    const before = 'Updated at noon. '
    const shift = before.length
    const moved = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(moved)
      if (typeof value !== 'object' || value === null) return value
      const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, moved(part)]))
      if (parts.report !== 'r1') return parts
      return {
        ...parts,
        report: 'r1b',
        ...('start' in parts ? { start: Number(parts.start) + shift, end: Number(parts.end) + shift } : {}),
      }
    }
    const { reports, ...rest } = now
    const rewritten = reports.map((one) => (one.id === 'r1' ? { ...one, id: 'r1b', text: before + one.text } : one))
    const changes = makeChanges(now, renamed({ ...(moved(rest) as typeof rest), reports: rewritten }))
    expect(changes.reports).toMatchObject({ added: [], replaced: [1], removed: [] })
    expect(changes).toMatchObject({ events: [], statements: [], revised: [], withdrawn: [] })
    const emptied = {
      ...now,
      reports: rewritten,
      statements: now.statements.slice(1),
      events: [],
      matters: [],
      disagreements: [],
    }
    expect(makeChanges(now, emptied).withdrawn.map(({ reason }) => reason)).toContain('rewritten')
  })

  it('tells which annotators are of another version', () => {
    const made = { ...now.made, annotators: ['blocks@2', 'names@1', 'times@2'] }
    expect(makeChanges(now, { ...now, made }).annotators).toEqual([
      { field: 'blocks', from: '1', to: '2' },
      { field: 'names', to: '1' },
    ])
    expect(makeChanges(now, now).annotators).toEqual([])
  })

  it('calls no actor another because it has a longer name now', () => {
    const actors = now.actors.map((actor) => ({ ...actor, name: `Sir ${actor.name}` }))
    expect(makeChanges(now, { ...now, actors }).revised).toEqual([])
  })

  it('tells of another speaker', () => {
    const statements = now.statements.map((one) => (one.id === closing ? { ...one, speaker: 'NOR' } : one))
    expect(makeChanges(now, { ...now, statements }).revised).toMatchObject([
      { kind: 'statement', fields: [{ field: 'speaker', from: 'Jon Arnason', to: 'Norway' }] },
    ])
  })
})

describe('the brief since an earlier account', () => {
  it('begins with what is new', () => {
    const [first] = makeBrief(now, old).sections
    expect(first).toMatchObject({ kind: 'new', since: '2024-03-10', changes: { reports: { added: [3] } } })
  })
})
