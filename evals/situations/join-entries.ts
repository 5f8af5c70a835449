import { basename } from 'node:path'
import type { Account, Id } from '../../src/model/index.ts'

/** Where each offset of an entry's text lies in the text of its page. */
type Shift = (offset: number) => number

/**
 * An account in which the entries of one live page ('page.html#e4') are one report again, as references count them: passages lie where
 * their lines stand in the page.
 *
 * @param texts text of each page by its file's name, as the reference counts offsets
 */
export function joinEntries(account: Account, texts: ReadonlyMap<string, string>): Account {
  const shifts = new Map<Id, Shift>()
  const pages = new Map<string, Account['reports'][number]>()
  const reports: Account['reports'][number][] = []
  for (const report of account.reports) {
    const page = pageOf(report.location)
    const text = page === undefined ? undefined : texts.get(page)
    if (page === undefined || text === undefined) {
      reports.push(report)
      continue
    }
    const shift = shiftInto(report.text ?? '', text)
    shifts.set(report.id, shift)
    const blocks = report.blocks.map((block) => move(block, shift))
    const known = pages.get(page)
    pages.set(page, { ...(known ?? report), location: page, text, blocks: [...(known?.blocks ?? []), ...blocks] })
  }
  if (shifts.size === 0) return account
  const firstOf = new Map([...pages.values()].map(({ location, id }) => [location, id]))
  const owner = new Map(account.reports.map(({ id, location }) => [id, firstOf.get(pageOf(location) ?? '') ?? id]))
  return place({ ...account, reports: [...reports, ...pages.values()] }, shifts, owner) as Account
}

/** The file that an entry is of. */
function pageOf(location: string): string | undefined {
  const [file, entry] = location.split('#')
  return entry === undefined || file === undefined ? undefined : basename(file)
}

function shiftInto(entry: string, page: string): Shift {
  const starts: { readonly from: number; readonly by: number }[] = []
  let from = 0
  for (const line of entry.split('\n')) {
    const at = line.trim() === '' ? -1 : page.indexOf(line)
    if (at >= 0) starts.push({ from, by: at - from })
    from += line.length + 1
  }
  return (offset) => offset + (starts.findLast((start) => start.from <= offset)?.by ?? 0)
}

function move<Item extends { readonly start: number; readonly end: number }>(item: Item, shift: Shift): Item {
  const start = shift(item.start)
  return { ...item, start, end: start + item.end - item.start }
}

/** Moves every passage of an entry, and names its page wherever a report is named. */
function place(value: unknown, shifts: ReadonlyMap<Id, Shift>, owner: ReadonlyMap<Id, Id>): unknown {
  if (Array.isArray(value)) return value.map((item) => place(item, shifts, owner))
  if (typeof value === 'string') return owner.get(value) ?? value
  if (typeof value !== 'object' || value === null) return value
  const { report, start, end } = value as Readonly<Record<string, unknown>>
  const shift = typeof report === 'string' ? shifts.get(report) : undefined
  const moved =
    shift !== undefined && typeof start === 'number' && typeof end === 'number'
      ? move(value as { readonly start: number; readonly end: number }, shift)
      : value
  return Object.fromEntries(Object.entries(moved).map(([key, item]) => [key, place(item, shifts, owner)]))
}
