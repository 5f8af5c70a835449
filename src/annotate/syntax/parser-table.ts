import { parserTable1 } from './parser-table-1.ts'
import { parserTable2 } from './parser-table-2.ts'
import { parserTable3 } from './parser-table-3.ts'
import { parserTable4 } from './parser-table-4.ts'

/** Weights of the parser, as training/syntax/pack.ts packs them, in base64. */
export const parserTable = parserTable1 + parserTable2 + parserTable3 + parserTable4
