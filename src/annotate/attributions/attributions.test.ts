import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import { plainReading } from '../../../tests/plain-reading.ts'
import type { Attribution, Block, Layers, StageContext } from '../../model/index.ts'
import { splitParagraphs } from '../../text/paragraphs.ts'
import { sentences } from '../sentences.ts'
import { syntax } from '../syntax/syntax.ts'
import { attributions } from './attributions.ts'

const context: StageContext = { signal: new AbortController().signal, now: new Date('2024-03-01'), report() {} }

const news: Layers['metadata'] = { authors: [], genre: 'news', credits: [] }

function read(
  text: string,
  roles: readonly Block['role'][] = [],
  metadata: Layers['metadata'] = news,
  names: Layers['names'] = [],
  times: Layers['times'] = [],
): readonly Attribution[] {
  const reading = plainReading(text)
  const blocks = splitParagraphs(text, { start: 0, end: text.length }).map((span, at) => ({
    ...span,
    role: roles[at] ?? ('paragraph' as const),
  }))
  const found = sentences.annotate(reading, { blocks }, context) as Layers['sentences']
  const tokens = syntax.annotate(reading, { sentences: found }, context) as Layers['syntax']
  return attributions.annotate(
    reading,
    { blocks, metadata, sentences: found, syntax: tokens, names, times },
    context,
  ) as readonly Attribution[]
}

/** Source, cue and content as words, of those that claim something. */
function said(text: string): (string | undefined)[][] {
  const word = (span?: { start: number; end: number }) => (span ? text.slice(span.start, span.end) : undefined)
  return read(text)
    .filter(({ claims }) => claims.length > 0)
    .map(({ source, cue, content }) => [word(source), word(cue), content.map(word).join(' … ')])
}

function kinds(text: string): string[] {
  return read(text).flatMap(({ claims }) => claims.map(({ kind }) => kind))
}

