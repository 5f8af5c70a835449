import type { Account, Passage } from '../../src/model/index.ts'

/** One replacement in a text. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text after edits, with where its old offsets are now. */
export interface EditedText {
  readonly text: string
  /** An offset into the old text as one into the new; within a replaced range, the nearest of its ends. */
  offset(old: number, side: 'start' | 'end'): number
}

/** Applies edits, which must be in order and not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): EditedText {
  let edited = ''
  let at = 0
  for (const edit of edits) {
    edited += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  edited += text.slice(at)
  return {
    text: edited,
    offset(old, side) {
      let shift = 0
      for (const edit of edits) {
        if (edit.end <= old && !(edit.end === old && edit.start === old)) {
          shift += edit.text.length - (edit.end - edit.start)
          continue
        }
        if (edit.start < old) return edit.start + shift + (side === 'start' ? 0 : edit.text.length)
        break
      }
      return old + shift
    },
  }
}

/** An account whose passages point into edited texts (by report id), and whose names are changed by `rename`. */
export function editAccount(
  account: Account,
  texts: ReadonlyMap<string, EditedText>,
  rename: (name: string) => string,
): Account {
  const walk = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => walk(item, key))
    if (typeof value === 'string') return renamedKeys.has(key) ? rename(value) : value
    if (typeof value !== 'object' || value === null) return value
    const part = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)]))
    return isPassage(value) ? movePassage(value, texts) : part
  }
  const reports = account.reports.map((report) =>
    moveBlocks(walk(report, 'reports') as typeof report, texts.get(report.id)),
  )
  return { ...(walk(account, '') as Account), reports }
}

const renamedKeys: ReadonlySet<string> = new Set(['name', 'aliases', 'title', 'state'])

function isPassage(value: object): value is Passage {
  return 'quote' in value && 'start' in value && 'report' in value
}

function movePassage(passage: Passage, texts: ReadonlyMap<string, EditedText>): Passage {
  const edited = texts.get(passage.report)
  if (edited === undefined) return passage
  const start = edited.offset(passage.start, 'start')
  const end = edited.offset(passage.end, 'end')
  return { ...passage, start, end, quote: edited.text.slice(start, end) }
}

function moveBlocks(report: Account['reports'][number], edited: EditedText | undefined): typeof report {
  if (edited === undefined) return report
  return {
    ...report,
    blocks: report.blocks.map(({ start, end, role }) => ({
      start: edited.offset(start, 'start'),
      end: edited.offset(end, 'end'),
      role,
    })),
  }
}
