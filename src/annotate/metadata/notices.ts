import type { Block, Notice, Reading, Span } from '../../model/index.ts'
import { type NoticeReading, readNotice } from '../lang/en/read-notice.ts'

/** What the outlet says in this report of its own words: corrections, retractions and editor's notes, in the order of the text. */
export function findNotices(reading: Reading, blocks: readonly Block[]): readonly Notice[] {
  const found: Notice[] = []
  // Whether a label above says that what follows sets something right: the title of a piece that is nothing but a correction.
  let above: NoticeReading | undefined
  let follows = false
  for (const block of blocks) {
    if (!bearers.has(block.role)) {
      follows = false
      continue
    }
    const text = reading.text.slice(block.start, block.end).trimEnd()
    const isHead = block.role === 'title' || block.role === 'standfirst'
    const notice = readNotice(text, follows || (above !== undefined && !isHead))
    if (notice === undefined) {
      follows = false
      continue
    }
    if (isHead && !notice.labelled) continue
    if (isHead) above = notice
    // A heading of its own: 'Corrections and clarifications'.
    follows = notice.labelled && text.length <= longestLabel
    // What a title announces is told below it, or else is of another piece.
    found.push(place(block, text, isHead ? { ...notice, of: 'other' } : withKindOf(above, notice)))
  }
  return found
}

const bearers: ReadonlySet<Block['role']> = new Set([
  'title',
  'standfirst',
  'heading',
  'paragraph',
  'item',
  'correction',
  'caption',
])

/** Characters of a label that stands on a line by itself. */
const longestLabel = 40

/** Under 'Retraction:' what only sets right still takes back the whole. */
function withKindOf(above: NoticeReading | undefined, notice: NoticeReading): NoticeReading {
  return above?.kind === 'retraction' ? { ...notice, kind: 'retraction' } : notice
}

function place({ start }: Block, text: string, { kind, of, wrong, talk }: NoticeReading): Notice {
  const shift = (span: Span): Span => ({ start: start + span.start, end: start + span.end })
  return { start, end: start + text.length, kind, of, wrong: wrong.map(shift), talk: talk.map(shift) }
}
