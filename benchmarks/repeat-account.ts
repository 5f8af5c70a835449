import type { Account } from '../src/model/index.ts'

/** Parts that grow with the reports; actors, outlets and matters stay those of the one account. */
const growing = ['reports', 'statements', 'events', 'disagreements'] as const

/**
 * One account with its reports, statements, events and disagreements again and again under other ids, until it has at least so many reports.
 * What is read of a copy equals the first, so figures on it tell of size, not of variety.
 */
export function repeatAccount(account: Account, reports: number): Account {
  const rounds = Math.ceil(reports / Math.max(1, account.reports.length))
  const own = new Set(growing.flatMap((part) => account[part].map(({ id }) => id)))
  const repeated: Record<string, unknown> = { ...account }
  for (const part of growing) {
    const all: unknown[] = []
    for (let round = 0; round < rounds; round += 1) {
      all.push(...account[part].map((entry) => (round === 0 ? entry : rename(entry, round))))
    }
    repeated[part] = all
  }
  return repeated as unknown as Account

  function rename(value: unknown, round: number): unknown {
    if (typeof value === 'string') return own.has(value) ? `${value}~${round}` : value
    if (Array.isArray(value)) return value.map((one) => rename(one, round))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rename(one, round)]))
  }
}
