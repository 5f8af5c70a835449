import { describe, expect, test } from 'vitest'
import type { Layers, Reading, StageContext } from '../../model/index.ts'
import { attributions } from '../attributions/attributions.ts'
import { names } from '../names/names.ts'
import { roles } from '../roles/roles.ts'
import { sentences } from '../sentences.ts'
import { syntax } from '../syntax/syntax.ts'
import { times } from '../times/times.ts'
import { acts } from './acts.ts'

const context: StageContext = { signal: new AbortController().signal, now: new Date('2031-06-01'), report() {} }

/** The day, whether it was carried, and whether it goes on, of the act whose trigger is given. */
async function dated(text: string, trigger: string, split = text.length): Promise<string> {
  const reading: Reading = { id: 'r1', location: 'a', format: 'text', text, language: 'en', segments: [], fields: [] }
  const published = { edtf: '2031-05-07', earliest: '2031-05-07', latest: '2031-05-07', basis: 'stated', bounds: [] }
  const blocks = [
    { start: 0, end: split, role: 'paragraph' },
    ...(split < text.length ? [{ start: split, end: text.length, role: 'paragraph' }] : []),
  ]
  const layers: Record<string, unknown> = { blocks, metadata: { authors: [], genre: 'news', credits: [], published } }
  for (const annotator of [sentences, syntax, names, roles, times, attributions, acts]) {
    layers[annotator.gives] = await annotator.annotate(reading, layers as unknown as Layers, context)
  }
  const found = layers as unknown as Layers
  const act = found.acts.find((one) => text.slice(one.trigger.start, one.trigger.end) === trigger)
  if (act === undefined) return 'no act'
  const day = act.time === undefined ? 'no day' : found.times[act.time]?.when?.earliest
  return `${day}${act.carried ? ' carried' : ''}${act.goesOn ? ' goes on' : ''}`
}

describe('a day that a sentence names holds for those that go on from it', () => {
  test.each([
    ['On Monday the army attacked the port. Soldiers arrested the mayor.', 'arrested', '2031-05-05 carried'],
    ['The army attacked the port on Monday. Soldiers arrested the mayor.', 'arrested', '2031-05-05 carried'],
    ['On Monday the army attacked the port. Soldiers had arrested the mayor.', 'arrested', 'no day'],
    ['On Monday the army attacked the port. Soldiers later arrested the mayor.', 'arrested', 'no day'],
    ['On Monday the army attacked the port. The police will arrest the mayor.', 'arrest', 'no day'],
    ['On Monday the army attacked the port. On Tuesday soldiers arrested the mayor.', 'arrested', '2031-05-06'],
    ['In 2029 the army attacked the port. Soldiers arrested the mayor.', 'arrested', 'no day goes on'],
    ['The army has attacked the port since Monday. Soldiers arrested the mayor.', 'arrested', 'no day goes on'],
  ])('%s', async (text, trigger, expected) => {
    expect(await dated(text, trigger)).toBe(expected)
  })

  test('but not for those of another paragraph', async () => {
    const first = 'On Monday the army attacked the port.\n\n'
    expect(await dated(`${first}Soldiers arrested the mayor.`, 'arrested', first.length)).toBe('no day goes on')
  })
})
