import { readBytes } from '../names/tagger/read-bytes.ts'
import { type Score, scorerOf, unpackModel } from './linear-model.ts'
import { parserTable1 } from './parser-table-1.ts'
import { parserTable2 } from './parser-table-2.ts'
import { parserTable3 } from './parser-table-3.ts'
import { taggerTable1 } from './tagger-table-1.ts'

interface Weights {
  readonly tagger: Score
  readonly parser: Score
}

let loaded: Weights | undefined

/** The weights of tagger and parser, unpacked at first use (about a tenth of a second). */
export function loadWeights(): Weights {
  loaded ??= {
    tagger: scorerOf(unpackModel(readBytes(taggerTable1))),
    parser: scorerOf(unpackModel(readBytes(parserTable1 + parserTable2 + parserTable3))),
  }
  return loaded
}
