import {
  defineAnnotator,
  type EncodedName,
  type Encoding,
  type Name,
  type PartOfSpeech,
  type Token,
} from '../../model/index.ts'
import { tokenizeSentence } from '../syntax/tokenize.ts'
import { type Encoder, encode, type ReadSentence } from './encode.ts'
import { readAttributions } from './read-attributions.ts'
import { readScheme } from './scores.ts'
import { bestSpans } from './viterbi.ts'

/** One pass of an encoder over a report: what the model annotators for syntax, names and attributions go by. */
export function encodingBy(encoder: Encoder) {
  return defineAnnotator({
    name: 'encoding',
    version: encoder.config.version,
    needs: ['sentences'],
    gives: 'encoding',
    async annotate(reading, { sentences }, context) {
      const split = sentences.map((sentence, index) => tokenizeSentence(reading.text, sentence, index))
      const words = split.map((tokens) => tokens.map(({ start, end }) => reading.text.slice(start, end)))
      try {
        return readEncoding(split, await encode(words, encoder, context.signal), encoder.config.labels)
      } catch (error) {
        if (context.signal.aborted) throw error
        const message = `${reading.location}: the model could not read it (${(error as Error).message}); it is read by rules.`
        context.report({ code: 'stage-failed', subject: reading.id, message })
        return undefined
      }
    },
  })
}

/** The numbers of the encoder's labels as words, over a whole report. */
function readEncoding(
  split: readonly (readonly Token[])[],
  read: readonly ReadSentence[],
  labels: Encoder['config']['labels'],
): Encoding {
  const { types } = readScheme(labels.names)
  const tokens: Token[] = []
  const names: EncodedName[] = []
  for (const [index, sentence] of read.entries()) {
    const offset = tokens.length
    const own = split[index] as readonly Token[]
    const inTree = readTokens(own, sentence, labels, offset)
    // The steps that read clauses were made for the tokeniser's parts of speech: with them accounts are more precise.
    tokens.push(...inTree.map((token, at) => ({ ...token, pos: own[at]?.pos ?? token.pos })))
    for (const { from, to, type, confidence } of bestSpans(sentence.names, 2 * types.length + 1)) {
      names.push({ from: offset + from, to: offset + to, type: types[type] as Name['type'], confidence })
    }
  }
  return { tokens, names, attributions: readAttributions(read) }
}

/** Tokens of a sentence with part of speech, head and relation as the encoder reads them. */
export function readTokens(
  tokens: readonly Token[],
  { tags, heads, relations }: Pick<ReadSentence, 'tags' | 'heads' | 'relations'>,
  labels: Pick<Encoder['config']['labels'], 'upos' | 'relations'>,
  offset: number,
): Token[] {
  return tokens.map((token, at) => {
    const pos = (labels.upos[tags[at] as number] ?? token.pos) as PartOfSpeech
    const head = heads[at] as number
    if (head < 0) return { ...token, pos, relation: 'root' }
    const relation = labels.relations[relations[at] as number] ?? 'dep'
    return { ...token, pos, head: offset + head, relation: relation === 'root' ? 'parataxis' : relation }
  })
}
