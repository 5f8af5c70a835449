import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../tests/sample/account.ts'
import { hostileAccount, hostileWords } from '../../tests/sample/hostile.ts'
import { closingEvent, refusal, sailing } from '../../tests/sample/ids.ts'
import { readText } from '../../tests/sample/read-export.ts'
import type { Account } from '../model/index.ts'
import { plover } from './plover.ts'

function records(account: Account = sampleAccount()): Record<string, unknown>[] {
  const text = readText(plover.files(account)[0])
  expect(text.endsWith('\n')).toBe(true)
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('plover', () => {
  it('writes one record an event that has a type', () => {
    expect(records().map(({ id }) => id)).toEqual([refusal, closingEvent])
    expect(records().map(({ id }) => id)).not.toContain(sailing)
  })

  it('names type, quad class, score, entities, words and source', () => {
    const refused = records().find(({ id }) => id === refusal)
    expect(refused).toMatchObject({
      event: ['REJECT'],
      quad_code: 3,
      event_scale: -2,
      actor: [{ code: 'ISL', entity_text: 'Iceland', identifier_id: 'ISL' }],
      recipient: [{ code: 'NOR' }],
      event_text: ['turns down'],
      text_info: { sequence: 1, start: 0, end: 39 },
      cite_info: { url: 'herald.txt', language: 'en', publication: 'Harbour Herald' },
    })
  })

  it('marks what did not happen with an auxiliary mode', () => {
    const threatened = records().find(({ id }) => id === closingEvent)
    expect(threatened).toMatchObject({ mode: ['restrict', 'hypothetical'], sitrep: { status: 'threatened' } })
  })

  it('gives a date only where both limits are known', () => {
    const [event] = sampleAccount().events
    if (event === undefined) throw new Error('the sample has events')
    const when = (earliest: string, latest?: string) => ({
      ...sampleAccount(),
      events: [
        {
          ...event,
          type: 'REJECT' as const,
          when: { edtf: 'x', earliest, ...(latest ? { latest } : {}), basis: 'bounded' as const, bounds: [] },
        },
      ],
    })
    expect(records(when('2024-03-05', '2024-03-05T10:00'))[0]).toMatchObject({ date: '2024-03-05' })
    expect(records(when('2024-03-05', '2024-03-05'))[0]).not.toHaveProperty('enddate')
    expect(records(when('2024-03-05', '2024-03-09'))[0]).toMatchObject({ date: '2024-03-05', enddate: '2024-03-09' })
    expect(records(when('2024-03-05'))[0]).not.toHaveProperty('date')
  })

  it('keeps one record a line whatever a report writes', () => {
    expect(records(hostileAccount(hostileWords))).toHaveLength(2)
  })
})
