import type { Store } from '../../store/store.ts'
import { defaultEngine, type Engine, engines } from '../engine.ts'
import { type LoadedEngine, loadEngine } from '../load-engine.ts'

const recordKind = 'engine'

/** The engine of a situation: the one asked for, which it then keeps, else the one it was added with. */
export async function engineOf(store: Store, situation: string | undefined, asked?: Engine): Promise<LoadedEngine> {
  if (situation === undefined) return loadEngine(asked ?? defaultEngine)
  const known = (await store.records(recordKind)).find(({ key }) => key === situation)?.value
  const name = asked ?? engines.find((engine) => engine === known) ?? defaultEngine
  if (asked !== undefined && asked !== known) await store.putRecord(recordKind, situation, asked)
  return loadEngine(name)
}
