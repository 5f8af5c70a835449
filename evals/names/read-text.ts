import type { Block, Layers, Name } from '../../src/model/index.ts'
import { annotateText } from '../annotate-text.ts'
import type { Engine } from '../task.ts'

/** By the model, the names are the encoder's own, which accounts do not use: see docs/engines.md. */
const encoded = ['syntax', 'names'] as const

/** Words and names of a bare text, one paragraph a line. */
export function readText(
  text: string,
  signal: AbortSignal,
  engine: Engine = 'rules',
): Promise<Pick<Layers, 'sentences' | 'syntax' | 'names'>> {
  return annotateText(text, engine, { blocks: lines(text) }, ['sentences', 'syntax', 'names'], signal, encoded)
}

/** The names of a text as the engine finds them. */
export async function findNames(text: string, engine: Engine, signal: AbortSignal): Promise<readonly Name[]> {
  return (await readText(text, signal, engine)).names
}

function lines(text: string): Block[] {
  const found: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    found.push({ start, end: start + line.length, role: 'paragraph' })
    start += line.length + 1
  }
  return found
}
