import { assessFactuality } from '../../src/annotate/acts/factuality/assess-factuality.ts'
import { encode } from '../../src/annotate/models/encode.ts'
import { tokenizeSentence } from '../../src/annotate/syntax/tokenize.ts'
import { loadEncoder } from '../../src/pipeline/load-encoder.ts'
import type { Engine } from '../task.ts'
import type { WordInTree } from './read-words.ts'

/** The factuality of words of one sentence, -3 to 3. */
export type Assessor = (text: string, words: readonly WordInTree[], signal: AbortSignal) => Promise<readonly number[]>

/** What an engine has for factuality: the linear model, or the encoder's head, each by itself; accounts use neither yet. */
export async function assessorOf(engine: Engine): Promise<Assessor> {
  if (engine === 'rules') return async (_, words) => words.map(({ tree, index }) => assessFactuality(tree, index).value)
  const encoder = await loadEncoder()
  return async (text, words, signal) => {
    const tokens = tokenizeSentence(text, { start: 0, end: text.length }, 0)
    const [read] = await encode([tokens.map(({ start, end }) => text.slice(start, end))], encoder, signal)
    return words.map(({ index }) => Math.max(-3, Math.min(3, read?.factuality[index] ?? 3)))
  }
}
