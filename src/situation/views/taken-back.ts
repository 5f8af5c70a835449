import type { Id } from '../../model/index.ts'
import type { Directory } from './directory.ts'

/** By which reports something was taken back, by their numbers; nothing while any passage of it stands. */
export function takenBack(
  told: readonly { readonly dropped?: Id }[],
  directory: Directory,
): { readonly droppedBy?: readonly number[] } {
  const by = told.flatMap(({ dropped }) => (dropped === undefined ? [] : [{ report: dropped }]))
  return by.length === 0 || by.length < told.length ? {} : { droppedBy: directory.numbers(by) }
}

/** Those passages that were not taken back; all of them where every one was. */
export function standing<Told extends { readonly dropped?: Id }>(told: readonly Told[]): readonly Told[] {
  const kept = told.filter(({ dropped }) => dropped === undefined)
  return kept.length > 0 ? kept : told
}
