import type { Event, Id } from '../../model/index.ts'
import { overlaps } from '../../text/span.ts'
import type { StatementsById } from './event-entry.ts'

/** Whether an act of speech need not be shown beside its statement: that is shown, and every mention of the act stands in words of it. */
export function isToldBy({ act, mentions }: Event, isShown: (id: Id) => boolean, statements: StatementsById): boolean {
  const statement = act === undefined ? undefined : statements.get(act)
  if (statement === undefined || !isShown(statement.id)) return false
  return mentions.every(({ evidence }) =>
    statement.renderings.some((one) => one.evidence.report === evidence.report && overlaps(one.evidence, evidence)),
  )
}
