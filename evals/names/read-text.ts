import { names } from '../../src/annotate/names/names.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { syntax } from '../../src/annotate/syntax/syntax.ts'
import type { Annotator, Block, Layers, Name, Reading, StageContext } from '../../src/model/index.ts'

/** Layers of a bare text, one paragraph a line. */
export async function readText(
  text: string,
  signal: AbortSignal,
): Promise<Pick<Layers, 'sentences' | 'syntax' | 'names'>> {
  const reading: Reading = {
    id: 'text',
    location: 'text',
    format: 'text',
    text,
    language: 'en',
    segments: [],
    fields: [],
  }
  const context: StageContext = { signal, now: new Date(0), report: () => undefined }
  let layers = { blocks: lines(text) } as unknown as Layers
  for (const annotator of [sentences, syntax, names] as unknown as readonly Annotator[]) {
    layers = { ...layers, [annotator.gives]: await annotator.annotate(reading, layers, context) }
  }
  return layers
}

/** The names of a text as the engine finds them. */
export async function findNames(text: string, signal: AbortSignal): Promise<readonly Name[]> {
  return (await readText(text, signal)).names
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
