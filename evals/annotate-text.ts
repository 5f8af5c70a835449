import type { LayerName, Layers, Reading, StageContext } from '../src/model/index.ts'
import { modelAnnotators } from '../src/pipeline/defaults.ts'
import { loadEncoder } from '../src/pipeline/load-encoder.ts'
import { loadEngine } from '../src/pipeline/load-engine.ts'
import type { Engine } from './task.ts'

/**
 * The layers that are wanted of a labelled text, by the annotators of an engine; layers that are given, such as blocks, are not made again.
 * `encoded` has the model decide other layers than it does in accounts.
 */
export async function annotateText<const Wanted extends LayerName>(
  text: string,
  engine: Engine,
  given: Partial<Layers>,
  wanted: readonly Wanted[],
  signal: AbortSignal,
  encoded?: readonly LayerName[],
): Promise<Pick<Layers, Wanted>> {
  const annotators = await annotatorsOf(engine, encoded)
  const missing = new Set<LayerName>(wanted)
  for (const { gives, needs } of annotators.toReversed()) {
    if (missing.has(gives) && !(gives in given)) for (const need of needs) missing.add(need as LayerName)
  }
  const context: StageContext = {
    signal,
    now: new Date(0),
    report: ({ message }) => process.stderr.write(`${message}\n`),
  }
  const layers: Partial<Record<LayerName, unknown>> = { ...given }
  for (const annotator of annotators) {
    const gives = annotator.gives as LayerName
    if (!missing.has(gives) || gives in given) continue
    layers[gives] = await annotator.annotate(readingOf(text), layers as Layers, context)
  }
  return layers as Pick<Layers, Wanted>
}

async function annotatorsOf(engine: Engine, encoded: readonly LayerName[] | undefined) {
  if (engine === 'rules' || encoded === undefined) return (await loadEngine(engine)).annotators
  return modelAnnotators(await loadEncoder(), encoded)
}

/** A labelled text as a reading in English. */
export function readingOf(text: string): Reading {
  return { id: 'text', location: 'text', format: 'text', text, language: 'en', segments: [], fields: [] }
}
