import type { Block, Passage, Reading } from '../../model/index.ts'
import { findWrittenDates, type WrittenDate } from '../../text/written-dates.ts'
import type { DateCandidate } from './published.ts'

/** Ranks of dates a reader sees: by the title, and elsewhere after a label; see `field-dates.ts` for the others. */
const titleRank = 12
const labelRank = 22
/** Characters before a date in which a label stands. */
const labelReach = 40

/** Stems of words of publishing and of changing in the languages of most pages. */
const publishing =
  /publi|posted|erschien|erstellt|veröffentlicht|stand\b|datum|\bdate\b|\bam\b|\bvom\b|\bon\b|geschrieben|eingestellt|gepostet|опублик|издан/iu
const changing = /updat|modifi|aktualisier|geändert|änderung|bearbeitet|mis à jour|changed|edited|revised|actualizad/iu

/** Full dates that stand in the text: on a dateline or byline, and on a page beside the title or after a label. */
export function visibleDates(reading: Reading, blocks: readonly Block[]): DateCandidate[] {
  const found: DateCandidate[] = []
  const first = blocks.findIndex(({ role }) => role === 'paragraph')
  for (const [index, block] of blocks.entries()) {
    const head = block.role === 'dateline' || block.role === 'byline'
    const loose =
      reading.format === 'html' && block.role !== 'paragraph' && block.role !== 'comment' && block.role !== 'related'
    if (!head && !loose) continue
    const text = reading.text.slice(block.start, Math.min(block.end, block.start + 300))
    if (text.length > 160 && !head) continue
    for (const date of findWrittenDates(text, reading.language)) {
      const before = text.slice(Math.max(0, date.start - labelReach), date.start)
      if (changing.test(before) && !publishing.test(before)) continue
      const near = head && (first < 0 || index < first + 8)
      const labelled = publishing.test(before)
      if (!near && !labelled) continue
      found.push(candidate(reading, block.start, text, date, near ? titleRank : labelRank))
      break
    }
  }
  return found
}

function candidate(reading: Reading, offset: number, text: string, date: WrittenDate, rank: number): DateCandidate {
  const evidence: Passage = {
    report: reading.id,
    start: offset + date.start,
    end: offset + date.end,
    quote: text.slice(date.start, date.end),
  }
  return {
    day: date.day,
    ...(date.time ? { time: date.time } : {}),
    ...(date.zone ? { zone: date.zone } : {}),
    rank,
    reason: rank === titleRank ? 'the line by its title' : 'a labelled date on the page',
    evidence,
  }
}
