import { describe, expect, test } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import { plainReading } from '../../../tests/plain-reading.ts'
import type { Attribution, Layers, Name, Role, Span } from '../../model/index.ts'
import { slice } from '../../text/span.ts'
import { sentences } from '../sentences.ts'
import { syntax } from '../syntax/syntax.ts'
import { entities } from './entities.ts'

const context = { signal: new AbortController().signal, now: new Date('2024-06-01'), report: () => undefined }

interface Given {
  readonly names?: readonly (readonly [words: string, type: Name['type'], country?: string])[]
  /** Source, cue, content, and whether the content stands in quotation marks. */
  readonly said?: readonly (readonly [source: string, cue: string, content: string, direct?: 'direct'])[]
  readonly authors?: readonly string[]
  readonly roles?: readonly { words: string; title: string; holder?: string; of?: string; speaksFor?: true }[]
}

/** Runs the annotator on a text whose other layers are given by their words, each at its next occurrence. */
async function annotate(text: string, given: Given) {
  const reading = plainReading(text)
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }]
  const found = await sentences.annotate(reading, { blocks }, context)
  const finder = next(text)
  const names: Name[] = (given.names ?? []).map(([words, type, country]) => ({
    ...finder(words),
    type,
    ...(country === undefined ? {} : { country }),
    ...(type === 'place' && country !== undefined ? { capital: true as const } : {}),
  }))
  const indexOf = (words: string | undefined) => names.findIndex((name) => slice(text, name) === words)
  const roles: Role[] = (given.roles ?? []).map(({ words, title, holder, of, speaksFor }) => ({
    ...at(text, words),
    title,
    ...(holder === undefined ? {} : { holder: indexOf(holder) }),
    ...(of === undefined ? {} : { of: indexOf(of) }),
    ...(speaksFor === undefined ? {} : { speaksFor }),
  }))
  const saidFinder = next(text)
  const attributions: Attribution[] = (given.said ?? []).map(([source, cue, content, form = 'indirect' as const]) => {
    const body = at(text, content)
    return {
      source: saidFinder(source),
      cue: at(text, cue),
      content: [body],
      form,
      claims: [{ ...body, kind: 'comment', form }],
      addressees: [],
      via: [],
    }
  })
  const authors = (given.authors ?? []).map((value) => ({ value }))
  const metadata = { authors, credits: [], genre: 'news' }
  const layers = { blocks, metadata, sentences: found, names, roles, attributions, acts: [] } as unknown as Layers
  const tokens = await syntax.annotate(reading, { sentences: found }, context)
  return entities.annotate(reading, { ...layers, syntax: tokens }, context)
}

function at(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`'${words}' is not in the text`)
  return { start, end: start + words.length }
}

function next(text: string) {
  const from = new Map<string, number>()
  return (words: string): Span => {
    const start = text.indexOf(words, from.get(words) ?? 0)
    if (start < 0) throw new Error(`'${words}' is not in the text`)
    from.set(words, start + words.length)
    return { start, end: start + words.length }
  }
}

