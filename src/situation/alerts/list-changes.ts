import type { ChangedThing, ChangeWord } from '../../model/alert.ts'
import { type Account, type Evidence, hash, type Id } from '../../model/index.ts'
import { clean } from '../../text/clean.ts'
import { type ChangesView, makeChanges, type Revision } from '../views/changes.ts'
import { type Directory, openDirectory } from '../views/directory.ts'
import { nameSubjects } from '../views/subjects.ts'
import type { Withdrawal } from '../views/withdrawals.ts'
import type { Change, ChangeReport } from './change.ts'
import { describeThing, indexThings, type Thing, type Things } from './things.ts'

/** What changed between two accounts of one situation, one item a thing: new, disputed, revised, withdrawn; reports last. */
export function listChanges(old: Account, now: Account): Change[] {
  const view = makeChanges(old, now)
  const [before, after] = [old, now].map(openSide)
  if (before === undefined || after === undefined) return []
  return [
    ...view.events.flatMap(({ id }) => enter('new', 'event', id, [], after)),
    ...view.statements.flatMap(({ statement: { id } }) => enter('new', 'statement', id, [], after)),
    ...view.matters.flatMap(({ id }) => enter('new', 'matter', id, [], after)),
    ...view.disputed.flatMap(({ id }) => enter('disputed', 'disagreement', id, [], after)),
    ...withoutActs(view.revised, now).flatMap((revision) => enterRevision(revision, after)),
    ...view.withdrawn.flatMap((withdrawal) => enterWithdrawal(withdrawal, before)),
    ...enterReports(view, before, after),
  ]
}

/** Reports that came, whose words are others, and that are gone. */
function enterReports({ reports: { added, replaced, removed } }: ChangesView, before: Side, after: Side): Change[] {
  const idsOf = (numbers: readonly number[]) => {
    const wanted = new Set(numbers)
    return after.directory.sources.filter(({ number }) => wanted.has(number)).map(({ report }) => report)
  }
  return [
    ...idsOf(added).flatMap((id) => enter('new', 'report', id, [], after)),
    ...idsOf(replaced).flatMap((id) => enter('revised', 'report', id, ['it has other words now'], after)),
    ...removed.flatMap(({ report }) => enter('withdrawn', 'report', report, ['the report is gone'], before)),
  ]
}

/** Everything an account holds, as if nothing had been known before: what a feed of one account consists of. */
export function listEverything(account: Account): Change[] {
  const nothing: Account = {
    ...account,
    reports: [],
    outlets: [],
    actors: [],
    statements: [],
    events: [],
    matters: [],
    dyads: [],
    disagreements: [],
    judgements: [],
    problems: [],
  }
  return listChanges(nothing, account)
}

/** One of the two accounts. */
interface Side {
  readonly things: Things
  readonly directory: Directory
}

function openSide(account: Account): Side {
  const directory = openDirectory(account)
  return { things: indexThings(account, nameSubjects(account), directory), directory }
}

function enter(change: ChangeWord, thing: ChangedThing, id: Id, details: readonly string[], side: Side): Change[] {
  const found = side.things.get(`${thing} ${id}`)
  return found === undefined ? [] : [toChange(change, thing, id, details, found, found.evidence, side)]
}

/** Revisions without those of acts of speech, where the statement that is the act is revised too. */
function withoutActs(revised: readonly Revision[], { events }: Account): Revision[] {
  const statements = new Set(revised.flatMap(({ kind, id }) => (kind === 'statement' ? [id] : [])))
  const acts = new Set(events.flatMap(({ id, act }) => (act !== undefined && statements.has(act) ? [id] : [])))
  return revised.filter(({ kind, id }) => kind !== 'event' || !acts.has(id))
}

/** A revision rests on what the earlier account did not have; where nothing is new, on all there is. */
function enterRevision({ kind, id, fields, evidence }: Revision, side: Side): Change[] {
  const found = side.things.get(`${kind} ${id}`)
  if (found === undefined) return []
  const details = fields.map(({ field, from, to }) => {
    const words = [from ?? 'not known', to ?? 'no longer known']
    return clean(`${field}: ${words.join(' → ')}`)
  })
  return [toChange('revised', kind, id, details, found, evidence.length > 0 ? evidence : found.evidence, side)]
}

const reasons: Readonly<Record<Withdrawal['reason'], string>> = {
  removed: 'the reports that told it are gone',
  rewritten: 'its reports have other words now',
  reread: 'its reports are no longer read so',
}

function enterWithdrawal({ kind, id, reason }: Withdrawal, side: Side): Change[] {
  return enter('withdrawn', kind, id, [reasons[reason]], side)
}

function toChange(
  change: ChangeWord,
  thing: ChangedThing,
  id: Id,
  given: readonly string[],
  found: Thing,
  evidence: readonly Evidence[],
  { directory }: Side,
): Change {
  const { title, details: own, evidence: _, ...facts } = found
  const details = [...given, ...own]
  return {
    key: hash([change, thing, id, ...given, ...(change === 'revised' ? [] : [title])].join('\n')),
    change,
    thing,
    id,
    title: describeThing(title),
    details,
    ...facts,
    evidence,
    reports: reportsOf(evidence, thing === 'report' ? [id] : [], directory),
  }
}

/** The reports of passages in the order of their dates. */
function reportsOf(evidence: readonly Evidence[], ids: readonly Id[], directory: Directory): ChangeReport[] {
  const wanted = new Set([...evidence.map(({ report }) => report), ...ids])
  return directory.sources
    .filter(({ report }) => wanted.has(report))
    .map(({ report, location, outlet, title, published }) => ({
      id: report,
      location,
      ...(outlet === undefined ? {} : { outlet }),
      ...(title === undefined ? {} : { title }),
      ...(published === undefined ? {} : { published }),
    }))
}
