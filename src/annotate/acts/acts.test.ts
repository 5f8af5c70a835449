import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import type { Act, BlockRole, Layers, Reading, StageContext } from '../../model/index.ts'
import { attributions } from '../attributions/attributions.ts'
import { names } from '../names/names.ts'
import { roles } from '../roles/roles.ts'
import { sentences } from '../sentences.ts'
import { syntax } from '../syntax/syntax.ts'
import { times } from '../times/times.ts'
import { acts } from './acts.ts'

const context: StageContext = { signal: new AbortController().signal, now: new Date('2031-06-01'), report() {} }

async function read(
  text: string,
  role: BlockRole = 'paragraph',
): Promise<{ readonly text: string; readonly layers: Layers }> {
  const reading: Reading = { id: 'r1', location: 'a', format: 'text', text, language: 'en', segments: [], fields: [] }
  const published = { edtf: '2031-05-07', earliest: '2031-05-07', latest: '2031-05-07', basis: 'stated', bounds: [] }
  const layers: Record<string, unknown> = {
    blocks: [{ start: 0, end: text.length, role }],
    metadata: { authors: [], genre: 'news', credits: [], published },
  }
  for (const annotator of [sentences, syntax, names, roles, times, attributions, acts]) {
    layers[annotator.gives] = await annotator.annotate(reading, layers as unknown as Layers, context)
  }
  return { text, layers: layers as unknown as Layers }
}

/** One line an act: type and mode, status, who → whom, with the words as they stand. */
async function tell(text: string): Promise<string[]> {
  const { layers } = await read(text)
  const words = (spans: Act['actors']) => spans.map(({ start, end }) => text.slice(start, end)).join(' + ')
  return layers.acts.map((act) => {
    const trigger = text.slice(act.trigger.start, act.trigger.end)
    const code = act.mode === undefined ? act.type : `${act.type}/${act.mode}`
    return `${code} ${act.status} [${trigger}] ${words(act.actors)} → ${words(act.recipients)}`
  })
}

describe('captions', () => {
  test.each([
    ['The mayor at a protest in Oslo on 3 May 2031.', 0],
    ['FILE PHOTO: Police arrest a demonstrator in Oslo, May 3, 2029.', 0],
    ['File – The army shelled the port in 2020.', 0],
    ['Officers arrested a demonstrator in Oslo on Tuesday.', 1],
  ])('%s tells %d acts', async (text, count) => {
    const { layers } = await read(text, 'caption')
    expect(layers.acts).toHaveLength(count)
  })

  test('the same words in a paragraph tell an act', async () => {
    const { layers } = await read('The mayor at a protest in Oslo on 3 May 2031.')
    expect(layers.acts).toHaveLength(1)
  })
})

describe('who does what to whom', () => {
  test.each([
    ['The army shelled the port.', 'ASSAULT/heavy-weapons happened [shelled] The army → the port'],
    ['The port was shelled by the army.', 'ASSAULT/heavy-weapons happened [shelled] the army → The port'],
    ['Police arrested 20 demonstrators.', 'COERCE/arrest happened [arrested] Police → 20 demonstrators'],
    ["Norway's support for the rebels grew.", 'SUPPORT happened [support] Norway → the rebels'],
    ['The minister will meet her Danish counterpart.', 'CONSULT planned [meet] The minister → her Danish counterpart'],
    [
      'After embarking on wars in Norway and Sweden, the king fled.',
      'ASSAULT happened [wars] the king → Norway + Sweden',
    ],
    ['The army allowed the nurses to leave.', /^RETREAT.*\[allowed\] The army → the nurses$/],
    ['Norway accused Berg on Friday of attacking the port.', /\[attacking\] Berg → the port$/],
    ['The mayor, whom the army arrested, fled.', 'COERCE/arrest happened [arrested] the army → The mayor'],
    ['The board published totals for Berg.', 'OTHER happened [published] The board → '],
    ['The army withdrew from Lisbon on Monday.', 'RETREAT/withdraw happened [withdrew] The army → '],
    ['The army withdrew from Norway on Monday.', 'RETREAT/withdraw happened [withdrew] The army → Norway'],
    ['Police and soldiers arrested the mayor.', 'COERCE/arrest happened [arrested] Police + soldiers → the mayor'],
  ])('%s', async (text, expected) => {
    const told = await tell(text)
    expect(told).toContainEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  })

  test('the soldiers of a relative clause act, not its pronoun', async () => {
    expect(await tell('The soldiers who attacked the village fled.')).toContainEqual(
      expect.stringMatching(/^ASSAULT.* The soldiers → the village$/),
    )
  })

  test('whoever is asked to do it does it', async () => {
    const told = await tell('Norway asked Denmark and Sweden to send troops.')
    expect(told).toContainEqual(expect.stringMatching(/\[send.*\] Denmark \+ Sweden →/))
  })

  test('the end of a compound is no act', async () => {
    const told = await tell('The president-elect slept.')
    expect(told).toEqual([])
  })

  test('nothing is done where nobody acts', async () => {
    expect(await tell('The morning was cold and the harbour lay still.')).toEqual([])
  })
})