describe('sources, cues and contents', () => {
  test.each([
    [
      'speaker amid',
      '“The bridge is safe,” said Marta Olsen, the city engineer. “We tested it twice.”',
      [['Marta Olsen, the city engineer', 'said', 'The bridge is safe … We tested it twice']],
    ],
    ['speaker before', 'He said: “The road is open.”', [['He', 'said:', 'The road is open']]],
    ['an interrupted clause', '“The bridge,” she said, “is safe.”', [['she', 'said', 'The bridge … is safe']]],
    [
      'indirect with that',
      'The mayor said that the bill was “badly misguided”.',
      [['The mayor', 'said', 'the bill was “badly misguided”']],
    ],
    [
      'indirect without that',
      'A senior official said the plan was dead.',
      [['A senior official', 'said', 'the plan was dead']],
    ],
    ['inverted at the end', 'The dam will hold, the minister said.', [['the minister', 'said', 'The dam will hold']]],
    [
      'a parenthesis',
      'The dam, according to two engineers, will hold.',
      [['two engineers', 'according to', 'The dam … will hold']],
    ],
    ['a headline', 'We will not yield, says minister', [['minister', 'says', 'We will not yield']]],
    [
      'a relative clause',
      'The engineer, who said the wall was cracked, has resigned.',
      [['who', 'said', 'the wall was cracked']],
    ],
    [
      'coordinated cues',
      'Olsen said the bridge was safe and warned that the dam could fail.',
      [
        ['Olsen', 'said', 'the bridge was safe'],
        ['Olsen', 'warned', 'the dam could fail'],
      ],
    ],
    [
      'speakers set against each other',
      'Critics argue the law is unfair, but supporters insist that it works.',
      [
        ['Critics', 'argue', 'the law is unfair'],
        ['supporters', 'insist', 'it works'],
      ],
    ],
    [
      'a purpose is that of the nearer subject',
      'Soldiers watched the bridge while two envoys were in Arlen to urge Olsen to go.',
      [['two envoys', 'to urge', 'urge Olsen to go']],
    ],
    ['a subordinate clause of saying', 'The clerk was innocent until a court said otherwise.', []],
    [
      'a relative clause ends before the main verb',
      'Olsen, who demanded that the mayor step down at once, had an unexpected guest on Friday.',
      [['who', 'demanded', 'the mayor step down at once']],
    ],
    [
      'a relative clause with a time',
      'Olsen, who last week demanded that the mayor step down at once, had an unexpected guest on Friday.',
      [['who', 'demanded', 'the mayor step down at once']],
    ],
    [
      'silence told with there',
      'There was no immediate comment from the ministry.',
      [['the ministry', 'was', 'There was no immediate comment']],
    ],
    [
      'a listener and a place',
      'Park told visiting members of the Bar Association, in remarks carried by state radio, that he would not bow to any power.',
      [['Park', 'told', 'he would not bow to any power']],
    ],
    [
      'a request after its listener',
      'The council asked Mr Olsen again to hand over the keys.',
      [['The council', 'asked', 'asked Mr Olsen again to hand over the keys']],
    ],
    [
      'a listener with an apposition',
      'Park told visiting members of the Bar Association, most of them old friends, that he would not bow to any power.',
      [['Park', 'told', 'he would not bow to any power']],
    ],
    [
      'a dateline',
      'ARLEN (XYP) - The head of the commission said on Friday that the port would close.',
      [['The head of the commission', 'said', 'the port would close']],
    ],
    [
      'speakers together',
      'The union, the church and the chamber of commerce said in a joint statement that the vote was fair.',
      [['The union, the church and the chamber of commerce', 'said', 'the vote was fair']],
    ],
    [
      'a time is no speaker',
      'On Friday, Olsen and Park said the vote was fair.',
      [['Olsen and Park', 'said', 'the vote was fair']],
    ],
    [
      'a judgement in two parts',
      'The envoy called the move unacceptable, and a threat to peace in the region.',
      [['The envoy', 'called', 'the move unacceptable, and a threat to peace in the region']],
    ],
    [
      'after a semicolon',
      'Officials had counted 76,000 refugees by Friday; about 8,000 were back home by Tuesday, the agency said.',
      [['the agency', 'said', 'about 8,000 were back home by Tuesday']],
    ],
    [
      'before a tag that names the listener',
      'The talks had failed, she told the channel before she left.',
      [['she', 'told', 'The talks had failed']],
    ],
    [
      'of a noun in a phrase before the subject',
      "Despite the mayor's warnings that the dam was unsafe, engineers opened the road.",
      [['the mayor', 'warnings', 'the dam was unsafe']],
    ],
    [
      'in the quotation before, where the verb only tells in what it was written',
      '“Our towns may find themselves under water.” Olsen wrote in a letter delivered Tuesday.',
      [['Olsen', 'wrote', 'Our towns may find themselves under water']],
    ],
    ['a passive within', 'His family says he was threatened.', [['His family', 'says', 'he was threatened']]],
    [
      'a second verb within',
      'The president recalled that he conceded in good faith.',
      [['The president', 'recalled', 'he conceded in good faith']],
    ],
    [
      'an act within a quotation is its speaker’s',
      '“Norland solemnly warns Mr Olsen against any attack on its envoys,” the foreign minister, Ines Park, said.',
      [['the foreign minister, Ines Park', 'said', 'Norland solemnly warns Mr Olsen against any attack on its envoys']],
    ],
    [
      'nouns joined within',
      'Movement of live pigs between Eastland and Westland seems to have mixed the strains, the researchers said.',
      [
        [
          'the researchers',
          'said',
          'Movement of live pigs between Eastland and Westland seems to have mixed the strains',
        ],
      ],
    ],
    ['a passive', 'It was reported that a boat had sunk.', [[undefined, 'was reported', 'a boat had sunk']]],
    [
      'an act',
      'Norland accused Sudria of moving troops to the border.',
      [['Norland', 'accused', 'accused Sudria of moving troops to the border']],
    ],
    [
      'an act in a noun',
      'Norway expressed concern over the arrests.',
      [['Norway', 'expressed concern over', 'expressed concern over the arrests']],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected)
  })

  test('offsets and words agree', () => {
    const text = 'On the quay: the captain said the boat had sunk.'
    const [first] = read(text)
    expect(first?.content).toEqual([{ start: text.indexOf('the boat'), end: text.length - 1 }])
    expect(first?.form).toBe('indirect')
  })
})

describe('several paragraphs', () => {
  test('a quotation reopened in each paragraph continues its speaker', () => {
    const found = read(
      '“The river rose fast,” said the farmer Ole Dahl. “We ran up the hill.\n\n“The bridge was gone by noon.”',
    )
    expect(found.map(({ continues }) => continues)).toEqual([undefined, 0])
    expect(found[1]?.source).toBeUndefined()
  })

  test('a quotation that stands alone after an introduced speaker continues him', () => {
    const found = read('The farmer Ole Dahl said the river had risen fast.\n\n“We ran up the hill in the dark.”')
    expect(found[1]?.continues).toBe(0)
    expect(found[1]?.claims.map(({ form }) => form)).toEqual(['direct'])
  })
})

