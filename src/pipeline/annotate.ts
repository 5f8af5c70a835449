import {
  type AnnotatedReport,
  type Annotator,
  type LayerName,
  type Layers,
  PipelineError,
  type Reading,
  type StageContext,
} from '../model/index.ts'
import { isCovered } from '../text/language.ts'

/** An annotator with its layer names forgotten, as a list of different ones holds them. */
// biome-ignore lint/suspicious/noExplicitAny: the order check stands in for the types that a mixed list cannot keep
export type AnyAnnotator = Annotator<any, any>

/** Layers that are made of every report, whatever its language. */
const anyLanguage: ReadonlySet<LayerName> = new Set(['blocks', 'metadata'])

/** Layers that serve the annotators after them and nobody else: gone once a report is annotated. */
const passing: ReadonlySet<string> = new Set<LayerName>(['encoding'])

/**
 * Checks that every layer is given before it is needed, and given once.
 * @throws order
 */
export function checkOrder(annotators: readonly AnyAnnotator[]): void {
  const given = new Set<string>()
  for (const { name, needs, gives } of annotators) {
    for (const need of needs) {
      if (given.has(need)) continue
      throw new PipelineError('order', `annotator '${name}' needs the layer '${need}', which none before it gives`)
    }
    if (given.has(gives))
      throw new PipelineError('order', `annotator '${name}' gives the layer '${gives}' a second time`)
    given.add(gives)
  }
}

/**
 * Runs annotators in order over one reading; their order is the caller's to check, once, with `checkOrder`.
 *
 * Reports in other languages than English get blocks and metadata, and empty layers for the rest. An annotator that throws leaves
 * its layer empty and a problem; without blocks and metadata there is nothing to go on, and the failure is passed on.
 */
export async function annotate(
  reading: Reading,
  annotators: readonly AnyAnnotator[],
  context: StageContext,
): Promise<AnnotatedReport> {
  const covered = isCovered(reading.language)
  const layers: Record<string, unknown> = {}
  for (const annotator of annotators) {
    context.signal.throwIfAborted()
    const general = anyLanguage.has(annotator.gives)
    layers[annotator.gives] = covered || general ? await run(annotator, general) : []
  }
  for (const name of passing) delete layers[name]
  return { reading, layers: layers as unknown as Layers }

  async function run(annotator: AnyAnnotator, general: boolean): Promise<unknown> {
    try {
      return await annotator.annotate(reading, layers as unknown as Layers, context)
    } catch (error) {
      if (general || context.signal.aborted) throw error
      const message = `${reading.location}: the annotator '${annotator.name}' failed (${(error as Error).message}); its part is missing. Please report this.`
      context.report({ code: 'stage-failed', subject: reading.id, message })
      return []
    }
  }
}
