import { describe, expect, it } from 'vitest'
import { finish, forEachInSteps, type InSteps } from '../../src/situation/views/in-steps.ts'
import { makeTimeline } from '../../src/situation/views/timeline.ts'
import { timedItemsOf } from '../../web/src/charts/timeline-items.ts'
import { findInWindow, findUndated, type Stretch } from '../../web/src/charts/timeline-window.ts'
import { deriveInSteps } from '../../web/src/data/derived.ts'
import { timelineOf } from '../../web/src/data/views.ts'
import { sampleAccount } from '../sample/account.ts'

describe('what is made in steps', () => {
  const counting = () => {
    const made: number[] = []
    const sumOf = deriveInSteps(function* ({ statements }): InSteps<number> {
      for (const [index] of statements.entries()) {
        made.push(index)
        yield
      }
      return made.length
    })
    return { made, sumOf }
  }

  it('goes on where it stood when somebody asks for it, and is made once', () => {
    const account = sampleAccount()
    const { made, sumOf } = counting()
    const steps = sumOf.steps(account)
    steps.next()
    steps.next()
    expect(made).toEqual([0, 1])
    expect(sumOf(account)).toBe(account.statements.length)
    expect(steps.next().done).toBe(true)
    expect(sumOf(account)).toBe(account.statements.length)
    expect(made).toHaveLength(account.statements.length)
  })

  it('is made anew of another account, even of one that holds the same', () => {
    const { made, sumOf } = counting()
    const account = sampleAccount()
    sumOf(account)
    sumOf({ ...account })
    expect(made).toHaveLength(2 * account.statements.length)
  })

  it('breaks for everybody who asks, and not with nothing for the second', () => {
    const broken = deriveInSteps(function* (): InSteps<number> {
      yield
      throw new Error('broken')
    })
    const account = sampleAccount()
    expect(() => broken(account)).toThrow('broken')
    expect(() => broken(account)).toThrow('broken')
  })

  it('comes to each item in order, with pauses between', () => {
    const items = Array.from({ length: 1000 }, (_, index) => index)
    const met: number[] = []
    const steps = forEachInSteps(items, (item) => met.push(item))
    steps.next()
    expect(met.length).toBeLessThan(items.length)
    finish(steps)
    expect(met).toEqual(items)
  })
})

describe('the list of the timeline', () => {
  const sample = sampleAccount()
  const account = {
    ...sample,
    events: Array.from({ length: 40 }, (_, index) =>
      sample.events.map((event) => ({ ...event, id: `${event.id}~${index}` })),
    ).flat(),
  }
  const { listed, placed } = timedItemsOf(account)
  const idsOf = (stretches: readonly Stretch[]) =>
    stretches.flatMap(({ items }) => items.map((item) => (item.kind === 'event' ? item.event.id : item.statement.id)))
  const all = () => true
  const [low, high] = [Math.min(...placed.map(({ from }) => from)), Math.max(...placed.map(({ to }) => to))]

  it('is that of the command line, in its order', () => {
    expect(timelineOf(account)).toEqual(makeTimeline(account))
    const ids = idsOf(findInWindow(listed, { from: low, to: high }, all).sure)
    const dated = new Set(placed.map(({ key }) => key.replace(/^\w+:/, '')))
    const days = makeTimeline(account).days.flatMap(({ items }) =>
      items.map((item) => (item.kind === 'event' ? item.event.id : item.statement.id)),
    )
    expect(ids).toEqual(days.filter((id) => dated.has(id)))
    expect(ids.length).toBeGreaterThan(40)
  })

  it('names each day once, and cuts long days', () => {
    const { sure } = findInWindow(listed, { from: low, to: high }, all)
    expect(sure.every(({ items }) => items.length > 0 && items.length <= 8)).toBe(true)
    const named = sure.filter(({ day }) => day !== undefined).length
    expect(named).toBeLessThan(sure.length)
    expect(new Set(sure.map(({ key }) => key)).size).toBe(sure.length)
  })

  it('tells what is in the window, what may be and what is not, and leaves nothing out', () => {
    for (const window of [
      { from: low, to: high },
      { from: low + 1, to: low + 2 },
      { from: high + 10, to: high + 20 },
    ]) {
      const { sure, perhaps, outside } = findInWindow(listed, window, all)
      const [certain, possible] = [idsOf(sure), idsOf(perhaps)]
      expect(certain.length + possible.length + outside).toBe(placed.length)
      const meets = placed.filter(({ from, to }) => to >= window.from && from <= window.to)
      expect([...certain, ...possible].sort()).toEqual(meets.map(({ key }) => key.replace(/^\w+:/, '')).sort())
    }
    expect(idsOf(findUndated(listed, all))).toHaveLength(listed.length - placed.length)
  })

  it('keeps what is wanted only', () => {
    const statements = findInWindow(listed, { from: low, to: high }, ({ kind }) => kind === 'statement')
    const ids = new Set(account.statements.map(({ id }) => id))
    expect(idsOf(statements.sure).length).toBeGreaterThan(0)
    expect(idsOf(statements.sure).every((id) => ids.has(id))).toBe(true)
  })
})
