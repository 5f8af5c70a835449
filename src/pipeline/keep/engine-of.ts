import type { Store } from '../../store/store.ts'
import { type Engine, engines } from '../engine.ts'
import { chooseEngine, describeEngine, type LoadedEngine } from '../load-engine.ts'

const recordKind = 'engine'

/** The engine of a situation: the one asked for, which it then keeps, else the one it was added with. */
export async function engineOf(store: Store, situation: string | undefined, asked?: Engine): Promise<LoadedEngine> {
  return chooseEngine(situation === undefined ? asked : await nameOf(store, situation, asked))
}

/** The same without its weights, for comparing versions; absent where that cannot be told so. */
export async function describedEngineOf(
  store: Store,
  situation: string,
  asked?: Engine,
): Promise<LoadedEngine | undefined> {
  return describeEngine(await nameOf(store, situation, asked))
}

async function nameOf(store: Store, situation: string, asked: Engine | undefined): Promise<Engine | undefined> {
  const known = (await store.records(recordKind)).find(({ key }) => key === situation)?.value
  const name = asked ?? engines.find((engine) => engine === known)
  if (asked !== undefined && asked !== known) await store.putRecord(recordKind, situation, asked)
  return name
}
