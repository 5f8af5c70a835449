import { describe, expect, test } from 'vitest'
import { ploverTypes } from '../../../model/index.ts'
import { hasMode, quadClassOf, scaleOf } from '../../../model/plover.ts'
import { cameoCodes, readCameo } from './cameo.ts'

describe('scores', () => {
  test.each([
    ['a mode with a score of its own', { type: 'CONSULT', mode: 'phone' }, 15],
    ['a mode without one has the score of its type', { type: 'PROTEST', mode: 'riot' }, -50],
    ['no mode', { type: 'ACCUSE' }, -30],
    ['an unknown mode', { type: 'AID', mode: 'nothing' }, 100],
    ['no event of PLOVER', { type: 'OTHER' }, 0],
  ] as const)('%s', (_, code, expected) => {
    expect(scaleOf(code)).toBe(expected)
  })

  test('cooperation is never below conflict', () => {
    for (const type of ploverTypes) {
      const quad = quadClassOf(type) as number
      if (quad <= 2) expect(scaleOf({ type })).toBeGreaterThan(0)
      else expect(scaleOf({ type })).toBeLessThanOrEqual(0)
    }
  })
})

describe('CAMEO codes', () => {
  test('keep their leading zeros and tell type, mode and contexts', () => {
    expect(readCameo('041')).toEqual({ type: 'CONSULT', mode: 'phone', contexts: [] })
    expect(readCameo('1121')).toEqual({ type: 'ACCUSE', mode: 'allege', contexts: ['crime', 'corruption'] })
    expect(readCameo('163')).toMatchObject({ type: 'COERCE', mode: 'restrict' })
    expect(readCameo('186')).toMatchObject({ type: 'ASSAULT', mode: 'targeted' })
    expect(readCameo('41')).toBeUndefined()
    expect(readCameo('010')).toBeUndefined()
  })

  test('every mode is one of its type', () => {
    const wrong = cameoCodes.filter((code) => {
      const facts = readCameo(code)
      return facts?.mode !== undefined && !hasMode(facts)
    })
    expect(wrong).toEqual([])
    expect(cameoCodes.length).toBeGreaterThan(250)
  })
})
