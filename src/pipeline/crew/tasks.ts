import type { Problem, Reading, StageContext } from '../../model/index.ts'
import type { KeptReport, LayerKeys } from '../../store/store.ts'
import { type AnyAnnotator, annotate } from '../annotate.ts'
import { annotateKept } from '../keep/annotate-kept.ts'
import { packNeeded } from '../keep-needed.ts'
import type { PackedLayers } from '../pack-layers.ts'

/** What can be done with one report without anything of the others; plain data, for another thread may do it. */
export type Task = BuildTask | KeepTask

/** Annotate it for an account that is made at once. */
export interface BuildTask {
  readonly kind: 'build'
  readonly reading: Reading
}

/** Annotate it as a store keeps it; see `annotateKept`. */
export interface KeepTask {
  readonly kind: 'keep'
  readonly reading: Reading
  readonly keys: LayerKeys
  readonly known: Pick<KeptReport, 'layers' | 'keys' | 'problems'>
}

/** What each gives. */
export interface Results {
  readonly build: { readonly layers: PackedLayers; readonly problems: readonly Problem[] }
  readonly keep: KeptReport
}

/** Does a task. What an annotator finds wrong comes with its result. @throws where the report cannot be annotated at all */
export async function perform<Kind extends Task['kind']>(
  task: Extract<Task, { readonly kind: Kind }>,
  annotators: readonly AnyAnnotator[],
  context: Omit<StageContext, 'report'>,
): Promise<Results[Kind]>
export async function perform(
  task: Task,
  annotators: readonly AnyAnnotator[],
  context: Omit<StageContext, 'report'>,
): Promise<Results[Task['kind']]> {
  if (task.kind === 'keep') return annotateKept(task.reading, annotators, task.keys, context, task.known)
  const problems: Problem[] = []
  const report = (problem: Problem) => problems.push(problem)
  const { layers } = await annotate(task.reading, annotators, { ...context, report })
  return { layers: packNeeded(layers), problems }
}
