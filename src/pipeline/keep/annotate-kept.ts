import type { LayerName, Layers, Problem, Reading, StageContext } from '../../model/index.ts'
import type { KeptReport, LayerKeys } from '../../store/store.ts'
import { type AnyAnnotator, annotate } from '../annotate.ts'

/** Annotates a reading as a store keeps it: what is known of it under the keys that hold is taken as it is. */
export async function annotateKept(
  reading: Reading,
  annotators: readonly AnyAnnotator[],
  keys: LayerKeys,
  context: Omit<StageContext, 'report'>,
  known: Pick<KeptReport, 'layers' | 'keys' | 'problems'> = { layers: {}, keys: {}, problems: [] },
): Promise<KeptReport> {
  const isFresh = (layer: LayerName) => known.keys[layer] !== undefined && known.keys[layer] === keys[layer]
  const isAsked = (layer: LayerName) =>
    keys[layer] !== undefined || annotators.some(({ needs, gives }) => needs.includes(layer) && !isFresh(gives))
  const steps = annotators.map((annotator): AnyAnnotator => {
    const layer: LayerName = annotator.gives
    if (isFresh(layer)) return { ...annotator, annotate: () => known.layers[layer] as Layers[LayerName] }
    return isAsked(layer) ? annotator : { ...annotator, annotate: () => undefined }
  })
  const problems: Problem[] = [...known.problems]
  const { layers } = await annotate(reading, steps, { ...context, report: (problem) => problems.push(problem) })
  const kept = Object.fromEntries(Object.entries(layers).filter(([layer]) => keys[layer] !== undefined))
  return { reading, layers: kept as Partial<Layers>, keys, problems }
}
