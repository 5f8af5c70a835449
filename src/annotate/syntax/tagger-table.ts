import { taggerTable1 } from './tagger-table-1.ts'
import { taggerTable2 } from './tagger-table-2.ts'

/** Weights of the tagger, as training/syntax/pack.ts packs them, in base64. */
export const taggerTable = taggerTable1 + taggerTable2
