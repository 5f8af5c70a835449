import type { Event, Id } from '../../model/index.ts'
import { overlaps } from '../../text/span.ts'
import type { Directory } from './directory.ts'

/** Whether an act of speech need not be shown beside its statement: that is shown, and every mention of the act stands in words of it. */
export function isToldBy({ act, mentions }: Event, isShown: (id: Id) => boolean, directory: Directory): boolean {
  const statement = act === undefined ? undefined : directory.statement(act)
  if (statement === undefined || !isShown(statement.id)) return false
  return mentions.every(({ evidence }) =>
    statement.renderings.some((one) => one.evidence.report === evidence.report && overlaps(one.evidence, evidence)),
  )
}
