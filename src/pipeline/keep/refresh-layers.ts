import type { StageContext } from '../../model/index.ts'
import type { KeptReport, LayerKeys, Store } from '../../store/store.ts'
import type { AnyAnnotator } from '../annotate.ts'
import { annotateKept } from './annotate-kept.ts'

/** A report with its layers as these annotators make them now; what changed is kept. */
export async function refreshReport(
  store: Store,
  report: KeptReport,
  annotators: readonly AnyAnnotator[],
  keys: LayerKeys,
  context: Omit<StageContext, 'report'>,
): Promise<KeptReport> {
  const stale = Object.keys(keys).filter((layer) => report.keys[layer] !== keys[layer])
  if (stale.length === 0) return report
  const renewed = await annotateKept(report.reading, annotators, keys, context, report)
  await store.putLayers(
    report.reading.id,
    renewed.layers,
    Object.fromEntries(stale.map((layer) => [layer, keys[layer] as string])),
  )
  return renewed
}
