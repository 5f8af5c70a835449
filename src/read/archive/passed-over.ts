import type { StageContext } from '../../model/index.ts'

/** Counts what an archive holds and is not read. */
export interface PassedOver {
  add(kind: string): void
  /** Reports the counts, where there are any. */
  report(): void
}

/** Kinds that a message names. */
const named = 5

/** Starts a count; `what` names the things counted, such as 'records' or 'files of other formats'. */
export function countPassedOver(location: string, what: string, context: StageContext): PassedOver {
  const counts = new Map<string, number>()
  return {
    add: (kind) => counts.set(kind, (counts.get(kind) ?? 0) + 1),
    report() {
      const sorted = [...counts].sort(
        ([left, one], [right, other]) => other - one || (left < right ? -1 : left > right ? 1 : 0),
      )
      if (sorted.length === 0) return
      const total = sorted.reduce((sum, [, count]) => sum + count, 0)
      const shown = sorted.slice(0, named).map(([kind, count]) => `${count} ${kind}`)
      const rest = sorted.slice(named).reduce((sum, [, count]) => sum + count, 0)
      const list = [...shown, ...(rest > 0 ? [`${rest} others`] : [])].join(', ')
      const message = `${location}: ${total} ${what} passed over: ${list}.`
      context.report({ code: 'passed-over', subject: location, message })
    },
  }
}
