import type { Evidence, Passage } from '../../model/index.ts'
import { type Column, integer, text } from '../table.ts'

/** The columns of a passage: report, range and words. */
export function passage<Item>(read: (item: Item) => Passage): readonly Column<Item>[] {
  return [
    text('report', 'reports.id', (item) => read(item).report),
    integer('start', "first UTF-16 offset in the report's text", (item) => read(item).start),
    integer('end', 'offset behind the last', (item) => read(item).end),
    text('quote', 'the exact words', (item) => read(item).quote),
  ]
}

/** The columns of a passage or of a piece of metadata, which has a field for a range. */
export function evidence<Item>(read: (item: Item) => Evidence): readonly Column<Item>[] {
  const range = (item: Item) => {
    const one = read(item)
    return 'start' in one ? one : undefined
  }
  return [
    text('report', 'reports.id', (item) => read(item).report),
    integer('start', "first UTF-16 offset in the report's text", (item) => range(item)?.start),
    integer('end', 'offset behind the last', (item) => range(item)?.end),
    text('field', 'where in the metadata it stood, for what is no passage', (item) => {
      const one = read(item)
      return 'field' in one ? one.field : undefined
    }),
    text('quote', 'the exact words', (item) => read(item).quote),
  ]
}
