import type { AnyAnnotator } from './annotate.ts'
import { modelAnnotators, rulesAnnotators } from './defaults.ts'
import type { Engine } from './engine.ts'
import { loadEncoder } from './load-encoder.ts'

/** An engine ready to annotate. */
export interface LoadedEngine {
  readonly name: Engine
  /** In the order they run. */
  readonly annotators: readonly AnyAnnotator[]
}

/**
 * The annotators of an engine; that of the model waits for its weights, once a process.
 *
 * @throws not-found where the weights are missing
 * @throws unreadable where they cannot be loaded
 */
export async function loadEngine(name: Engine): Promise<LoadedEngine> {
  return { name, annotators: name === 'model' ? modelAnnotators(await loadEncoder()) : rulesAnnotators }
}
