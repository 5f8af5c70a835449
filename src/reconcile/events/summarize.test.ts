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
    ['the board "failed to count the votes', 'failed', 'the board', 'the board failed to count the votes'],
  ])('%s', (text, trigger, actor, expected) => {
    expect(summarize([tell(text, trigger, actor)], names)).toBe(expected)
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
})
