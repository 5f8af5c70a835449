import { describe, expect, test } from 'vitest'
import { cpuTime } from '../../../../tests/cpu-time.ts'
import type { Layers, Reading, StageContext } from '../../../model/index.ts'
import { hasMode } from '../../../model/plover.ts'
import { sentences } from '../../sentences.ts'
import { syntax } from '../../syntax/syntax.ts'
import { readCameo } from '../coding/cameo.ts'
import { type Fit, findTriggers, type Trigger } from './find-triggers.ts'
import { actRows } from './lexicon.ts'
import type { ActToken } from './places.ts'

const context: StageContext = { signal: new AbortController().signal, now: new Date(0), report() {} }

function read(text: string): { tokens: ActToken[]; triggers: Trigger[] } {
  const reading: Reading = { id: 'r1', location: 'a', format: 'text', text, language: 'en', segments: [], fields: [] }
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }]
  const found = sentences.annotate(reading, { blocks }, context) as Layers['sentences']
  const layer = syntax.annotate(reading, { sentences: found }, context) as Layers['syntax']
  const tokens = layer.map((token) => ({ ...token, lower: text.slice(token.start, token.end).toLowerCase() }))
  return { tokens, triggers: findTriggers(tokens, { from: 0, to: tokens.length }) }
}

/** Trigger words with the code of the best row. */
function codes(text: string): string[] {
  const { tokens, triggers } = read(text)
  return triggers.map(({ words, fits }) => {
    const { type, mode } = (fits[0] as Fit).row
    return `${words.map((at) => tokens[at]?.lower).join(' ')}: ${type}${mode === undefined ? '' : `/${mode}`}`
  })
}

/** Share of rows whose example the tagger and parser may misread. */
const misread = 0.03

describe('the tables', () => {
  test('rows are matched by their own examples', () => {
    const missed = actRows.filter(
      (row) => !read(row.example).triggers.some(({ fits }) => fits.some((fit) => fit.row === row)),
    )
    if (missed.length > misread * actRows.length)
      expect(missed.map(({ trigger, example }) => `${trigger.join(' ')}: ${example}`)).toEqual([])
    expect(actRows.length).toBeGreaterThan(900)
  })

  test('every mode is one of its type, and every CAMEO code is known', () => {
    const wrong = actRows.filter(
      ({ type, mode, cameo }) =>
        (mode !== undefined && !hasMode({ type, mode })) ||
        (cameo !== undefined && cameo !== '020' && readCameo(cameo) === undefined),
    )
    expect(wrong.map(({ example }) => example)).toEqual([])
  })

  test('every row has a trigger, an example and needs with words that exist', () => {
    const wrong = actRows.filter(
      ({ trigger, example, needs }) =>
        trigger[0] === '' || example === '' || needs.some(({ words }) => words?.size === 0),
    )
    expect(wrong).toEqual([])
  })
})

describe('triggers', () => {
  test.each([
    [
      'The fleet bombarded the port and seized two ships.',
      ['bombarded: ASSAULT/heavy-weapons', 'seized: COERCE/seize'],
    ],
    ['The two governments held talks on fishing rights.', ['held: CONSULT']],
    ['The union lifted sanctions on the island.', ['lifted: RETREAT']],
    ['The union imposed sanctions on the island.', ['imposed: COERCE/restrict']],
    ['Sanctions were imposed on the island.', ['imposed: COERCE/restrict']],
    ['The police took the driver into custody.', ['took: COERCE/arrest']],
    [
      'The bishop condemned the bombing of the market.',
      ['condemned: ACCUSE/disapprove', 'bombing: ASSAULT/explosives'],
    ],
    ['The visit of the king ended in a treaty.', ['visit: CONSULT/visit', 'treaty: SUPPORT']],
    ['The republic fired a missile into the sea.', ['fired: MOBILIZE/weapons']],
    ['Rebels fired rockets at the airport.', ['fired: ASSAULT/heavy-weapons']],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  test.each([
    'The river is green in spring.',
    'She held the cup and talked of the weather.',
    'The price struck him as fair.',
    'His heart attack was mild.',
  ])('nothing: %s', (text) => {
    expect(codes(text)).toEqual([])
  })

  test('a long hostile text takes no longer than its length', () => {
    const words = 'impose on the talk of a strike and call off to hold '.repeat(2000)
    const tokens = words
      .trim()
      .split(' ')
      .map((word) => ({ lower: word, lemma: word, pos: 'VERB' as const }))
    const start = cpuTime()
    findTriggers(tokens, { from: 0, to: tokens.length })
    expect(cpuTime() - start).toBeLessThan(2000)
  })
})
