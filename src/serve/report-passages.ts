import type { Account, Id, Span } from '../model/index.ts'
import { nameSubjects } from '../situation/views/subjects.ts'

/** A passage of a report with what was taken from it. */
export interface ReportPassage extends Span {
  readonly kind: 'actor' | 'statement' | 'event' | 'matter' | 'copy'
  /** The actor, statement, event or matter; of a copied passage the report it is from. */
  readonly id: Id
  readonly about: string
  /** Kind of a statement or matter, type of an event. */
  readonly type?: string
  readonly status?: string
}

/** Everything that an account takes from one report, in the order of its text. */
export function listPassages(account: Account, report: Id): ReportPassage[] {
  const subjects = nameSubjects(account)
  const passages: ReportPassage[] = []
  const add = (
    kind: ReportPassage['kind'],
    id: Id,
    range: Span,
    more: Pick<ReportPassage, 'type' | 'status'> = {},
  ): void => {
    passages.push({ kind, id, start: range.start, end: range.end, about: subjects.get(id) ?? id, ...more })
  }
  const here = (one: { readonly report: Id }) => one.report === report
  for (const { id, mentions } of account.actors) for (const one of mentions.filter(here)) add('actor', id, one)
  for (const { id, kind, renderings } of account.statements) {
    for (const { evidence } of renderings) if (here(evidence)) add('statement', id, evidence, { type: kind })
  }
  for (const { id, type, status, mentions } of account.events) {
    for (const { evidence } of mentions) if (here(evidence)) add('event', id, evidence, { type, status })
  }
  for (const { id, kind, states } of account.matters) {
    for (const one of states.flatMap(({ evidence }) => evidence)) {
      if (here(one) && 'start' in one) add('matter', id, one, { type: kind })
    }
  }
  for (const range of account.reports.find(({ id }) => id === report)?.copied ?? []) {
    add('copy', range.from.report, range)
  }
  return passages.sort((left, right) => left.start - right.start || right.end - left.end)
}
