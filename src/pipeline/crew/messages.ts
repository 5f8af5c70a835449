import type { Engine } from '../engine.ts'
import type { Results, Task } from './tasks.ts'

/** What a helper's thread is started with. */
export interface HelperSetting {
  readonly engine: Engine
  /** The run's clock. */
  readonly now: Date
}

/** What it is asked. */
export interface Asked {
  readonly number: number
  readonly task: Task
}

/** What it tells: without a result it could not do the task. */
export interface Told {
  readonly number: number
  readonly result?: Results[Task['kind']]
}
