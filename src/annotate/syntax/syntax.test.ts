import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import type { Layers, Reading, Sentence, StageContext, Token } from '../../model/index.ts'
import { splitSentences } from '../../text/sentences.ts'
import { syntax } from './syntax.ts'

const context: StageContext = { signal: new AbortController().signal, now: new Date(0), report: () => undefined }

async function tokenize(text: string, sentences = split(text)): Promise<readonly Token[]> {
  const reading: Reading = { id: 'r', location: 'r', format: 'text', text, language: 'en', segments: [], fields: [] }
  return syntax.annotate(reading, { sentences } as Pick<Layers, 'sentences'>, context)
}

function split(text: string): Sentence[] {
  return splitSentences(text, { start: 0, end: text.length }).map((span) => ({ ...span, block: 0 }))
}

async function words(text: string): Promise<string[]> {
  return (await tokenize(text)).map(({ start, end }) => text.slice(start, end))
}

describe('syntax', () => {
  it('gives words with their place, part of speech and lemma', async () => {
    const tokens = await tokenize('The ministers met in Oslo.')
    expect(tokens.map(({ start, end, pos, lemma }) => [start, end, pos, lemma])).toEqual([
      [0, 3, 'DET', 'the'],
      [4, 13, 'NOUN', 'minister'],
      [14, 17, 'VERB', 'meet'],
      [18, 20, 'ADP', 'in'],
      [21, 25, 'PROPN', 'oslo'],
      [25, 26, 'PUNCT', '.'],
    ])
  })

  it('parts hyphens and clitics, with straight and curly apostrophes', async () => {
    expect(await words("Kim Jong-un's aide isn't here")).toEqual([
      'Kim',
      'Jong',
      '-',
      'un',
      "'s",
      'aide',
      'is',
      "n't",
      'here',
    ])
    expect(await words('Seoul’s aide isn’t here')).toEqual(['Seoul', '’s', 'aide', 'is', 'n’t', 'here'])
  })

  it('keeps offsets right past odd spaces, emoji, curly quotes and other scripts', async () => {
    const text = 'Go\u00a0 to  “the\tport” 😀 now 北京 is quiet'
    const found = await words(text)
    expect(found.filter((word) => /\s/.test(word))).toEqual([])
    for (const word of ['to', '“', 'the', 'port', '”', '😀', 'now', '北京', 'quiet']) expect(found).toContain(word)
  })

  it('has a lemma for words that are names of object properties', async () => {
    const tokens = await tokenize('The constructor has a prototype and a toString')
    expect(tokens[1]).toMatchObject({ start: 4, end: 15, lemma: 'constructor' })
  })

  it('numbers sentences', async () => {
    const tokens = await tokenize('One left. Two stayed.')
    expect(tokens.map(({ sentence }) => sentence)).toEqual([0, 0, 0, 1, 1, 1])
  })

  it('loses no character of any text', async () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      '9',
      '.',
      "'s",
      ' ',
      '\n',
      '“',
      '-',
      '😀',
      '京',
      '@',
      'http://a.b/c',
      'é',
      '\u200d',
      '$',
      '—',
    )
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 30 }), async (text) => {
        const tokens = await tokenize(text, [{ start: 0, end: text.length, block: 0 }])
        let rest = ''
        let last = 0
        for (const { start, end } of tokens) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          rest += text.slice(last, start)
          last = end
        }
        rest += text.slice(last)
        expect(rest.replaceAll('\u200d', '')).toMatch(/^\s*$/)
      }),
      { numRuns: 300 },
    )
  })

  it('gives one tree for each sentence, whatever the words', async () => {
    const unit = fc.constantFrom(
      'who',
      'fired',
      'the',
      '“',
      '”',
      ',',
      'and',
      '.',
      'Korea',
      "'s",
      '5',
      '%',
      '-',
      'by',
      'is',
      '京',
    )
    const sentencesOf = fc.array(fc.array(unit, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(sentencesOf, async (lines) => {
        const text = lines.map((line) => line.join(' ')).join('\n')
        let start = 0
        const spans = lines.map((line) => {
          const end = start + line.join(' ').length
          const span = { start, end, block: 0 }
          start = end + 1
          return span
        })
        const tokens = await tokenize(text, spans)
        for (const [sentence] of spans.entries()) {
          const own = tokens.filter((token) => token.sentence === sentence)
          expect(own.filter(({ head }) => head === undefined)).toHaveLength(1)
          for (const token of own) expect(climb(tokens, token)).toMatchObject({ sentence, relation: 'root' })
        }
      }),
      { numRuns: 100 },
    )
  })

  it('parses a very long line in linear time, as one tree', async () => {
    const text = 'the rebels who said that '.repeat(8000)
    const started = cpuTime()
    const tokens = await tokenize(text, [{ start: 0, end: text.length, block: 0 }])
    expect(cpuTime() - started).toBeLessThan(6000)
    expect(tokens).toHaveLength(40_000)
    expect(tokens.filter(({ head }) => head === undefined)).toHaveLength(1)
  })
})

/** The topmost token above a token, by at most as many steps as there are tokens. */
function climb(tokens: readonly Token[], token: Token): Token | undefined {
  let at: Token | undefined = token
  for (let steps = 0; at?.head !== undefined; steps += 1) {
    if (steps > tokens.length) return undefined
    at = tokens[at.head]
  }
  return at
}

describe('trees', () => {
  it.each([
    ['The army fired two rockets at the port.', 'army nsubj fired', 'rockets obj fired', 'port obl fired'],
    [
      'The law was signed by the president.',
      'law nsubj:pass signed',
      'president obl:agent signed',
      'was aux:pass signed',
    ],
    ['The group vowed to destroy the dam.', 'group nsubj vowed', 'destroy xcomp vowed', 'dam obj destroy'],
    ['The minister did not meet the envoys.', 'not advmod meet', 'did aux meet', 'envoys obj meet'],
    ['He said that talks failed.', 'failed ccomp said', 'talks nsubj failed', 'that mark failed'],
    ['The premier is ready for talks.', 'premier nsubj ready', 'is cop ready'],
    ['The senator’s aide left.', 'senator nmod:poss aide', 'aide nsubj left'],
    ['The launch of a missile by the army alarmed neighbours.', 'launch nsubj alarmed', 'missile nmod launch'],
    ['Police arrested ten men.', 'Police nsubj arrested', 'men obj arrested'],
    [
      'The U.S. imposed sanctions on three firms.',
      'U.S. nsubj imposed',
      'sanctions obj imposed',
      'firms nmod sanctions',
    ],
  ])('%s', async (text, ...expected) => {
    const tokens = await tokenize(text)
    const written = tokens.map(({ start, end, head, relation }) => {
      const governor = head === undefined ? undefined : tokens[head]
      return `${text.slice(start, end)} ${relation} ${text.slice(governor?.start, governor?.end)}`
    })
    expect(written).toEqual(expect.arrayContaining(expected))
  })
})
