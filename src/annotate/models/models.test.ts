import { describe, expect, it } from 'vitest'
import { fakeEncoder } from '../../../tests/fake-encoder.ts'
import { plainReading } from '../../../tests/plain-reading.ts'
import type { Layers, Problem, StageContext } from '../../model/index.ts'
import { attributions } from '../attributions/attributions.ts'
import { names } from '../names/names.ts'
import { sentences } from '../sentences.ts'
import { syntax } from '../syntax/syntax.ts'
import type { Encoder } from './encode.ts'
import { encodingBy } from './encoding.ts'
import { modelAttributions } from './model-attributions.ts'
import { modelNames } from './model-names.ts'
import { modelSyntax } from './model-syntax.ts'

const text = 'The mayor said that it will reopen on Monday. Norland warned ships to stay away.'

async function annotate(encoder: Encoder, problems: Problem[] = []) {
  const reading = plainReading(text, { id: 'r' })
  const context: StageContext = {
    signal: new AbortController().signal,
    now: new Date(0),
    report: (problem) => problems.push(problem),
  }
  const blocks: Layers['blocks'] = [{ start: 0, end: text.length, role: 'paragraph' }]
  const given = { blocks, metadata: { authors: [], genre: 'news' as const, credits: [] }, times: [] }
  const split = await sentences.annotate(reading, given, context)
  const encoding = await encodingBy(encoder).annotate(reading, { sentences: split }, context)
  const read = { ...given, sentences: split, ...(encoding === undefined ? {} : { encoding }) }
  const tokens = await modelSyntax.annotate(reading, read, context)
  const named = await modelNames.annotate(reading, { ...read, syntax: tokens }, context)
  const said = await modelAttributions.annotate(reading, { ...read, syntax: tokens, names: named }, context)
  const words = (span: { readonly start: number; readonly end: number } | undefined) =>
    span && text.slice(span.start, span.end)
  return { reading, context, given, split, tokens, named, said, words }
}

describe('the annotators of the model engine', () => {
  it('take trees from the encoder, words, lemmas and parts of speech from the tokeniser', async () => {
    const { tokens, words } = await annotate(fakeEncoder())
    expect(tokens.slice(0, 4).map((token) => [words(token), token.pos, token.lemma, token.head])).toEqual([
      ['The', 'DET', 'the', 1],
      ['mayor', 'NOUN', 'mayor', 2],
      ['said', 'VERB', 'say', 3],
      ['that', 'SCONJ', 'that', 4],
    ])
    const roots = tokens.filter(({ head }) => head === undefined)
    expect(roots.map((token) => [words(token), token.relation, token.sentence])).toEqual([
      ['.', 'root', 0],
      ['.', 'root', 1],
    ])
  })

  it('take names from the encoder, without articles', async () => {
    const { named, words } = await annotate(fakeEncoder())
    expect(named.map((name) => [words(name), name.type])).toEqual([['Norland', 'person']])
  })

  it('take sources, cues and contents from the encoder, and claims from what is told', async () => {
    const { said, words } = await annotate(fakeEncoder())
    expect(said.map(({ source, cue, content }) => [words(source), words(cue), ...content.map(words)])).toEqual([
      ['The mayor', 'said', 'it will reopen on Monday'],
      ['Norland', 'warned', 'ships to stay away'],
    ])
    expect(said[0]?.claims.map(words)).toEqual(['it will reopen on Monday'])
  })

  it('read by rules what the encoder cannot read, and say so', async () => {
    const problems: Problem[] = []
    const broken = { ...fakeEncoder(), session: { run: () => Promise.reject(new Error('out of memory')) } }
    const { reading, context, given, split, tokens, named, said } = await annotate(broken, problems)
    expect(problems).toEqual([
      {
        code: 'stage-failed',
        subject: 'r',
        message: 'a.txt: the model could not read it (out of memory); it is read by rules.',
      },
    ])
    const byRules = await syntax.annotate(reading, { sentences: split }, context)
    expect(tokens).toEqual(byRules)
    expect(named).toEqual(await names.annotate(reading, { sentences: split, syntax: byRules }, context))
    const layers = { ...given, sentences: split, syntax: byRules, names: named }
    expect(said).toEqual(await attributions.annotate(reading, layers, context))
  })
})
