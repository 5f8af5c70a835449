import { clean } from '../../text/clean.ts'
import type { Block, Document, Entry, Section } from '../../text/document.ts'
import type { Changes, ChangesView, Revision } from '../views/changes.ts'
import { groupBy } from '../views/group-by.ts'
import type { FieldChange } from '../views/revisions.ts'
import type { Withdrawal } from '../views/withdrawals.ts'
import { composeDisputes } from './compose-disputes.ts'
import { composeEvent } from './compose-event.ts'
import { composeMatter } from './compose-matters.ts'
import { composeCited } from './compose-sources.ts'
import { composeStatement, datedByReport } from './compose-statement.ts'
import { cite, count, plainRemark } from './words.ts'

/** Sets out what changed between two accounts. */
export function composeChangesView(view: ChangesView): Document {
  const { events, statements, revised, disputed, withdrawn } = view
  const counts = [
    count(events.length, 'new event'),
    count(statements.length, 'new statement'),
    `${revised.length} revised`,
    `${disputed.length} newly disputed`,
    `${withdrawn.length} withdrawn`,
  ]
  const sections = composeChanges(view)
  return {
    title: view.title,
    subtitle: counts.join(' · '),
    sections,
    sources: composeCited(view.sources, sections, [...view.reports.added, ...view.reports.replaced]),
  }
}

/** The parts of what changed that are not empty. */
export function composeChanges({ reports, annotators, events, statements, matters, ...changes }: Changes): Section[] {
  const versions = annotators.map(({ field, from, to }) => `${field} ${from ?? 'none'} → ${to ?? 'none'}`).join(', ')
  const remark: Block = {
    kind: 'remark',
    text: `The two accounts were made by different versions of the program, which may read the same words otherwise: ${versions}.`,
  }
  const sections: Section[] = [
    {
      title: 'Reports',
      blocks: [
        ...(annotators.length === 0 ? [] : [remark]),
        ...(reports.added.length === 0
          ? []
          : [point(`${count(reports.added.length, 'report')} added: ${cite(reports.added)}`)]),
        ...(reports.replaced.length === 0
          ? []
          : [
              point(
                `${count(reports.replaced.length, 'report')} with other words than before: ${cite(reports.replaced)}`,
              ),
            ]),
        ...reports.removed.map(({ outlet, location }) =>
          point(`no longer there: ${outlet === undefined ? location : `${outlet} (${location})`}`),
        ),
      ],
    },
    { title: 'New events', blocks: withRemark(events.map((event) => composeEvent(event, { isPlainUnsaid: true }))) },
    { title: 'New statements', blocks: withRemark(statements.map(composeNewStatement)) },
    { title: 'New matters', blocks: matters.flatMap((matter) => composeMatter(matter)) },
    { title: 'Newly disputed', blocks: composeDisputes(changes.disputed, []) },
    { title: 'Revised', blocks: changes.revised.flatMap(composeRevision) },
    { title: 'Withdrawn', blocks: composeWithdrawals(changes.withdrawn) },
  ]
  return sections.filter(({ blocks }) => blocks.length > 0)
}

function withRemark(entries: readonly Entry[]): Block[] {
  return entries.length === 0 ? [] : [{ kind: 'remark', text: plainRemark }, ...entries]
}

/** A statement with its date, since nothing above it tells it. */
function composeNewStatement({ speaker, statement }: Changes['statements'][number]): Entry {
  const entry = composeStatement(statement, speaker)
  const date = statement.date === undefined ? '' : ` (${statement.date})`
  const details = entry.details.filter((detail) => detail !== datedByReport)
  return { ...entry, text: `${entry.text}${date}`, details }
}

function composeRevision({ kind, about, fields, sources, evidence }: Revision): Block[] {
  const cause = sources.length === 0 ? 'no new report: the same ones are read otherwise' : undefined
  return [
    { kind: 'topic', name: clean(about), about: kind },
    ...fields.map((field, index): Block => {
      const isLast = index === fields.length - 1
      return {
        kind: 'point',
        text: describeChange(field),
        evidence: isLast ? evidence : [],
        details: isLast && cause !== undefined ? [cause] : [],
      }
    }),
  ]
}

/** 'status: planned → happened', 'date: now 5 March 2024', 'place: no longer Bergen'. */
function describeChange({ field, from, to }: FieldChange): string {
  if (from === undefined)
    return `${field}: ${field === 'merged with' || field === 'told apart from' ? '' : 'now '}${to}`
  return to === undefined ? `${field}: no longer ${from}` : `${field}: ${from} → ${to}`
}

const reasons: Readonly<Record<Withdrawal['reason'], string>> = {
  removed: 'The reports that told it are gone',
  rewritten: 'Its reports have other words now',
  reread: 'Its reports are no longer read so',
}

function composeWithdrawals(withdrawn: readonly Withdrawal[]): Block[] {
  return [...groupBy(withdrawn, ({ reason }) => reason)].flatMap(([reason, group]): Block[] => [
    { kind: 'topic', name: reasons[reason], about: String(group.length) },
    ...group.map(({ kind, about, told }): Block => {
      const by = told.length === 0 ? [] : [`told by ${[...new Set(told)].join(', ')}`]
      return { kind: 'point', text: `${clean(about)} (${kind})`, evidence: [], details: by }
    }),
  ])
}

function point(text: string): Block {
  return { kind: 'point', text, evidence: [], details: [] }
}