describe('chains', () => {
  test('a medium that tells what somebody said is the way it came', () => {
    const text = 'State radio reported that Colonel Adan said the road was open.'
    const found = read(text)
    const inner = found.find(({ claims }) => claims.length > 0)
    expect(inner?.source && text.slice(inner.source.start, inner.source.end)).toBe('Colonel Adan')
    expect(inner?.via.map((span) => text.slice(span.start, span.end))).toEqual(['State radio'])
    expect(found.filter(({ claims }) => claims.length > 0)).toHaveLength(1)
  })

  test('whom a paper quotes says it, with the apposition', () => {
    const text = 'The Herald quoted Ines Park, a fellow at the Institute of Peace, as saying that the truce would fail.'
    const inner = read(text).find(({ claims }) => claims.length > 0)
    expect(inner?.source && text.slice(inner.source.start, inner.source.end)).toBe(
      'Ines Park, a fellow at the Institute of Peace',
    )
    expect(inner?.via.map((span) => text.slice(span.start, span.end))).toEqual(['The Herald'])
  })

  test('what was said on a broadcaster came through it; a report on one did not', () => {
    const via = (text: string) => read(text).flatMap((item) => item.via.map((span) => text.slice(span.start, span.end)))
    expect(via('Adan told the nation on state television that the road would be open.')).toEqual(['state television'])
    expect(via('Adan said on Friday that a report on the television would follow.')).toEqual([])
  })

  test('according to: the outer one hands on the inner one', () => {
    const text = 'The road is open, Colonel Adan said, according to state radio.'
    const inner = read(text).find(({ claims }) => claims.length > 0)
    expect(inner?.within).toBe(1)
    expect(inner?.via.map((span) => text.slice(span.start, span.end))).toEqual(['state radio'])
  })

  test('a body that reports in the present, behind what somebody said, hands it on', () => {
    const text = 'The road is open, Colonel Adan said on Friday, the United Board writes.'
    const start = text.indexOf('United')
    const names: Layers['names'] = [{ start, end: start + 'United Board'.length, type: 'organization' }]
    const [inner, ...others] = read(text, [], news, names).filter(({ claims }) => claims.length > 0)
    expect(inner?.source && text.slice(inner.source.start, inner.source.end)).toBe('Colonel Adan')
    expect(inner?.via.map((span) => text.slice(span.start, span.end))).toEqual(['the United Board'])
    expect(others).toEqual([])
  })

  test('a year that is wished is not when it was said', () => {
    const timesOf = (text: string) => {
      const start = text.indexOf('2017')
      const when = { edtf: '2017', earliest: '2017-01-01', latest: '2017-12-31', basis: 'stated', bounds: [] } as const
      const year: Layers['times'] = [{ start, end: start + 4, type: 'date', value: '2017', when }]
      return read(text, [], news, [], year).map(({ time }) => time)
    }
    const wished = timesOf('Colonel Adan wished them a prosperous 2017 and said that the road was open.')
    expect(wished.every((time) => time === undefined)).toBe(true)
    expect(wished.length).toBeGreaterThan(0)
    expect(timesOf('Colonel Adan said in 2017 that the road was open.')).toEqual([0])
  })

  test('nobody holds itself', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Ann',
            'said',
            'that',
            ',',
            '“',
            '”',
            'Bo',
            'warned',
            'according to',
            '.',
            'and',
            'the paper',
            'reported',
            'he',
            'goes',
          ),
          { maxLength: 40 },
        ),
        (parts) => {
          const found = read(parts.join(' '))
          for (const index of found.keys()) {
            const seen = new Set<number>()
            for (let at: number | undefined = index; at !== undefined; at = found[at]?.within ?? found[at]?.continues) {
              expect(seen.has(at)).toBe(false)
              seen.add(at)
            }
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('kinds', () => {
  test.each([
    ['The general threatened to shell the port if the talks failed.', ['threat']],
    ['“We will crush them if they attack,” the general said.', ['threat']],
    ['He urged the council to act before winter.', ['appeal']],
    ['The king called on both sides to stop fighting.', ['appeal']],
    ['The bishop condemned the attack on the market.', ['condemnation']],
    ['The union rejected the offer on Friday.', ['rejection']],
    ['The clerk denied taking the money.', ['denial']],
    ['The rebels claimed responsibility for the bombing.', ['claim']],
    ['The spokesman declined to comment.', ['no-comment']],
    ['The premier promised to lower taxes.', ['promise']],
    ['The premier said he would resign.', ['promise']],
    ['Analysts say the move may be a bargaining tactic.', ['assessment']],
    ['Police said at least 12 people had been killed.', ['report']],
    ['Norway expressed concern over the arrests.', ['concern']],
    ['If he is still there on Monday, soldiers from the region will step in, Park said.', ['threat']],
    ['“He has until Jan. 19 to leave,” Park said.', ['threat']],
    ['The envoy asked Olsen to hand over the keys by Monday.', ['appeal']],
    ['The ministry told the station to stop broadcasting.', ['order']],
    ['“Let us go back to the table,” Olsen said.', ['appeal']],
    ['Olsen said nothing.', ['no-comment']],
    ['The army has made no public comment.', ['no-comment']],
    ['The ministry did not answer questions.', ['no-comment']],
    ['There was no immediate comment from the ministry.', ['no-comment']],
    ['Olsen announced that the deputy would be his minister of finance.', ['announcement']],
    ["Police said the gang's threat had been sent to two banks.", ['report']],
    ['“He tells me all is well,” the mayor said.', ['report']],
    ['“I tell you that all is well,” the mayor said.', ['comment']],
    ['“We told him that we could not repair the dam,” the mayor said.', ['report']],
    ['“What they tell us is that the dam is empty,” the mayor said.', ['report']],
    ['Ms Adan would like them to stay for a year, the envoy said.', ['report']],
    ['“What we are trying to do is slow the flood,” the mayor said.', ['assessment']],
    ['“The school has been closed until Friday,” the mayor said.', ['announcement']],
    ['“The bridge has been destroyed,” the mayor said.', ['report']],
    ['Norland to lead fleet, envoy says', ['announcement']],
    ['The governor said he would not bow to the council.', ['rejection']],
    ['The governor said he would bow to the council.', ['promise']],
    ['The headline is to do with geography, experts say.', ['assessment']],
    ['The envoy said she was very pleased to see a vote without quarrels.', ['praise']],
    ['The villagers said they feared a flood from the dam.', ['concern']],
    ['The vote was the most open in the world, the mayor said.', ['assessment']],
    ['The vote was moved to the most recent date, the mayor said.', ['report']],
    ['The minister said the rebels had violated the truce.', ['accusation']],
    ['Observers have noted with deep dismay the tone of the council.', ['concern']],
    ['“Now they are at the edge of the town,” a nurse said.', ['report']],
    ['“I respect the mayor and the reasons she has given for closing the port,” Berg said.', ['praise']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  test('an infinitive tells what is asked for, not what was said', () => {
    const found = said('The union asks the tribunal to declare that the vote was void.')
    expect(found.map(([source]) => source)).toEqual(['The union'])
  })

  test('a condition may open the text', () => {
    expect(kinds('If the rain stops, the road may open, the mayor said.')).toEqual(['assessment'])
  })

  test('nouns that are joined are one claim', () => {
    const text = 'Trade between Eastland and Westland seems to have mixed the strains, the researchers said.'
    expect(kinds(text)).toHaveLength(1)
    expect(kinds('The mayor said the dam had burst and the road was closed.')).toHaveLength(2)
  })

  test('condition and hedge are kept with their claim', () => {
    const text = 'The envoy said the talks may resume if the shelling stops.'
    const [claim] = read(text)[0]?.claims ?? []
    expect(claim?.hedge && text.slice(claim.hedge.start, claim.hedge.end)).toBe('may')
    expect(claim?.condition && text.slice(claim.condition.start, claim.condition.end)).toBe('if the shelling stops')
  })

  test('addressee and occasion', () => {
    const text = 'In a speech on Friday, the premier urged the farmers to sow early.'
    const [found] = read(text)
    expect(found?.occasion && text.slice(found.occasion.start, found.occasion.end)).toBe('In a speech on Friday')
    expect(found?.addressees.map((span) => text.slice(span.start, span.end))).toEqual(['the farmers'])
  })
})

describe('what is no statement', () => {
  test.each([
    'The two leaders exchanged heated words.',
    'The so-called “experts” left early.',
    'The film “The Long March” opened on Monday.',
    'The reportedly damaged ship sank.',
    'The attack threatened the city.',
    'The company tries to raise prices.',
    'A clerk, who asked not to be named, left.',
    'The premier did not say when the talks would resume.',
    'It rained in the north.',
    'Olsen, who conceded a week earlier, has left the country.',
    'Olsen conceded the next day.',
    'The candidate, a teacher backed by seven parties, won the vote.',
    'The troops were put on alert.',
    'Olsen was sworn in on Monday.',
    'Olsen will report to a meeting in Arlen on Monday.',
    'The board closed the file without being able to explain how many ballots had been moved.',
    'Two prisoners, whose arrest the article mentioned, were freed.',
    'Ines Park said much the same.',
    'Ines Park said much the same that day on the radio.',
    'She said what everyone knew.',
    'Park asked nicely.',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([])
  })

  test('surrounding blocks say nothing', () => {
    expect(read('He said the town had fallen.', ['comment'])).toEqual([])
  })

  test('nothing in an empty text', () => {
    expect(read('')).toEqual([])
  })
})

test.each(['said ', '“', 'he said, ', 'that ', ', ', 'Ann said Bo said ', 'according to '])(
  'a long line of %j takes linear time',
  (unit) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length))
    const start = cpuTime()
    read(text)
    expect(cpuTime() - start).toBeLessThan(5000)
  },
)

describe('what interrupts a claim', () => {
  const parts = (text: string) =>
    read(text).flatMap(({ claims }) =>
      claims.map((claim) => [
        text.slice(claim.start, claim.end),
        claim.form,
        claim.parts?.map(({ start, end }) => text.slice(start, end)),
      ]),
    )

  test.each([
    [
      'quoted on both sides',
      '“The bridge,” she said, “is safe.”',
      [['The bridge,” she said, “is safe', 'direct', ['The bridge', 'is safe']]],
    ],
    [
      'told on both sides',
      'The dam, Olsen said, will hold.',
      [['The dam, Olsen said, will hold', 'indirect', ['The dam', 'will hold']]],
    ],
    [
      'told, then quoted',
      'The dam, Olsen said, “is a scandal”.',
      [['The dam, Olsen said, “is a scandal', 'mixed', ['The dam', 'is a scandal']]],
    ],
    ['nothing in its midst', '“The bridge is safe,” she said.', [['The bridge is safe', 'direct', undefined]]],
    [
      'two sentences',
      '“The bridge is safe,” she said. “We tested it twice.”',
      [
        ['The bridge is safe', 'direct', undefined],
        ['We tested it twice', 'direct', undefined],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected)
  })
})

describe('words in nobody else’s mouth', () => {
  const metadata = (genre: Layers['metadata']['genre'], text: string, author?: string): Layers['metadata'] => {
    if (author === undefined) return { authors: [], genre, credits: [] }
    const start = text.indexOf(author)
    const evidence = { report: 'r1', start, end: start + author.length, quote: author }
    return { authors: [{ value: author, evidence }], genre, credits: [] }
  }
  const person = (text: string, name: string): Layers['names'] => {
    const start = text.indexOf(name)
    return [{ start, end: start + name.length, type: 'person' }]
  }
  const told = (text: string, roles: readonly Block['role'][], meta: Layers['metadata'], names: Layers['names'] = []) =>
    read(text, roles, meta, names).flatMap(({ source, claims }) =>
      claims.map((claim) => [
        source && text.slice(source.start, source.end),
        text.slice(claim.start, claim.end),
        claim.kind,
        claim.form,
      ]),
    )

  test('answers of an interview', () => {
    const text =
      'Words by Ida Moe\n\nMarta Olsen, 58, kept the ferry for years.\n\nQ: When did you stop?\n\nA: Yes. I sold the ferry in May. Who would not?\n\nQ: And now?\n\nA: I will never go back to the river.'
    expect(told(text, [], metadata('interview', text, 'Ida Moe'), person(text, 'Marta Olsen'))).toEqual([
      ['Marta Olsen', 'I sold the ferry in May', 'report', 'direct'],
      ['Marta Olsen', 'I will never go back to the river', 'promise', 'direct'],
    ])
  })

  test('what the author of an opinion piece judges and demands, not what he tells', () => {
    const text =
      'By Ida Moe\n\nThe council met on Monday. It must sell the ferry at once. Who would buy it? “The ferry should stay.”'
    const roles = ['byline', 'paragraph'] as const
    expect(told(text, roles, metadata('opinion', text, 'Ida Moe'))).toEqual([
      ['Ida Moe', 'It must sell the ferry at once', 'demand', 'direct'],
    ])
    expect(told(text, roles, metadata('news', text, 'Ida Moe'))).toEqual([])
    expect(told(text, roles, metadata('opinion', text))).toEqual([])
  })
})

describe('where sources and contents begin and end', () => {
  test.each([
    [
      'a day before the source',
      'On Sunday her adviser Ana Berg told reporters that the coffers were empty.',
      'her adviser Ana Berg',
    ],
    [
      'a description before a name',
      '“The bridge is shut”, the foreign minister, Ana Berg, said in a statement.',
      'the foreign minister, Ana Berg',
    ],
    [
      'a relative clause before the verb',
      'On Monday Ana Berg, who chairs it, promised that he would be tried.',
      'Ana Berg, who chairs it',
    ],
    [
      'the possessor of a plan that a participle names',
      "Berg's recent approach towards Estia, branding it as “a nest of wasps”, shows a shift.",
      'Berg',
    ],
  ])('%s', (_, text, source) => {
    expect(said(text).map(([found]) => found)).toEqual([source])
  })

  test.each([
    [
      'a first half before the source',
      'The bridge had been shut, Olsen told reporters in the town, “and it has stayed shut.”',
      ['report', 'report'],
    ],
    ['an infinitive of purpose', 'Tomorrow Olsen flies to the town again to ask nicely.', []],
    ['words that only point', 'He stated this on May 3, 2021, during a meeting with the board.', []],
    ['words that another’s words tell of', 'These words are telling; they reveal his frustration.', []],
    ['a refusal to hold back', 'She said it would not shy away from a strike if the talks failed.', ['threat']],
    ['what a state sets itself to do', 'The minister said Norland will cease its patrols.', ['announcement']],
    ['people dismissed', 'Olsen dismissed the judges and left.', []],
    ['concerns dismissed', 'Olsen dismissed the concerns.', ['rejection']],
    ['a question', '“By what right do they ask?” she said.', ['comment']],
    ['blame', 'Olsen called the move unacceptable.', ['condemnation']],
    ['what is settled for others', 'The ministry said parents would be tested on Monday.', ['announcement']],
    ['no compromise', '“There will be no compromise on that,” she said.', ['rejection']],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  test('a verb of hindering goes on after an apposition', () => {
    const [[, , content] = []] = said(
      'She said that Olsen had stopped the ship of Ana Berg, the envoy to Norland, from landing there.',
    )
    expect(content).toBe('Olsen had stopped the ship of Ana Berg, the envoy to Norland, from landing there')
  })

  test('an occasion of the main verb is none of the relative clause', () => {
    const [relative] = read('Olsen, who once promised to “rule forever”, had been on television to speak.')
    expect(relative?.claims).toHaveLength(1)
    expect(relative?.occasion).toBeUndefined()
  })

  test('a pull quote is nobody’s', () => {
    const text = 'He wants months. Olsen said the vote was void. She left.\n\n“He wants months.”'
    expect(said(text).map(([source]) => source)).toEqual(['Olsen'])
  })

  test('another name and its act after "and"', () => {
    expect(said('Olsen said the dam was safe and Berg accused the city of neglect.')).toEqual([
      ['Olsen', 'said', 'the dam was safe'],
      ['Berg', 'accused', 'accused the city of neglect'],
    ])
  })
})

describe('the claims of one content', () => {
  const claims = (text: string) =>
    read(text).flatMap((found) => found.claims.map(({ start, end }) => text.slice(start, end)))

  test.each([
    [
      'a condition before the second',
      'She said the roof was sound, and if the rain stopped, the school would open.',
      ['the roof was sound', 'if the rain stopped, the school would open'],
    ],
    [
      "a condition without 'if'",
      'She said: “The gate was shut, but had they asked, we would have opened it.”',
      ['The gate was shut', 'had they asked, we would have opened it'],
    ],
    [
      "'that' before a bare noun",
      'She said that the count was done and that figures had been lost.',
      ['the count was done', 'figures had been lost'],
    ],
    [
      'a condition without a clause after it',
      'She said the roof was sound and, if dry, safe for use.',
      ['the roof was sound and, if dry, safe for use'],
    ],
  ])('%s', (_, text, expected) => {
    expect(claims(text)).toEqual(expected)
  })
})