describe('whom an act of speech is aimed at', () => {
  test.each([
    ['hearers are not threatened', '"He has until Friday," the minister told reporters in Oslo.', 'THREATEN', 'He'],
    [
      'nor is an own army',
      '"If Norway and Denmark cross the river, our soldiers will destroy them," the minister said.',
      'THREATEN',
      'Norway + Denmark',
    ],
    [
      'a condition before the threat',
      'According to the minister, if the islanders do not leave, his army will attack.',
      'THREATEN',
      'the islanders',
    ],
    [
      'whom a threatened deed would hit',
      'The general threatened to destroy Norway and Sweden.',
      'THREATEN',
      'Norway + Sweden',
    ],
    ['whose talks are rejected', 'Norway rejected any further negotiations with Sweden.', 'REJECT', 'Sweden'],
    ['the same by a noun', "Norway's rejection of further negotiations with Sweden came late.", 'REJECT', 'Sweden'],
    [
      'all who are asked',
      'It asks the European Union and the United Nations to endorse the plan.',
      'REQUEST',
      'the European Union + the United Nations',
    ],
    [
      'not what a sentence opens with',
      'On Sweden, the council calls on all sides to keep to the truce.',
      'REQUEST',
      'all sides',
    ],
  ])('%s: %s', async (_, text, type, recipients) => {
    const told = (await tell(text)).filter((line) => line.startsWith(type))
    expect(told).toHaveLength(1)
    expect(told[0]?.split(' → ')[1]).toBe(recipients)
  })

  test('a country that condemns by its minister does not condemn itself', async () => {
    const told = await tell('"Norway condemns it outright," said the foreign minister.')
    expect(told).toContainEqual(expect.stringMatching(/^ACCUSE.* → $/))
  })
})

describe('status', () => {
  test.each([
    ['Denmark vowed to attack Norway.', 'threatened'],
    ['Oslo denied that its soldiers had attacked the village.', 'denied'],
    ['The army did not attack the village.', 'denied'],
    ['Rebels may attack the village.', 'possible'],
    ['The general ordered the army to attack the village.', 'demanded'],
    ['The army plans to attack the village.', 'planned'],
  ])('%s', async (text, status) => {
    const { layers } = await read(text)
    expect(layers.acts.filter(({ type, said }) => type === 'ASSAULT' && said === undefined)).toMatchObject([{ status }])
  })
})

describe('figures, time and place', () => {
  test('what is counted, with its bound', async () => {
    const { text, layers } = await read('Soldiers killed at least 14 people in Oslo on Tuesday.')
    const figures = layers.acts.flatMap(({ figures }) => figures)
    expect(figures).toContainEqual(expect.objectContaining({ what: 'killed', bound: 'at-least', value: 14 }))
    const [act] = layers.acts
    expect(layers.times[act?.time ?? -1]?.when?.edtf).toBe('2031-05-06')
    const place = layers.names[act?.place ?? -1]
    expect(place && text.slice(place.start, place.end)).toBe('Oslo')
  })

  test.each([
    ['about 2,000 soldiers', { what: 'troops', bound: 'about', value: 2000 }],
    ['dozens of people', { what: 'killed', bound: 'exact' }],
    ['10 to 15 people', { what: 'killed', value: 10, upper: 15 }],
    ['two hundred people', { what: 'killed', value: 200 }],
  ])('%s', async (words, figure) => {
    const verb = words.includes('soldiers') ? 'Norway deployed' : 'The army killed'
    const { layers } = await read(`${verb} ${words}.`)
    expect(layers.acts.flatMap(({ figures }) => figures)).toContainEqual(expect.objectContaining(figure))
  })
})

