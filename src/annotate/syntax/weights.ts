import { readBytes } from '../names/tagger/read-bytes.ts'
import { type Score, scorerOf, unpackModel } from './linear-model.ts'
import { parserTable } from './parser-table.ts'
import { taggerTable } from './tagger-table.ts'

interface Weights {
  readonly tagger: Score
  readonly parser: Score
}

let loaded: Weights | undefined

/** The weights of tagger and parser, unpacked at first use (about a tenth of a second). */
export function loadWeights(): Weights {
  loaded ??= {
    tagger: scorerOf(unpackModel(readBytes(taggerTable))),
    parser: scorerOf(unpackModel(readBytes(parserTable))),
  }
  return loaded
}
