import { describe, expect, test } from 'vitest'
import type { Act, Layers, Reading, StageContext } from '../../model/index.ts'
import { attributions } from '../attributions/attributions.ts'
import { names } from '../names/names.ts'
import { roles } from '../roles/roles.ts'
import { sentences } from '../sentences.ts'
import { syntax } from '../syntax/syntax.ts'
import { times } from '../times/times.ts'
import { acts } from './acts.ts'

const context: StageContext = { signal: new AbortController().signal, now: new Date('2031-06-01'), report() {} }

async function read(text: string): Promise<readonly Act[]> {
  const reading: Reading = { id: 'r1', location: 'a', format: 'text', text, language: 'en', segments: [], fields: [] }
  const published = { edtf: '2031-05-07', earliest: '2031-05-07', latest: '2031-05-07', basis: 'stated', bounds: [] }
  const layers: Record<string, unknown> = {
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
    metadata: { authors: [], genre: 'news', credits: [], published },
  }
  for (const annotator of [sentences, syntax, names, roles, times, attributions, acts]) {
    layers[annotator.gives] = await annotator.annotate(reading, layers as unknown as Layers, context)
  }
  const found = (layers as unknown as Layers).acts
  return found.map((act) => ({
    ...act,
    when: act.time === undefined ? '' : (layers.times as Layers['times'])[act.time]?.when?.edtf,
  }))
}

/** The acts that are told, those of speech left aside: type, status, trigger, who → whom. */
async function tell(text: string): Promise<string[]> {
  const words = (spans: Act['actors']) => spans.map(({ start, end }) => text.slice(start, end)).join(' + ')
  return (await read(text))
    .filter(({ said }) => said === undefined)
    .map((act) => {
      const trigger = text.slice(act.trigger.start, act.trigger.end)
      return `${act.type} ${act.status} [${trigger}] ${words(act.actors)} → ${words(act.recipients)}`
    })
}

async function clauses(text: string): Promise<string[]> {
  return (await read(text)).map(({ start, end }) => text.slice(start, end))
}

describe('no act of the report', () => {
  test.each([
    ['a denial of what is not its own', 'They accuse the junta of fraud, charges it denies.'],
    ['a vow to defend a country', 'The king will defend the country.'],
    ["standing one's ground", 'The mayor is ready to defend the town.'],
    ['a speech by which nobody is met', 'The king, 51, spoke from the palace with his ministers around him.'],
    ['what one did not manage', 'The board failed to count the votes.'],
    ['what a paper only states', 'The petition states that the board rejected the plan.'],
    ['what is asked', 'By what right do they attack the port?'],
    ['what one has no right to do', 'Berg said the mayor had no right under the law to reject the result.'],
    ['what a thing is called', 'The paper portrayed the match as a battle for the island.'],
    ['what anybody should do', 'We must fight the plan.'],
    ['what nobody ought to do', 'Nobody on the board ought to be making accusations against the mayor.'],
    ['what one is ready for', 'Gangs threatened to leave Norway in the event of a clash with the guild.'],
    ['what is over', 'Norway no longer seeks talks with Denmark.'],
    ['what was refused', "Berg's refusal to negotiate with Denmark surprised nobody."],
    ['what a thing makes possible', 'It would also allow the army to plan its raids.'],
    ['what a thing does to things', 'It killed them in minutes.'],
    ['what is done under a condition', 'If they have to strike the port, they can.'],
    ['what was never done to any', 'The guilds had never agreed on anything.'],
    ['a fight against an illness', 'The battle against corruption goes on.'],
    ['an alert level of an agency', 'The health agency raised the alert level to six.'],
  ])('%s: %s', async (_class, text) => {
    expect(await tell(text)).toEqual([])
  })

  test('but what the report tells itself beside it is one', async () => {
    expect(await tell('The army attacked the port.')).toHaveLength(1)
    expect(await tell('Norway seeks talks with Denmark.')).toHaveLength(1)
    expect(await tell('The army raised its alert level.')).toHaveLength(1)
  })
})

describe('deaths by what is no one', () => {
  test.each([
    ['The virus spread to the islands, killing 140 people.'],
    ['The flu that killed nine sailors came from the east.'],
    ['A bear killed two hikers.'],
  ])('%s', async (text) => {
    expect(await tell(text)).not.toContainEqual(expect.stringContaining('ASSAULT'))
  })

  test('but those killed by soldiers are', async () => {
    expect(await tell('Soldiers entered the islands, killing nine people.')).toContainEqual(
      expect.stringMatching(/^ASSAULT happened \[killing\] Soldiers → nine people$/),
    )
  })
})

