import type { Block, Reading, Segment } from '../../model/index.ts'
import { indexAt } from '../../text/span.ts'
import { findWrittenDates, type WrittenDate } from '../../text/written-dates.ts'
import type { DateCandidate } from './published.ts'

/** Ranks beside those of metadata fields (see `field-dates.ts`); chosen with those on the pages of evals/pubdate. */
const titleRank = 12
const elementRank = 14
const leadRank = 16
const labelRank = 22

/** Longest line that is there for its date, and most characters that may stand beside the date. */
const longestLine = 160
const mostBeside = 60
/** Blocks before the title and after the start of the body in which a date is still by the title. */
const reach = 8

/** Stems of words of publishing and of changing in the languages of most pages. */
const publishing =
  /publi|posted|erschien|erstellt|veröffentlicht|stand\b|datum|\bdate\b|\bam\b|\bvom\b|\bon\b|geschrieben|eingestellt|gepostet|опублик|издан/iu
const changing = /updat|modifi|aktualisier|geändert|änderung|bearbeitet|mis à jour|changed|edited|revised|actualizad/iu
/** Names and classes of elements that hold a page's own date, and of those that hold other pages' dates. */
const dateElement = /\bdate|-date|_date|datum|\btime\b|timedata|timestamp|meta\b|postmeta|published|posted|pubdate/iu
const elsewhere =
  /(?:^|[ .#])(?:nav|aside|menu|calendar|weather)|navigation|sidebar|-menu|teaser-|-teaser|related|weather|calendar|veranstalt|ticker|popular|current-?time|submitted|comment(?!s?-date)/iu
/** How many of the innermost elements tell what a line is for. */
const innermost = 3

/** Full dates that stand in the text where reports give their own: by the title, at the start of the body, after a label. */
export function visibleDates(reading: Reading, blocks: readonly Block[]): DateCandidate[] {
  const title = blocks.findIndex(({ role }) => role === 'title')
  const body = blocks.findIndex(({ role }) => role === 'paragraph')
  const from = (title < 0 ? body : title) - reach
  const to = body < 0 ? title + reach : Math.max(body, title) + 2
  const found: DateCandidate[] = []
  for (const [index, block] of blocks.entries()) {
    const near = index >= from && index <= to
    const text = reading.text.slice(block.start, Math.min(block.end, block.start + longestLine * 2))
    for (const date of findWrittenDates(text, reading.language)) {
      const rank = rankOf(reading, block, text, date, near, index === body)
      if (rank !== undefined) found.push(candidate(reading, block.start, text, date, rank))
    }
  }
  return found
}

/** What parts a dateline from the text that it opens: 'OSLO, 3 March 2024 (Wire) - '. */
const leadsIn = /^\s?(?:\([^)\n]{1,30}\)\s?)?[-–—]{1,2}\s/u

/** What stands before the date of a dateline in plain text: nothing, a place and a comma, or a place in capitals. */
const opensDateline = /^\s*(?:$|[^,\n]{2,25},\s*$|\p{Lu}{2}[\p{Lu}\s.'-]*$)/u

function rankOf(
  reading: Reading,
  block: Block,
  text: string,
  date: WrittenDate,
  near: boolean,
  opensBody: boolean,
): number | undefined {
  const lineStart = text.lastIndexOf('\n', date.start) + 1
  const lineEnd = text.indexOf('\n', date.end)
  const before = text.slice(lineStart, date.start)
  const page = reading.format === 'html'
  if (changing.test(before) && !publishing.test(before)) return undefined
  const first = text.slice(0, date.start).trim() === before.trim()
  if (block.role === 'title') return page && first && before.trim() === '' ? leadRank : undefined
  if (
    opensBody &&
    first &&
    isLead(before) &&
    (page || (opensDateline.test(before) && leadsIn.test(text.slice(date.end))))
  )
    return leadRank
  if (block.role === 'comment') return undefined
  const path = page ? pathOf(reading, block) : ''
  if (elsewhere.test(path)) return undefined
  if (near && (block.role === 'dateline' || block.role === 'byline')) return titleRank
  const beside = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).trim().length - (date.end - date.start)
  if (!page || beside > mostBeside) return undefined
  const dated = dateElement.test(path)
  if (near && dated) return titleRank
  if (near && beside < mostBeside / 2 && block.role !== 'paragraph') return elementRank
  return publishing.test(before) || (beside < 4 && dated) ? labelRank : undefined
}

/** Whether nothing, or only a place, stands before the date that opens the body: '01.02.2022 …', 'Karlsruhe, (12.11.2021). …'. */
function isLead(before: string): boolean {
  return before.length <= 30 && /^(?:\p{Lu}[\p{L}.-]*[,\s]*){0,3}[([]?$/u.test(before.trimStart())
}

function pathOf(reading: Reading, block: Block): string {
  const segment: Segment | undefined = reading.segments[indexAt(reading.segments, block.start)]
  return (segment?.path ?? '').split(' ').slice(-innermost).join(' ')
}

function candidate(reading: Reading, offset: number, text: string, date: WrittenDate, rank: number): DateCandidate {
  const { day, time, zone, start, end } = date
  return {
    day,
    ...(time ? { time } : {}),
    ...(zone ? { zone } : {}),
    rank,
    reason:
      rank === labelRank
        ? 'a labelled date on the page'
        : rank === leadRank
          ? 'the head of its text'
          : 'the line by its title',
    evidence: { report: reading.id, start: offset + start, end: offset + end, quote: text.slice(start, end) },
  }
}