describe('entities', () => {
  test('a surname and a pronoun are the person named before', async () => {
    const found = await annotate('Mr. Omar Sy met Ana Lind. Sy said yes. He said no.', {
      names: [
        ['Omar Sy', 'person'],
        ['Ana Lind', 'person'],
      ],
      said: [
        ['Sy', 'said', 'yes'],
        ['He', 'said', 'no'],
      ],
    })
    const omar = (await found).find((entity) => entity.name === 'Omar Sy')
    expect(omar?.says).toEqual([0, 1])
  })

  test('who is elected to an office is not who holds it', async () => {
    const text =
      'President Ana Lind left. President-elect Omar Sy came. The president-elect said he was ready. The president said nothing.'
    const found = await annotate(text, {
      names: [
        ['Ana Lind', 'person'],
        ['Omar Sy', 'person'],
      ],
      roles: [
        { words: 'President', title: 'president', holder: 'Ana Lind' },
        { words: 'President-elect', title: 'president-elect', holder: 'Omar Sy' },
      ],
      said: [
        ['The president-elect', 'said', 'he was ready'],
        ['The president', 'said', 'nothing'],
      ],
    })
    const said = (name: string) => found.find((entity) => entity.name === name)?.says
    expect(said('Omar Sy')).toEqual([0])
    expect(said('Ana Lind')).toEqual([1])
  })

  test('a pronoun does not stand for a person of the other gender', async () => {
    const found = await annotate('President Omar Sy met Mrs. Ana Lind. She said no.', {
      names: [
        ['Omar Sy', 'person'],
        ['Ana Lind', 'person'],
      ],
      said: [['She', 'said', 'no']],
    })
    expect(found.find((entity) => entity.says.length > 0)?.name).toBe('Ana Lind')
  })

  test('one who goes on speaking under pronouns stays nearer than one named in passing', async () => {
    const found = await annotate('Omar Sy said yes. He said more. A film showed him with Ana Lind. He said no.', {
      names: [
        ['Omar Sy', 'person'],
        ['Ana Lind', 'person'],
      ],
      said: [
        ['Omar Sy', 'said yes', 'yes'],
        ['He', 'said more', 'more'],
        ['He', 'said no', 'no'],
      ],
    })
    expect(found.find((entity) => entity.name === 'Omar Sy')?.says).toEqual([0, 1, 2])
  })

  test('a capital that speaks is its country, one in which things happen is a place', async () => {
    const found = await annotate('Lima said the talks failed. Crowds met in Lima.', {
      names: [
        ['Lima', 'place', 'PER'],
        ['Lima', 'place', 'PER'],
      ],
      said: [['Lima', 'said', 'the talks failed']],
    })
    expect(found.map((entity) => [entity.kind, entity.mentions.map((mention) => mention.form)])).toEqual([
      ['country', ['capital']],
      ['place', ['name']],
    ])
  })

  test('a spokesman for a body speaks for it and is not the person named in his description', async () => {
    const found = await annotate('A spokesman for Omar Sy said no.', {
      names: [['Omar Sy', 'person']],
      roles: [{ words: 'spokesman', title: 'spokesman', of: 'Omar Sy', speaksFor: true }],
      said: [['A spokesman for Omar Sy', 'said', 'no']],
    })
    const speaker = found.find((entity) => entity.says.length > 0)
    expect(speaker?.named).toBe(false)
    expect(found[speaker?.speaksFor ?? -1]?.name).toBe('Omar Sy')
  })

  test('a title with an article means its holder', async () => {
    const found = await annotate('Finance Minister Ana Lind left. The finance minister said no.', {
      names: [['Ana Lind', 'person']],
      roles: [{ words: 'Finance Minister', title: 'Finance Minister', holder: 'Ana Lind' }],
      said: [['The finance minister', 'said', 'no']],
    })
    expect(found.find((entity) => entity.says.length > 0)?.name).toBe('Ana Lind')
  })

  test("a state's government is one named body, part of its country", async () => {
    const found = await annotate('The Peruvian government said yes. The Peruvian government said no.', {
      names: [
        ['Peruvian', 'nationality', 'PER'],
        ['Peruvian', 'nationality', 'PER'],
      ],
      said: [
        ['The Peruvian government', 'said', 'yes'],
        ['The Peruvian government', 'said', 'no'],
      ],
    })
    const government = found.find((entity) => entity.kind === 'government')
    expect(government?.says).toEqual([0, 1])
    expect(government?.named).toBe(true)
    expect(found[government?.partOf ?? -1]?.country).toBe('PER')
  })

  test('unnamed sources of different descriptions stay apart', async () => {
    const found = await annotate('Two diplomats said yes. A doctor said no.', {
      said: [
        ['Two diplomats', 'said', 'yes'],
        ['A doctor', 'said', 'no'],
      ],
    })
    expect(found.map((entity) => [entity.name, entity.kind, entity.named])).toEqual([
      ['Two diplomats', 'group', false],
      ['A doctor', 'person', false],
    ])
  })

  test('a pronoun with nobody before it stands for nobody', async () => {
    const found = await annotate('He said no.', { said: [['He', 'said', 'no']] })
    expect(found).toEqual([])
  })

  test('laws, drugs, portfolios, credits and points of a list are no actors', async () => {
    const found = await annotate(
      'Ana Lind signed the Fair Roads Act. She took the drug Relivox. Photo: J. Moe/Agency. Secretary of State Omar Sy left. See Point 6. The two Guineas met.',
      {
        names: [
          ['Ana Lind', 'person'],
          ['Fair Roads Act', 'organization'],
          ['Relivox', 'person'],
          ['J. Moe/Agency', 'person'],
          ['State', 'organization'],
          ['Omar Sy', 'person'],
          ['Point 6', 'organization'],
          ['Guineas', 'place'],
        ],
      },
    )
    expect(found.map(({ name }) => name)).toEqual(['Ana Lind', 'Omar Sy'])
  })

  test('bodies, bare surnames and people with a thing of theirs stay', async () => {
    const found = await annotate("Acme Steel sold Ana Lind's Cadillac. Lind thanked Bill Moe.", {
      names: [
        ['Acme Steel', 'organization'],
        ["Ana Lind's Cadillac", 'person'],
        ['Lind', 'person'],
        ['Bill Moe', 'person'],
      ],
    })
    expect(found.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Acme Steel', 1],
      ['Ana Lind', 2],
      ['Bill Moe', 1],
    ])
  })

  test.each([
    ['The Lake Harbour Authority met. The fee rises, the authority said.', 'the authority', 'Lake Harbour Authority'],
    [
      'The Lake Harbour Authority met. The fee rises, the harbour authority said.',
      'the harbour authority',
      'Lake Harbour Authority',
    ],
    ['The fee rises, the authority said. The Lake Harbour Authority met.', 'the authority', 'Lake Harbour Authority'],
    ['The Ministry of Health met. The fee rises, the ministry said.', 'the ministry', 'Ministry of Health'],
    ['The City Council and the Nordic Council met. The fee rises, the council said.', 'the council', 'Nordic Council'],
  ])('a body is called by the last words of its name: %s', async (text, source, name) => {
    const names = ['City Council', 'Nordic Council', 'Lake Harbour Authority', 'Ministry of Health']
    const found = await annotate(text, {
      names: names.filter((one) => text.includes(one)).map((one) => [one, 'organization'] as const),
      said: [[source, 'said', 'The fee rises']],
    })
    expect(found.find(({ says }) => says.length > 0)?.name).toBe(name)
  })

  test.each([
    ['Ben Roe spoke. The Fee Board issued a report on dams. The report said no.', 'The report', 'Fee Board'],
    ['The Fee Board spoke. A report by Ben Roe came out. The report said no.', 'The report', 'Ben Roe'],
    ['The Fee Board spoke. The report said no.', 'The report', undefined],
    ['The Fee Board said little. The statement said no.', 'The statement', 'Fee Board'],
  ])('a text speaks for whoever brought it: %s', async (text, source, name) => {
    const found = await annotate(text, {
      names: (text.includes('Ben') ? ['Ben Roe', 'Fee Board'] : ['Fee Board'])
        .sort((left, right) => text.indexOf(left) - text.indexOf(right))
        .map((one) => [one, one === 'Ben Roe' ? 'person' : 'organization'] as const),
      said: text.includes('said little')
        ? [
            ['The Fee Board', 'said', 'little'],
            [source, 'said', 'no'],
          ]
        : [[source, 'said', 'no']],
    })
    const last = text.includes('said little') ? 1 : 0
    expect(found.find(({ says }) => says.includes(last))?.name).toBe(name)
  })

  test.each([
    ['The Fee Board met. A board in Lima said no.', 'A board in Lima'],
    ['The Fee Board met. The harbour board said no.', 'The harbour board'],
    ['The Fee Board met. The boards said no.', 'The boards'],
  ])('another body is not: %s', async (text, source) => {
    const found = await annotate(text, { names: [['Fee Board', 'organization']], said: [[source, 'said', 'no']] })
    expect(found.find(({ says }) => says.length > 0)?.name).not.toBe('Fee Board')
  })

  test('a described actor belongs to whom it is named after', async () => {
    const found = await annotate("Lind left. Lind's forces said no. Officials in Lima said yes. Democrats said more.", {
      names: [
        ['Lind', 'person'],
        ['Lind', 'person'],
        ['Lima', 'place', 'PER'],
        ['Democrats', 'other'],
      ],
      said: [
        ["Lind's forces", 'said no', 'no'],
        ['Officials in Lima', 'said yes', 'yes'],
      ],
    })
    const at = (name: string) => found.find((entity) => entity.name === name)
    expect(found[at("Lind's forces")?.partOf ?? -1]?.name).toBe('Lind')
    expect(found[at('Officials in Lima')?.partOf ?? -1]?.name).toBe('Lima')
    expect(at('Democrats')?.kind).toBe('party')
  })
})

