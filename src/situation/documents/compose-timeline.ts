import type { Block, Document, Entry } from '../../text/document.ts'
import type { TimelineDay, TimelineItem, TimelineView } from '../views/timeline.ts'
import { composeEvent } from './compose-event.ts'
import { composeCited } from './compose-sources.ts'
import { composeStatement, datedByReport } from './compose-statement.ts'
import { describeDay } from './describe-day.ts'
import { count, plainRemark } from './words.ts'

/** Sets out a timeline: events and statements under their days. */
export function composeTimeline({ days, undatedStatements, sources }: TimelineView, title: string): Document {
  const items = days.flatMap((day) => day.items)
  const events = items.filter(({ kind }) => kind === 'event').length
  const blocks: Block[] = [
    { kind: 'remark', text: days.length === 0 ? 'Nothing of the kind is told.' : plainRemark },
    ...days.flatMap((day): Block[] => [
      { kind: 'heading', text: describeDay(day) },
      ...day.items.map((item) => leaveOutTelling(composeItem(item), day)),
    ]),
  ]
  const left = `${count(undatedStatements, 'undated statement')} left out; 'sitrep said' shows all.`
  const rest: Block[] = undatedStatements === 0 ? [] : [{ kind: 'remark', text: left }]
  const sections = [{ title: 'Timeline', blocks: [...blocks, ...rest] }]
  return {
    title,
    subtitle: `${count(events, 'event')} · ${count(items.length - events, 'dated statement')}`,
    sections,
    sources: composeCited(sources, sections),
  }
}

function composeItem(item: TimelineItem): Entry {
  if (item.kind === 'event') return composeEvent(item.event, { isDated: true, isTyped: true, isPlainUnsaid: true })
  return composeStatement(item.statement, item.speaker)
}

/** Where the heading says when a thing was told, the line need not say that only its telling is dated. */
function leaveOutTelling(entry: Entry, { day }: TimelineDay): Entry {
  if (day !== undefined) return entry
  return { ...entry, details: entry.details.filter((detail) => detail !== datedByReport) }
}
