import type { Account, Evidence, Id, Origin, When } from '../model/index.ts'
import { describeWhen } from '../situation/describe-when.ts'
import { type NamedOrigin, nameOrigins, partiesOf } from '../situation/views/backing.ts'
import { type Directory, openDirectory } from '../situation/views/directory.ts'
import { nameSubjects } from '../situation/views/subjects.ts'

/** A passage, or a piece of metadata, with where it stands. */
export interface Cited {
  readonly report: Id
  readonly start?: number
  readonly end?: number
  readonly field?: string
  readonly quote: string
  readonly location: string
  readonly title?: string
  readonly outlet?: string
  /** When the report was published, in words. */
  readonly date?: string
  readonly published?: When
  readonly copyOf?: Id
}

/** One fact with every passage it rests on. */
export interface EvidenceOf {
  readonly id: Id
  readonly kind: 'statement' | 'event' | 'actor' | 'matter' | 'disagreement'
  readonly about: string
  readonly date?: string
  readonly origins: readonly NamedOrigin[]
  readonly passages: readonly Cited[]
}

interface Found {
  readonly kind: EvidenceOf['kind']
  readonly evidence: readonly Evidence[]
  readonly origins: readonly Origin[]
  readonly parties: readonly Id[]
  readonly when?: When
  /** Whose name says what it is about. */
  readonly about?: Id
}

/** Everything that a statement, event, actor, matter or disagreement rests on; absent where there is no such thing. */
export function findEvidence(account: Account, id: Id): EvidenceOf | undefined {
  const found = findFact(account, id)
  if (found === undefined) return undefined
  const directory = openDirectory(account)
  const about = nameSubjects(account).get(found.about ?? id) ?? id
  return {
    id,
    kind: found.kind,
    about,
    ...(found.when === undefined ? {} : { date: describeWhen(found.when) }),
    origins: nameOrigins(found.origins, found.parties, directory),
    passages: cite(found.evidence, directory),
  }
}

/** Passages with where they stand, each once, in the order a reader meets them. */
export function cite(evidence: readonly Evidence[], directory: Directory): Cited[] {
  const cited = new Map(evidence.map((one) => [JSON.stringify(one), citeOne(one, directory)]))
  return [...cited.values()].sort(
    (left, right) =>
      directory.number(left.report) - directory.number(right.report) || (left.start ?? -1) - (right.start ?? -1),
  )
}

function citeOne(evidence: Evidence, directory: Directory): Cited {
  const report = directory.report(evidence.report)
  const { title, outlet, published, copyOf } = report ?? {}
  return {
    ...evidence,
    location: report?.location ?? evidence.report,
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet: directory.outletName(outlet) }),
    ...(published === undefined ? {} : { published, date: describeWhen(published) }),
    ...(copyOf === undefined ? {} : { copyOf }),
  }
}

function findFact(account: Account, id: Id): Found | undefined {
  const statement = account.statements.find((one) => one.id === id)
  if (statement !== undefined) {
    return {
      kind: 'statement',
      evidence: statement.renderings.map(({ evidence }) => evidence),
      origins: statement.origins,
      parties: partiesOf(statement),
      ...whenOf(statement),
    }
  }
  const event = account.events.find((one) => one.id === id)
  if (event !== undefined) {
    return {
      kind: 'event',
      evidence: event.mentions.map(({ evidence }) => evidence),
      origins: event.origins,
      parties: [...event.actors, ...event.recipients],
      ...whenOf(event),
    }
  }
  const actor = account.actors.find((one) => one.id === id)
  if (actor !== undefined) return { kind: 'actor', evidence: actor.mentions, origins: [], parties: [] }
  const matter = account.matters.find((one) => one.id === id)
  if (matter !== undefined) {
    const evidence = [
      ...matter.states.flatMap((state) => state.evidence),
      ...matter.figures.map((figure) => figure.evidence),
    ]
    return { kind: 'matter', evidence, origins: [], parties: matter.parties }
  }
  const dispute = account.disagreements.find((one) => one.id === id)
  if (dispute === undefined) return undefined
  return {
    kind: 'disagreement',
    evidence: dispute.positions.flatMap((position) => position.evidence),
    origins: dispute.positions.flatMap((position) => position.origins),
    parties: [],
    about: dispute.about,
  }
}

function whenOf({ when }: { readonly when?: When }): { readonly when?: When } {
  return when === undefined ? {} : { when }
}
