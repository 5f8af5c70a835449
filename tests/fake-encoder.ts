import type { Encoder } from '../src/annotate/models/encode.ts'
import type { InputTensor, OutputTensor } from '../src/annotate/models/session.ts'
import { readVocabulary } from '../src/annotate/models/split-pieces.ts'

const words =
  'the mayor harbour said that it will reopen on monday and warned ships to stay away closed lind norland old said ' +
  'again " . , “ ” council a new crane told reporters'
const vocabulary = readVocabulary(
  [
    '[PAD]',
    '[UNK]',
    '[CLS]',
    '[SEP]',
    ...new Set(words.split(' ')),
    ...'abcdefghijklmnopqrstuvwxyz'.split('').flatMap((letter) => [letter, `##${letter}`]),
  ].join('\n'),
)
const shapes = 'none open close straight mark number code capital upper title lower mixed'.split(' ')
const upos = ['NOUN', 'VERB', 'PUNCT', 'PROPN']
const relations = ['root', 'dep', 'nsubj', 'punct']
const names = ['O', 'B-person', 'I-person', 'B-place', 'I-place']

/** What each run was given, for tests that ask how texts were cut. */
export interface FakeEncoder extends Encoder {
  readonly runs: { readonly pieces: number }[]
}

/**
 * An encoder whose network is a few lines of rules: 'said' and 'warned' are cues, what stands before them in the sentence is their source and
 * what stands after their content; words with a capital are persons but for 'The'; every word hangs on the next, and the last is the root.
 */
export function fakeEncoder(maxPieces = 40): FakeEncoder {
  const runs: { pieces: number }[] = []
  return {
    runs,
    config: {
      version: 7,
      maxPieces,
      labels: { upos, relations, names, factuality: ['UDS_IH2', 'UW'] },
      shapes,
      temperature: {},
    },
    vocabulary,
    session: {
      async run(inputs) {
        runs.push({ pieces: (inputs.input_ids as InputTensor).dims[1] as number })
        return readBatch(inputs)
      },
    },
  }
}

function readBatch(inputs: Readonly<Record<string, InputTensor>>): Record<string, OutputTensor> {
  const [ids, first, mask, shape, sentence] = ['input_ids', 'word_first', 'word_mask', 'word_shape', 'sentence'].map(
    (name) => inputs[name] as InputTensor,
  ) as [InputTensor, InputTensor, InputTensor, InputTensor, InputTensor]
  const [batch, width] = mask.dims as [number, number]
  const pieces = ids.dims[1] as number
  const at = ({ data }: InputTensor, row: number, word: number) => Number(data[row * width + word])
  const isWord = (row: number, word: number) => word < width && at(mask, row, word) === 1
  const together = (row: number, left: number, right: number) =>
    isWord(row, right) && at(sentence, row, left) === at(sentence, row, right)
  const idOf = (row: number, word: number) => Number(ids.data[row * pieces + at(first, row, word)])
  const isCue = (row: number, word: number) =>
    isWord(row, word) && [vocabulary.get('said'), vocabulary.get('warned')].includes(idOf(row, word))
  const cueOf = (row: number, word: number) => {
    for (let other = 0; other < width; other += 1) if (together(row, word, other) && isCue(row, other)) return other
    return -1
  }
  const shapeOf = (row: number, word: number) => shapes[at(shape, row, word)]
  const label = (row: number, word: number, kind: (other: number) => boolean) =>
    kind(word) ? (word > 0 && together(row, word, word - 1) && kind(word - 1) ? 2 : 1) : 0
  const side = (row: number, word: number) => {
    const cue = cueOf(row, word)
    return cue < 0 || cue === word || shapeOf(row, word) === 'mark' ? 0 : word < cue ? 1 : 2
  }
  return {
    upos: table([width, upos.length], (row, word) =>
      isCue(row, word) ? 1 : shapeOf(row, word) === 'mark' ? 2 : shapeOf(row, word) === 'title' ? 3 : 0,
    ),
    arc: table([width, width + 1], (row, word) => (together(row, word, word + 1) ? word + 2 : 0)),
    rel: table([width, relations.length], (row, word) => (together(row, word, word + 1) ? 1 : 0)),
    names: table([width, names.length], (row, word) =>
      label(row, word, (other) => shapeOf(row, other) === 'title' && idOf(row, other) !== vocabulary.get('the')),
    ),
    source: table([width, 3], (row, word) => label(row, word, (other) => side(row, other) === 1)),
    cue: table([width, 3], (row, word) => (isCue(row, word) ? 1 : 0)),
    content: table([width, 3], (row, word) => label(row, word, (other) => side(row, other) === 2)),
    factuality: table([width, 2], (row, word) => (isCue(row, word) ? 1 : 0)),
    link: table([width, width, 3], (row, word, cue) =>
      cue !== undefined && cueOf(row, word) === cue ? side(row, word) : 0,
    ),
  }

  /** Scores of which the chosen class has the highest. */
  function table(dims: readonly number[], choose: (row: number, word: number, other?: number) => number): OutputTensor {
    const classes = dims.at(-1) as number
    const cells = dims.length === 3 ? width * width : width
    const data = new Float32Array(batch * cells * classes)
    for (let row = 0; row < batch; row += 1) {
      for (let cell = 0; cell < cells; cell += 1) {
        const word = dims.length === 3 ? Math.floor(cell / width) : cell
        const best = isWord(row, word) ? choose(row, word, dims.length === 3 ? cell % width : undefined) : 0
        data[(row * cells + cell) * classes + best] = 5
      }
    }
    return { data, dims: [batch, ...dims] }
  }
}
