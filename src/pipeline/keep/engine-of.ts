import type { Store } from '../../store/store.ts'
import { type Engine, engines } from '../engine.ts'
import { chooseEngine, type LoadedEngine } from '../load-engine.ts'

const recordKind = 'engine'

/** The engine of a situation: the one asked for, which it then keeps, else the one it was added with. */
export async function engineOf(store: Store, situation: string | undefined, asked?: Engine): Promise<LoadedEngine> {
  if (situation === undefined) return chooseEngine(asked)
  const known = (await store.records(recordKind)).find(({ key }) => key === situation)?.value
  const name = asked ?? engines.find((engine) => engine === known)
  if (asked !== undefined && asked !== known) await store.putRecord(recordKind, situation, asked)
  return chooseEngine(name)
}
