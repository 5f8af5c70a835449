import { PipelineError, type Problem } from '../model/index.ts'
import type { AnyAnnotator } from './annotate.ts'
import { modelAnnotators, rulesAnnotators } from './defaults.ts'
import { defaultEngine, type Engine, engines } from './engine.ts'
import { describeEncoder, loadEncoder } from './load-encoder.ts'

/** An engine ready to annotate. */
export interface LoadedEngine {
  readonly name: Engine
  /** In the order they run. */
  readonly annotators: readonly AnyAnnotator[]
  /** Why it is not the usual one, where nobody asked for it. */
  readonly problem?: Problem
}

/**
 * The engine asked for, else the one that SITREP_ENGINE names, else the usual one, or rules where that cannot be loaded.
 *
 * @throws usage where SITREP_ENGINE names none
 * @throws not-found where weights are missing, of an engine that was asked for
 * @throws unreadable where they cannot be loaded
 */
export async function chooseEngine(asked?: Engine): Promise<LoadedEngine> {
  const named = asked ?? namedEngine(process.env.SITREP_ENGINE)
  if (named !== undefined) return loadEngine(named)
  try {
    return await loadEngine(defaultEngine)
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error
    const reason =
      error.code === 'not-found' ? 'its weights are missing' : 'its weights or its runtime cannot be loaded'
    const message = `Read by rules, since the model cannot be used here: ${reason}. Asked for with '--engine model' it says more; with '--engine rules' this notice goes.`
    return { ...(await loadEngine('rules')), problem: { code: 'no-model', subject: 'engine', message } }
  }
}

/**
 * The engine that would be chosen, as far as its name and versions go: its weights are not loaded, and it must not annotate. Absent where
 * that is not known without loading them.
 *
 * @throws usage where SITREP_ENGINE names none
 */
export async function describeEngine(asked?: Engine): Promise<LoadedEngine | undefined> {
  const name = asked ?? namedEngine(process.env.SITREP_ENGINE) ?? defaultEngine
  if (name === 'rules') return loadEngine(name)
  try {
    return { name, annotators: modelAnnotators(await describeEncoder()) }
  } catch (error) {
    if (error instanceof PipelineError) return undefined
    throw error
  }
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

function namedEngine(name: string | undefined): Engine | undefined {
  if (name === undefined || name === '') return undefined
  const found = engines.find((engine) => engine === name)
  if (found !== undefined) return found
  throw new PipelineError('usage', `SITREP_ENGINE is '${name}'; it must be ${engines.join(' or ')}`)
}
