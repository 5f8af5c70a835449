import type { Intake } from './desk.ts'
import type { KeeperOptions } from './store-keeper.ts'

/** What the thread of a keeper is started with. */
export interface WorkerSetting extends Pick<KeeperOptions, 'engine'> {
  /** The store as it was given, with its password. */
  readonly location: string
}

/** What a keeper's thread is asked; each task has a number. */
export type Asked =
  | { readonly kind: 'renew'; readonly number: number; readonly situation: string }
  | { readonly kind: 'past'; readonly number: number; readonly situation: string; readonly at: Date }
  | { readonly kind: 'add'; readonly number: number; readonly intake: Pick<Intake, 'files' | 'urls' | 'situations'> }
  | { readonly kind: 'abort'; readonly number: number }
  | { readonly kind: 'close' }

/** The steps of adding, as they are told. */
export type Steps = Pick<Intake, 'onAdded' | 'onProblem' | 'onStage'>

/** What the thread tells of a task. */
export type Told =
  | { readonly kind: 'done'; readonly number: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly number: number; readonly message: string; readonly code?: string }
  | {
      readonly [Name in keyof Steps]: {
        readonly kind: 'step'
        readonly number: number
        readonly name: Name
        readonly given: Parameters<Steps[Name]>
      }
    }[keyof Steps]
