import { describe, expect, test } from 'vitest'
import type { EventParticipant, Passage } from '../../model/index.ts'
import type { LocalEvent } from './local-event.ts'
import { summarize } from './summarize.ts'

function passage(text: string, quote: string): Passage {
  const start = text.indexOf(quote)
  return { report: 'r1', start, end: start + quote.length, quote }
}

/** A mention whose clause is the whole text. */
function tell(text: string, trigger: string, actor?: string): LocalEvent {
  const actors: EventParticipant[] = actor === undefined ? [] : [{ id: 'a1', evidence: passage(text, actor) }]
  const evidence = passage(text, text)
  const origin = { kind: 'report', id: 'r1', credited: false } as const
  return {
    key: `r1:${text}`,
    report: 'r1',
    index: 0,
    act: { start: 0, end: text.length } as LocalEvent['act'],
    mention: {
      evidence,
      trigger: passage(text, trigger),
      actors,
      recipients: [],
      status: 'happened',
      figures: [],
      origin,
    },
    stem: trigger,
    words: new Set(),
    actorSides: new Set(),
    recipientSides: new Set(),
    headline: false,
  }
}

const names = new Map([['a1', 'Oda Lind']])

describe('summarize', () => {
  test.each([
    ['he left the port', 'left', 'he', 'Oda Lind left the port'],
    ['I have left the port', 'left', 'I', 'Oda Lind: I have left the port'],
    ['his refusal to sign', 'refusal', 'his', "Oda Lind's refusal to sign"],
    ['A: Lind has left the port', 'left', 'Lind', 'Lind has left the port'],
    ['of the largest, Oda Lind, was jailed', 'jailed', 'Oda Lind', 'Oda Lind was jailed'],
    ['By its haste the council had lost the vote', 'lost', 'the council', 'By its haste the council had lost the vote'],
    ['at a rally in the harbour', 'rally', undefined, 'a rally in the harbour'],
    ['into, and Oda Lind has left the port', 'left', 'Oda Lind', 'Oda Lind has left the port'],
    ['the board "failed to count the votes', 'failed', 'the board', 'the board failed to count the votes'],
  ])('%s', (text, trigger, actor, expected) => {
    expect(summarize([tell(text, trigger, actor)], names)).toBe(expected)
  })

  test("a speaker's own feelings go last, and say whose they are where nothing else tells it", () => {
    const own = {
      ...tell('I deeply respect Oda Lind and the reasons she gave for vetoing the toll', 'vetoing', 'Oda Lind'),
      told: { speaker: 'a2' },
    }
    expect(summarize([own, tell('she vetoed the toll', 'vetoed', 'she')], names)).toBe('Oda Lind vetoed the toll')
    const speakers = new Map([...names, ['a2', 'Bo Berg']])
    expect(summarize([own], speakers)).toMatch(/^Bo Berg: I deeply respect/)
  })

  test('a clause that begins with who acts goes before one that does not', () => {
    const cluster = [
      tell('the port that Oda Lind was to leave', 'leave', 'Oda Lind'),
      tell('Oda Lind has left port', 'left', 'Oda Lind'),
    ]
    expect(summarize(cluster, names)).toBe('Oda Lind has left port')
  })

  test('a pronoun for several names them all', () => {
    const told = tell('they left the port', 'left', 'they')
    const second = { id: 'a2', evidence: passage('they left the port', 'they') }
    const both = { ...told, mention: { ...told.mention, actors: [...told.mention.actors, second] } }
    expect(summarize([both], new Map([...names, ['a2', 'Ivo Berg']]))).toBe('Oda Lind and Ivo Berg left the port')
  })

  test('who says it is named where the clause begins with the word by which it is said', () => {
    const event = tell('urged her to leave the port', 'leave')
    const told = { speaker: 'a1', cue: passage('urged her to leave the port', 'urged') }
    expect(summarize([{ ...event, told }], names)).toBe('Oda Lind urged her to leave the port')
  })

  test('a pronoun for who says it gives way to the name', () => {
    const text = 'They called on her to leave the port'
    const told = { speaker: 'a1', source: passage(text, 'They'), cue: passage(text, 'called on') }
    expect(summarize([{ ...tell(text, 'leave'), told }], names)).toBe('Oda Lind called on her to leave the port')
  })

  test('a name is not said twice', () => {
    const text = 'He said last month that he was ready to leave the port'
    const event = tell(text, 'leave', 'he')
    const told = { speaker: 'a1', source: passage(text, 'He') }
    const he = {
      id: 'a1',
      evidence: {
        ...passage(text, ' he '),
        start: text.indexOf(' he ') + 1,
        end: text.indexOf(' he ') + 3,
        quote: 'he',
      },
    }
    const line = summarize([{ ...event, told, mention: { ...event.mention, actors: [he] } }], names)
    expect(line).toBe('Oda Lind said last month that he was ready to leave the port')
  })

  test('a long line ends where a clause does', () => {
    const text = `The council met in the old town hall behind the harbour of the island, which ${'is old and grey and '.repeat(9)}so on`
    expect(summarize([tell(text, 'met')], names)).toBe(
      'The council met in the old town hall behind the harbour of the island',
    )
  })
})
