import type { Block, Document, Section, Table } from '../../text/document.ts'
import { describeDate, describeWhen } from '../describe-when.ts'
import type { DyadEntry, DyadsView } from '../views/dyads.ts'
import { composeEvent } from './compose-event.ts'
import { composeCited } from './compose-sources.ts'
import { count } from './words.ts'

const scoring =
  'Scores run from −10 (most hostile) to +10 (most cooperative), after PLOVER. Counted is what happened or goes on and is dated to the month.'

/** Sets out who does what to whom: all dyads side by side, then each month by month. */
export function composeDyads({ dyads, sources }: DyadsView, title: string): Document {
  const none: Block = { kind: 'remark', text: 'Nothing that one side did to another is told.' }
  const overview: Section = {
    title: 'Who does what to whom',
    blocks: dyads.length === 0 ? [none] : [{ kind: 'remark', text: scoring }, compare(dyads)],
  }
  const sections = [overview, ...dyads.map(composeDyad)]
  return { title, subtitle: count(dyads.length, 'dyad'), sections, sources: composeCited(sources, sections) }
}

function compare(dyads: readonly DyadEntry[]): Table {
  return {
    kind: 'table',
    caption: 'Events counted, their mean score and sum, and events not counted, by source and target',
    columns: columns('source → target', 'events', 'mean', 'sum', 'not counted'),
    rows: dyads.map(({ source, target, months, others }) => {
      const events = months.reduce((total, { count: one }) => total + one, 0)
      const sum = months.reduce((total, month) => total + month.sum, 0)
      const scores = events === 0 ? ['·', '·', '·'] : [String(events), score(sum / events), score(sum)]
      return [`${source.name} → ${target.name}`, ...scores, others.length === 0 ? '·' : String(others.length)]
    }),
  }
}

function composeDyad({ source, target, months, others, stances }: DyadEntry): Section {
  const series: Table = {
    kind: 'table',
    caption: `What ${source.name} did to ${target.name}, by month`,
    columns: columns('month', 'events', 'mean', 'sum'),
    rows: months.map(({ month, count: events, mean, sum }) => [
      describeDate(month),
      String(events),
      score(mean),
      score(sum),
    ]),
  }
  return {
    title: `${source.name} → ${target.name}`,
    blocks: [
      ...(months.length > 1 ? [series] : []),
      ...stances.map(
        ({ label, when, by, evidence }): Block => ({
          kind: 'entry',
          label: 'stance',
          tone: 'said',
          text: `“${label}”${when === undefined ? '' : ` (${describeWhen(when)})`}`,
          evidence,
          details: by === '' ? [] : [`according to ${by}`],
        }),
      ),
      ...months.flatMap(({ month, count: events, mean, events: entries }): Block[] => [
        { kind: 'heading', text: `${describeDate(month)}: ${count(events, 'event')}, mean ${score(mean)}` },
        ...entries.map((event) => composeEvent(event, { isTyped: true })),
      ]),
      ...(others.length === 0 ? [] : [{ kind: 'heading', text: 'Not counted' } as const]),
      ...others.map((event) => composeEvent(event, { isTyped: true })),
    ],
  }
}

function columns(first: string, ...numbers: readonly string[]): Table['columns'] {
  return [{ name: first, isNumber: false }, ...numbers.map((name) => ({ name, isNumber: true }))]
}

/** A score to one decimal with its sign: '+2.5', '−9.0', '0.0'. */
function score(points: number): string {
  const digits = Math.abs(points).toFixed(1)
  return digits === '0.0' ? digits : `${points < 0 ? '−' : '+'}${digits}`
}