describe('who takes part', () => {
  test.each([
    [
      "The council welcomed the promise of the island's leaders to attend the summit.",
      /\[attend\] the island's leaders →/,
    ],
    [
      'Police were accused of beating, torturing and killing their prisoners by the guild.',
      /^(?!.*\[killing\] the guild)/,
    ],
    ['A film then showed him speaking to Berg by telephone.', /\[speaking\] him → Berg/],
    ['Men loyal to the king had attacked the garrison.', /^ASSAULT happened \[attacked\] Men → the garrison$/],
    ['Norway asked Denmark to send doctors.', /^AID demanded \[send\] Denmark → Norway$/],
    ['Norway asked Denmark to send doctors to the guild.', /^AID demanded \[send\] Denmark → the guild$/],
    ['The guild stopped work in the name of protecting the farmers.', /^AID happened \[protecting\] {2}→ the farmers$/],
    ['The army was ready to launch military strikes on the port.', /^ASSAULT proposed \[launch\] The army → the port$/],
    [
      'The nurses launched a strike against the ministry.',
      /^PROTEST\S* happened \[launched\] The nurses → the ministry$/,
    ],
    ['Berg called on the forces of Denmark to pull back from the port.', /\[pull back\] the forces/],
  ])('%s', async (text, expected) => {
    const told = await tell(text)
    expect(told).toContainEqual(expect.stringMatching(expected))
  })

  test('a coordinated verb shares the object of the last', async () => {
    const told = await tell('Rights groups accuse the army of detaining and killing its opponents.')
    expect(told.filter((line) => line.endsWith('→ its opponents'))).toHaveLength(2)
  })

  test("a headline's participle is done to its noun", async () => {
    expect(await tell('Mayor taken hostage')).toEqual(['ASSAULT happened [taken hostage]  → Mayor'])
  })

  test.each([
    ['Berg was sworn in on Monday.', 'OTHER happened [sworn in] Berg → '],
    ['The judge has sworn in Berg as mayor.', 'OTHER happened [sworn in] The judge → '],
  ])('whoever is sworn in swears, unless it is told who has him swear: %s', async (text, expected) => {
    expect(await tell(text)).toEqual([expected])
  })

  test("'it' is nobody to whom something is done", async () => {
    expect(await tell('Norway attacked it.')).toEqual(['ASSAULT happened [attacked] Norway → '])
  })
})

describe('once', () => {
  test.each([
    ['what a speaker does by saying it', '"I reject the result of the vote," Berg said.', 'REJECT'],
    ['what a meeting is for', 'Berg met the envoys to discuss the dam.', 'CONSULT'],
    ['an attack and those it killed', 'The attack on the port killed nine sailors.', 'ASSAULT'],
  ])('%s: %s', async (_class, text, type) => {
    expect((await read(text)).filter((act) => act.type === type)).toHaveLength(1)
  })
})

describe('status', () => {
  test('what is done beside something possible is possible', async () => {
    expect(await tell('The union may be trying to weaken the guild while seeking talks with Denmark.')).toContainEqual(
      expect.stringMatching(/possible \[seeking\]/),
    )
  })

  test('what is done beside something denied is not denied with it', async () => {
    expect(await tell('Berg did not resign, attacking the council instead.')).toContainEqual(
      expect.stringMatching(/happened \[attacking\]/),
    )
  })

  test('what is only alleged is possible', async () => {
    expect(await tell("Denmark's alleged attack on the port")).toEqual(['ASSAULT possible [attack] Denmark → the port'])
  })

  test('a part of a plan is planned', async () => {
    const told = await tell('Norway unveiled plans to arm itself, with the launch of three spy satellites by 2033.')
    expect(told.filter((line) => line.includes('[launch]')).every((line) => line.includes(' planned '))).toBe(true)
  })
})

describe('when', () => {
  const dated = async (text: string, trigger: string) =>
    (await read(text))
      .filter((act) => text.slice(act.trigger.start, act.trigger.end) === trigger)
      .map((act) => (act as Act & { readonly when?: string }).when)

  test.each([
    ['In April the singer, Ana Berg, was arrested at a march; in March she was jailed.', 'arrested', '2031-04'],
    ['In April the singer, Ana Berg, was arrested at a march; in March she was jailed.', 'jailed', '2031-03'],
    ['On Monday (5 May) the army attacked the port.', 'attacked', '2031-05-05'],
    ['They launched an attack on the port on Monday.', 'launched', '2031-05-05'],
    ['The army attacked the port until 3 May.', 'attacked', ''],
    ['The board, without a head since March, attacked the mayor.', 'attacked', ''],
    ['The army has attacked the port since March.', 'attacked', '2031-03'],
  ])('%s %s', async (text, trigger, date) => {
    expect(await dated(text, trigger)).toEqual([date])
  })

  test('what is ended on a day did not begin on it', async () => {
    for (const date of await dated('On Monday the assembly lifted his state of emergency.', 'state of emergency')) {
      expect(date).toBe('')
    }
  })
})

describe('the clause that tells it', () => {
  test.each([
    ['The council called on Berg to leave the island.', 'The council called on Berg to leave the island'],
    [
      'Rights groups accuse the army of torturing its opponents.',
      'Rights groups accuse the army of torturing its opponents',
    ],
    [
      'Norway announced that it had launched a satellite into space.',
      'Norway announced that it had launched a satellite into space',
    ],
  ])('%s', async (text, expected) => {
    expect(await clauses(text)).toContain(expected)
  })
})
