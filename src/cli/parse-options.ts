import { InvalidArgumentError } from 'commander'
import { isDay } from '../text/calendar.ts'

/** Reads a day given as 'YYYY-MM-DD'. */
export function parseDay(text: string): Date {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (!isDay(Number(year), Number(month), Number(day))) {
    throw new InvalidArgumentError('It must be a day such as 2024-01-31.')
  }
  return new Date(`${text}T00:00:00Z`)
}

const dayMs = 24 * 60 * 60 * 1000

/**
 * Reads the day after which something is new: 'YYYY-MM-DD', or 'yesterday' and 'today' (UTC), which count themselves: with 'yesterday'
 * all that came yesterday is new.
 */
export function parseSince(text: string): Date {
  if (text !== 'yesterday' && text !== 'today') return parseDay(text)
  const today = Math.floor(Date.now() / dayMs) * dayMs
  return new Date(today - (text === 'today' ? dayMs : 2 * dayMs))
}

/** Reads a whole number above 0. */
export function parseCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It must be a whole number above 0.')
  return count
}

/** Reads a date given as 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
export function parseDate(text: string): string {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  if (!isDay(Number(year), Number(month), Number(day))) {
    throw new InvalidArgumentError('It must be a date such as 2024, 2024-01 or 2024-01-31.')
  }
  return text
}
