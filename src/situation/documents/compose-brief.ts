import type { Block, Document, Section } from '../../text/document.ts'
import { describeDate, describeWhen } from '../describe-when.ts'
import type { Brief, BriefSection } from '../views/brief.ts'
import type { EventEntry } from '../views/event-entry.ts'
import type { EstablishedSection } from '../views/happenings.ts'
import { composeChanges } from './compose-changes.ts'
import { composeDisputes } from './compose-disputes.ts'
import { composeEvent } from './compose-event.ts'
import { composeMatter } from './compose-matters.ts'
import { composeProblems } from './compose-problems.ts'
import { composeSaid } from './compose-said.ts'
import { composeSources } from './compose-sources.ts'
import { composeStatement } from './compose-statement.ts'
import { count, droppedRemark, plainRemark } from './words.ts'

/** Sets out a brief: its sections in their order, then sources and problems. */
export function composeBrief(brief: Brief): Document {
  const problems = composeProblems(brief.problems, brief.sources)
  return {
    title: brief.title,
    subtitle: describeCounts(brief),
    sections: brief.sections.map(composeSection),
    sources: composeSources(brief.sources),
    ...(problems === undefined ? {} : { problems }),
  }
}

function describeCounts({ period, counts }: Brief): string {
  const { reports, copies, outlets, origins } = counts
  const parts = [
    period && describeWhen(period),
    count(reports, 'report') + (copies === 0 ? '' : ` (${count(copies, 'copy', 'copies')})`),
    count(outlets, 'outlet'),
    count(origins, 'independent origin'),
  ]
  return parts.filter((part) => part !== undefined).join(' · ')
}

function composeSection(section: BriefSection): Section {
  switch (section.kind) {
    case 'new': {
      const groups = composeChanges(section.changes)
      const blocks = groups.flatMap(({ title, blocks }): Block[] => [{ kind: 'heading', text: title }, ...blocks])
      return {
        title: `New since ${describeDate(section.since)}`,
        blocks: blocks.length === 0 ? [{ kind: 'remark', text: 'Nothing changed.' }] : blocks,
      }
    }
    case 'established':
      return { title: 'What is established, and by how many origins', blocks: composeEstablished(section) }
    case 'said':
      return composeSaid(section)
    case 'disputed':
      return { title: 'What is disputed', blocks: composeDisputes(section.disputes, section.denied) }
    case 'planned':
      return {
        title: 'What is planned, demanded or threatened',
        blocks: section.events.map((event) => composeEvent(event)),
      }
    case 'dropped':
      return {
        title: 'What was taken back',
        blocks: [
          { kind: 'remark', text: droppedRemark },
          ...section.events.map((event) => composeEvent(event)),
          ...section.statements.map(({ speaker, statement }) => composeStatement(statement, speaker)),
        ],
      }
    case 'states':
      return { title: 'What stands where', blocks: section.matters.flatMap((matter) => composeMatter(matter)) }
  }
}

/** Events by the number of independent origins that tell them; then those that are only claimed. */
function composeEstablished({ groups, claimed }: EstablishedSection): Block[] {
  const told = groups.flatMap(({ origins, events }) =>
    origins > 1
      ? composeGroup(`By ${origins} independent origins`, events)
      : composeGroup('Told by one origin only', events, true),
  )
  return claimed.length === 0 ? told : [...told, ...composeGroup('Only claimed by those who are quoted', claimed, true)]
}

function composeGroup(text: string, events: readonly EventEntry[], isPlainUnsaid = false): Block[] {
  return [
    { kind: 'heading', text },
    ...(isPlainUnsaid ? [{ kind: 'remark', text: plainRemark } as const] : []),
    ...events.map((event) => composeEvent(event, { isPlainUnsaid })),
  ]
}
