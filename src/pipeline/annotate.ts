import {
  type AnnotatedReport,
  type Annotator,
  type Layers,
  PipelineError,
  type Reading,
  type StageContext,
} from '../model/index.ts'

/** An annotator with its layer names forgotten, as a list of different ones holds them. */
// biome-ignore lint/suspicious/noExplicitAny: the order check stands in for the types that a mixed list cannot keep
export type AnyAnnotator = Annotator<any, any>

/** Checks that every layer is given before it is needed, and given once.
 * @throws order
 */
export function checkOrder(annotators: readonly AnyAnnotator[]): void {
  const given = new Set<string>()
  for (const annotator of annotators) {
    for (const need of annotator.needs) {
      if (!given.has(need)) {
        throw new PipelineError(
          'order',
          `annotator '${annotator.name}' needs the layer '${need}', which none before it gives`,
        )
      }
    }
    if (given.has(annotator.gives)) {
      throw new PipelineError(
        'order',
        `annotator '${annotator.name}' gives the layer '${annotator.gives}' a second time`,
      )
    }
    given.add(annotator.gives)
  }
}

/** Runs annotators in order over one reading. Their order is the caller's to check, once, with `checkOrder`. */
export async function annotate(
  reading: Reading,
  annotators: readonly AnyAnnotator[],
  context: StageContext,
): Promise<AnnotatedReport> {
  const layers: Record<string, unknown> = {}
  for (const annotator of annotators) {
    context.signal.throwIfAborted()
    layers[annotator.gives] = await annotator.annotate(reading, layers as unknown as Layers, context)
  }
  return { reading, layers: layers as unknown as Layers }
}
