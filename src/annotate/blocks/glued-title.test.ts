import { describe, expect, it } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import { endOfGluedTitle } from './glued-title.ts'
import { isNameLine } from './roles.ts'

const rest = 'Forty boats were lost. The harbour officials blamed the storm.'

function cut(line: string, text = `${line} ${rest}`): string | undefined {
  const at = endOfGluedTitle(line, text)
  return at === undefined ? undefined : line.slice(0, at).trim()
}

describe('endOfGluedTitle', () => {
  it('finds where a sentence runs on from a headline', () => {
    expect(
      cut('Storm shuts three harbours of Ostland early Forty boats were lost when the piers broke on Monday.'),
    ).toBe('Storm shuts three harbours of Ostland early')
    expect(
      cut('Storm keeps the ferries of Ostland waiting Officials say that the piers have to be repaired first'),
    ).toBe('Storm keeps the ferries of Ostland waiting')
  })

  it('leaves names and single sentences whole', () => {
    const sentence = 'A storm has kept the ferries of eastern Ostland waiting, Officials of the port said on Monday.'
    expect(cut(sentence)).toBeUndefined()
    expect(
      cut('The storm that hit the ferries on Monday drove Brandt to close the harbour of Port Mela.'),
    ).toBeUndefined()
    expect(cut('Storm shuts three harbours. The boats were lost when the piers broke on Monday.')).toBeUndefined()
  })

  it('is linear on hostile lines', () => {
    const started = cpuTime()
    for (const piece of ['a ', 'aa Bb cc ', 'A'])
      cut(piece.repeat(1_000_000 / piece.length), piece.repeat(1_000_000 / piece.length))
    expect(cpuTime() - started).toBeLessThan(2000)
  })
})

describe('isNameLine', () => {
  it('takes names with posts, places and days', () => {
    for (const line of [
      'Mira Holt-Berg in Port Mela · Sunday',
      'Mira Holt, harbour correspondent',
      'Mira Holt (now) and Ole Brandt; Ada Berg in Ostrava',
    ])
      expect(isNameLine(line), line).toBe(true)
  })

  it('takes nothing else', () => {
    for (const line of [
      'Port Mela',
      'Storm shuts the harbour in Ostland',
      'Boats and piers',
      'Harbour News, Sport, Weather',
    ])
      expect(isNameLine(line), line).toBe(false)
  })
})