describe('pronouns', () => {
  /** Who says each attribution, by index. */
  async function speakers(text: string, given: Given): Promise<readonly (string | undefined)[]> {
    const found = await annotate(text, given)
    return (given.said ?? []).map((_, index) => found.find(({ says }) => says.includes(index))?.name)
  }
  const men: Given['names'] = [
    ['Omar Sy', 'person'],
    ['Ben Roe', 'person'],
  ]

  test('mean the subject before others of the sentence', async () => {
    const text = 'Omar Sy lost the vote to Ben Roe. He said no.'
    expect(await speakers(text, { names: men, said: [['He', 'said', 'no']] })).toEqual(['Omar Sy'])
  })

  test('mean one apposed to the subject of their own sentence before the subject of another', async () => {
    const text = 'Omar Sy left. In May a well-liked pilot, Ben Roe, was tried; in July he said no.'
    expect(await speakers(text, { names: men, said: [['he', 'said', 'no']] })).toEqual(['Ben Roe'])
  })

  test('in a clause that describes somebody unnamed mean nobody named', async () => {
    const text = 'Omar Sy left. Crowds tore the posters of a man who has ruled since he said no.'
    expect(await speakers(text, { names: [['Omar Sy', 'person']], said: [['he', 'said', 'no']] })).toEqual([undefined])
  })

  test('of a quotation never mean its speaker', async () => {
    const text = 'Ben Roe came. “He says yes,” Omar Sy said.'
    const said = [
      ['Omar Sy', 'said', 'He says yes', 'direct'],
      ['He', 'says', 'yes'],
    ] as const
    const names = [...men].reverse()
    expect(await speakers(text, { names, said })).toEqual(['Omar Sy', 'Ben Roe'])
    const alone = { names: [['Omar Sy', 'person']], said } as const
    expect(await speakers('“He says yes,” Omar Sy said.', alone)).toEqual(['Omar Sy', undefined])
  })

  test('do not go back to one whom a quotation calls by name', async () => {
    const text = 'Omar Sy read the card and said, "Mr. Roe, are you coming?" He said no.'
    const names = [
      ['Omar Sy', 'person'],
      ['Roe', 'person'],
    ] as const
    const said = [
      ['Omar Sy', 'said', 'Mr. Roe, are you coming?', 'direct'],
      ['He', 'said no', 'no'],
    ] as const
    expect((await speakers(text, { names, said }))[1]).toBe('Omar Sy')
  })

  test('that open a sentence look ahead to its subject', async () => {
    const text = 'Ben Roe slept. After he said yes, President Omar Sy left the hall.'
    const names = [...men].reverse()
    expect(await speakers(text, { names, said: [['he', 'said', 'yes']] })).toEqual(['Omar Sy'])
  })

  test('never mean who wrote the report', async () => {
    const text = 'Ben Roe was there. He said no.'
    const given: Given = { names: [['Ben Roe', 'person']], said: [['He', 'said', 'no']] }
    expect(await speakers(text, { ...given, authors: ['Ben Roe'] })).toEqual([undefined])
    expect(await speakers(text, given)).toEqual(['Ben Roe'])
  })

  test('of things mean the body that acts before one named beside it', async () => {
    const text = 'The Harbour Board asked the Fishers Union for time. It said no.'
    const names = [
      ['Harbour Board', 'organization'],
      ['Fishers Union', 'organization'],
    ] as const
    expect(await speakers(text, { names, said: [['It', 'said', 'no']] })).toEqual(['Harbour Board'])
  })

  test('do not mean one whose title tells the other gender', async () => {
    const text = 'Omar Sy left. Kim Roe, the spokeswoman of the port, stayed. He said no.'
    const names = [
      ['Omar Sy', 'person'],
      ['Kim Roe', 'person'],
    ] as const
    const roles = [{ words: 'spokeswoman', title: 'spokeswoman', holder: 'Kim Roe' }]
    expect(await speakers(text, { names, roles, said: [['He', 'said', 'no']] })).toEqual(['Omar Sy'])
  })

  test('in the plural mean those who spoke together', async () => {
    const text = 'Peru and Chile said yes. They said no.'
    const names = [
      ['Peru', 'country', 'PER'],
      ['Chile', 'country', 'CHL'],
    ] as const
    const said = [
      ['Chile', 'said yes', 'yes'],
      ['They', 'said no', 'no'],
    ] as const
    expect(await speakers(text, { names, said })).toEqual(['Peru and Chile', 'Peru and Chile'])
    const apart = 'Lind went to Peru. Chile said yes. They said no.'
    expect((await speakers(apart, { names, said }))[0]).toBe('Chile')
  })

  test('a bare title means the holder who is called by it alone and most spoken of', async () => {
    const text = 'President Omar Sy left. Sy met Ben Roe, the president of the bank. The president said no.'
    const names = [
      ['Omar Sy', 'person'],
      ['Sy', 'person'],
      ['Ben Roe', 'person'],
    ] as const
    const roles = [
      { words: 'President', title: 'President', holder: 'Omar Sy' },
      { words: 'president of the bank', title: 'president of the bank', holder: 'Ben Roe' },
    ]
    expect(await speakers(text, { names, roles, said: [['The president', 'said no', 'no']] })).toEqual(['Omar Sy'])
  })

  test('a long line of names and pronouns takes a moment', async () => {
    const text = `${'Omar Sy and Ben Roe and he and '.repeat(1500)}. He said no.`
    const names = Array.from({ length: 3000 }, (_, index) => men[index % 2] as NonNullable<Given['names']>[number])
    const started = cpuTime()
    await annotate(text, { names, said: [['He', 'said', 'no']] })
    expect(cpuTime() - started).toBeLessThan(5000)
  })
})
