import type { StageContext } from '../../model/index.ts'
import type { KeptReport, LayerKeys, Store } from '../../store/store.ts'
import type { AnyAnnotator } from '../annotate.ts'
import { annotateKept } from './annotate-kept.ts'

/** Whether a layer that is kept was made by another version or engine. */
export function isStale(report: Pick<KeptReport, 'keys'>, keys: LayerKeys): boolean {
  return staleLayers(report, keys).length > 0
}

function staleLayers(report: Pick<KeptReport, 'keys'>, keys: LayerKeys): readonly string[] {
  return Object.keys(keys).filter((layer) => report.keys[layer] !== keys[layer])
}

/** A report with its layers as these annotators make them now; what changed is kept. */
export async function refreshReport(
  store: Store,
  report: KeptReport,
  annotators: readonly AnyAnnotator[],
  keys: LayerKeys,
  context: Omit<StageContext, 'report'>,
): Promise<KeptReport> {
  const stale = staleLayers(report, keys)
  if (stale.length === 0) return report
  const renewed = await annotateKept(report.reading, annotators, keys, context, report)
  await store.putLayers(
    report.reading.id,
    renewed.layers,
    Object.fromEntries(stale.map((layer) => [layer, keys[layer] as string])),
  )
  return renewed
}
