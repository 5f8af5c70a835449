import { expect, test } from 'vitest'
import type { Layers, Reading, StageContext } from '../../model/index.ts'
import { attributions } from '../attributions/attributions.ts'
import { names } from '../names/names.ts'
import { roles } from '../roles/roles.ts'
import { sentences } from '../sentences.ts'
import { syntax } from '../syntax/syntax.ts'
import { times } from '../times/times.ts'
import { stances } from './stances.ts'

const context: StageContext = { signal: new AbortController().signal, now: new Date('2031-06-01'), report() {} }

async function read(text: string): Promise<string[]> {
  const reading: Reading = { id: 'r1', location: 'a', format: 'text', text, language: 'en', segments: [], fields: [] }
  const layers: Record<string, unknown> = {
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
    metadata: { authors: [], genre: 'news', credits: [] },
  }
  for (const annotator of [sentences, syntax, names, roles, times, attributions, stances]) {
    layers[annotator.gives] = await annotator.annotate(reading, layers as unknown as Layers, context)
  }
  return (layers as unknown as Layers).stances.map(
    ({ target, label }) => `${text.slice(target.start, target.end)}: ${text.slice(label.start, label.end)}`,
  )
}

test.each([
  ['The minister said that Denmark is a hostile neighbour.', ['Denmark: hostile neighbour']],
  ['The minister said Norway was not a reliable partner.', []],
  ['The minister said the bridge is an old building.', []],
  ['Denmark is a small country in the north.', []],
])('%s', async (text, expected) => {
  expect(await read(text)).toEqual(expected)
})
