import { clean } from '../../text/clean.ts'
import type { Block, Document, Entry } from '../../text/document.ts'
import type { Alert } from '../alerts/match-alerts.ts'
import { describeWhen } from '../describe-when.ts'
import type { Source } from '../views/directory.ts'
import { groupBy } from '../views/group-by.ts'
import { composeCited } from './compose-sources.ts'
import { count } from './words.ts'

/** Sets out alerts by rule, each with its passages; `sources` are those of the later account. */
export function composeAlerts(title: string, alerts: readonly Alert[], sources: readonly Source[]): Document {
  const sections = [...groupBy(alerts, ({ rule }) => rule)].map(([rule, group]) => ({
    title: clean(rule),
    blocks: group.map((alert): Block => composeAlert(alert)),
  }))
  return {
    title,
    subtitle: `${count(alerts.length, 'alert')} by ${count(sections.length, 'rule')}`,
    sections,
    sources: composeCited(sources, sections),
  }
}

/** How sure it is, as everywhere else; what is disputed or withdrawn is in doubt. */
function toneOf({ change, thing, status }: Alert['change']): Entry['tone'] {
  if (change === 'disputed' || change === 'withdrawn' || status === 'denied' || status === 'disputed') return 'doubt'
  if (thing === 'statement') return 'said'
  return status === undefined || status === 'happened' || status === 'ongoing' ? 'fact' : 'open'
}

function composeAlert({ change }: Alert): Entry {
  const { thing, title, statement, status, details, origins, when, evidence } = change
  const kind = thing === 'statement' ? (statement ?? thing) : thing
  const facts = [kind, status, ...details.map(clean), thing === 'report' ? undefined : count(origins, 'origin')]
  return {
    kind: 'entry',
    label: change.change,
    tone: toneOf(change),
    text: title,
    ...(when === undefined ? {} : { note: describeWhen(when) }),
    // What is withdrawn may rest on reports that are not there any more.
    evidence: change.change === 'withdrawn' ? [] : evidence,
    details: facts.filter((fact) => fact !== undefined),
  }
}
