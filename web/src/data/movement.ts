import type { Client } from '../../../src/client/client.ts'
import type { Movement } from './source.ts'

/** Days of which the reports are counted. */
const daysShown = 14

/** Reports asked for at once, and pages of them at most: what came long ago is not counted. */
const pageSize = 500
const mostPages = 40

/** How many reports came on each of the last days, and what is new since yesterday. */
export async function findMovement(client: Client, situation: string): Promise<Movement> {
  const now = new Date()
  const counts = new Map(
    Array.from({ length: daysShown }, (_, index) => [dayBefore(now, daysShown - 1 - index), 0] as [string, number]),
  )
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const { items, next } = await client.reports({
      situation,
      limit: pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    })
    for (const { added } of items) {
      const day = added.slice(0, 10)
      const known = counts.get(day)
      if (known !== undefined) counts.set(day, known + 1)
    }
    if (next === undefined) break
    cursor = next
  }
  const days = [...counts].map(([day, reports]) => ({ day, reports }))
  const isMoved = (days.at(-1)?.reports ?? 0) > 0
  const today = isMoved ? await findToday(client, situation, dayBefore(now, 1)) : undefined
  return { days, ...(today === undefined ? {} : { today }) }
}

async function findToday(client: Client, situation: string, since: string): Promise<Movement['today']> {
  try {
    const { events, statements, disputed } = await client.changes({ situation, since })
    return { events: events.length, statements: statements.length, disputes: disputed.map(({ about }) => about) }
  } catch {
    // There is no account of yesterday: everything is new, and nothing is to be compared.
    return undefined
  }
}

/** The day so many days before, in UTC: 'YYYY-MM-DD'. */
function dayBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10)
}