test('an act of speech is told once, with its claim', async () => {
  const { layers } = await read('Norway accused Denmark of bombing the harbour.')
  const said = layers.acts.filter(({ said: claim }) => claim !== undefined)
  expect(said).toMatchObject([{ type: 'ACCUSE', status: 'happened' }])
})

test('a promise to cooperate is an agreement, any other none', async () => {
  const types = async (text: string) =>
    (await read(text)).layers.acts.filter(({ said }) => said !== undefined).map(({ type }) => type)
  expect(await types('Norway promised to withdraw its troops from Denmark.')).toEqual(['AGREE'])
  expect(await types('Norway promised to publish a new book.')).toEqual([])
})

test('an act in response to another is tied to it', async () => {
  const { text, layers } = await read('Norway expelled the envoy in response to the attack on its embassy.')
  const links = layers.acts.flatMap(({ links: found }) => found)
  expect(links).toMatchObject([{ kind: 'response-to' }])
  const target = layers.acts[links[0]?.to ?? -1]
  expect(target && text.slice(target.trigger.start, target.trigger.end)).toBe('attack')
})

test('what opens with an answer answers the act before it', async () => {
  const text = 'The army attacked the port on Monday. The harbour is old. In response, the council closed the border.'
  const { layers } = await read(text)
  const links = layers.acts.flatMap(({ links: found }) => found)
  expect(links).toMatchObject([{ kind: 'response-to' }])
  const target = layers.acts[links[0]?.to ?? -1]
  expect(target && text.slice(target.trigger.start, target.trigger.end)).toBe('attacked')
  const { layers: other } = await read('The army attacked the port. In response to it the council closed the border.')
  expect(other.acts.flatMap(({ links: found }) => found)).toEqual([])
})

test('every span lies in the text, whatever the words', async () => {
  const word = fc.constantFrom(
    'the',
    'army',
    'attacked',
    'signed',
    'Oslo',
    '12',
    'killed',
    'to',
    'not',
    ',',
    'and',
    'talks',
    'by',
    'it',
  )
  let seen = 0
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 30 }), async (words) => {
      const { text, layers } = await read(`${words.join(' ')}.`)
      seen += layers.acts.length
      for (const act of layers.acts) {
        for (const { start, end } of [act, act.trigger, ...act.actors, ...act.recipients, ...act.figures]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeLessThan(end)
        }
      }
    }),
    { numRuns: 40 },
  )
  expect(seen).toBeGreaterThan(0)
})

test('a long line without end takes no long time', async () => {
  const started = cpuTime()
  await read(`${'The army attacked the port and '.repeat(400)}.`)
  expect(cpuTime() - started).toBeLessThan(15_000)
}, 30_000)

describe('what tells no act', () => {
  test.each([
    'If the army attacks the port, the ferry will stop.',
    'The guards had no right to seize the boat.',
    'How many soldiers are guarding the bridge is a secret.',
    'The clerk found himself in the cellar.',
  ])('%s', async (text) => {
    expect((await tell(text)).filter((line) => !line.startsWith('OTHER'))).toEqual([])
  })

  test('what is done to oneself by force is told', async () => {
    expect(await tell('The gunman shot himself.')).toContainEqual(expect.stringMatching(/^ASSAULT/))
  })

  test('help that is lent is told once', async () => {
    const told = await tell('Norway will lend assistance to the village.')
    expect(told.filter((line) => line.startsWith('AID'))).toHaveLength(1)
  })

  test('a demand that he hand over power does not tell that he did', async () => {
    expect(await tell('The council repeated its demand that he resign.')).toContainEqual(
      expect.stringMatching(/^RETREAT\/resign demanded/),
    )
  })
})
