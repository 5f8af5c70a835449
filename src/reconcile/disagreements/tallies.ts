import type { Actor, Disagreement, Event, EventMention, Figure, Id, Passage, When } from '../../model/index.ts'
import type { DisagreementContext } from './find-disagreements.ts'
import { type Holding, isTakenBack, toPositions } from './position.ts'

/** A number of votes and whose it is. */
interface Tally extends Holding {
  readonly of: Id
  readonly year?: string
}

/** How many voted for whom, told in more than one number: results are corrected, and reports differ. */
export function findTallyDifferences({
  actors,
  events,
  published,
  replaces,
}: DisagreementContext): readonly Disagreement[] {
  const byHolder = new Map<Id, Tally[]>()
  const namedIn = findNamed(actors, events)
  for (const event of events) {
    for (const mention of event.mentions) {
      for (const tally of readTallies(event, mention, namedIn)) {
        const known = byHolder.get(tally.of)
        if (known) known.push(tally)
        else byHolder.set(tally.of, [tally])
      }
    }
  }
  return [...byHolder].flatMap(([id, told]): Disagreement[] => {
    const years = new Set(told.flatMap(({ year }) => year ?? []))
    if (new Set(told.map(({ value }) => value)).size < 2 || years.size > 1) return []
    return [
      {
        id: `${id}|figure votes`,
        about: id,
        aspect: 'figure',
        nature: isReplaced(told, published) || areTakenBack(told, replaces) ? 'update' : 'conflict',
        positions: toPositions(told),
      },
    ]
  })
}

/** Whether of any two numbers one was taken back, or its report was replaced by the other's. */
function areTakenBack(told: readonly Tally[], replaces: DisagreementContext['replaces']): boolean {
  return told.every((one) => told.every((other) => one.value === other.value || isTakenBack(one, other, replaces)))
}

/** Whether one number is told by later reports alone, which may tell the old one beside it. */
function isReplaced(told: readonly Tally[], published: ReadonlyMap<Id, When>): boolean {
  const values = [...new Set(told.map(({ value }) => value))]
  const reportsOf = (value: string) => new Set(told.flatMap((one) => (one.value === value ? [one.report] : [])))
  return values.some((value) => {
    const own = reportsOf(value)
    const others = told.filter((one) => one.value !== value && !own.has(one.report))
    return others.length > 0 && others.every(({ report }) => [...own].every((one) => isAfter(one, report, published)))
  })
}

function isAfter(one: Id, other: Id, published: ReadonlyMap<Id, When>): boolean {
  const [from, until] = [published.get(one)?.earliest?.slice(0, 10), published.get(other)?.latest?.slice(0, 10)]
  return from !== undefined && until !== undefined && from > until
}

/** A mention of a named actor, with the actor's place among all. */
interface Named {
  readonly id: Id
  readonly order: number
  readonly passage: Passage
}

type NamedIn = ReadonlyMap<Id, readonly Named[]>

/** The mentions of named actors in those reports that count the votes for somebody. */
function findNamed(actors: readonly Actor[], events: readonly Event[]): NamedIn {
  const found = new Map<Id, Named[]>()
  for (const { mentions } of events)
    for (const { evidence, figures } of mentions)
      if (figures.some((figure) => votesFor(figure) !== undefined)) found.set(evidence.report, [])
  if (found.size === 0) return found
  for (const [order, { id, named, mentions }] of actors.entries()) {
    if (!named) continue
    for (const passage of mentions) found.get(passage.report)?.push({ id, order, passage })
  }
  return found
}

/** The name for whom a figure counts votes. */
function votesFor({ what, of = '' }: Figure): string | undefined {
  return what === 'other' ? /^votes for (.+)$/.exec(of)?.[1] : undefined
}

function readTallies(event: Event, mention: EventMention, namedIn: NamedIn): Tally[] {
  const { figures, origin, evidence, when, dropped } = mention
  const own = when?.basis === 'stated' || when?.basis === 'resolved' ? when.earliest?.slice(0, 4) : undefined
  return figures.flatMap((figure) => {
    const holder = holderOf(figure, mention, namedIn)
    if (holder === undefined || figure.value === undefined || figure.bound !== 'exact') return []
    const [within] = event.within
    return [
      {
        of: holder,
        value: `${figure.value.toLocaleString('en-US')} votes`,
        report: evidence.report,
        origin,
        ...(within === undefined ? {} : { statement: within }),
        evidence: figure.evidence,
        ...(dropped === undefined ? {} : { dropped }),
        ...(own === undefined ? {} : { year: own }),
      },
    ]
  })
}

/** Whose votes a figure counts: those of whom it names, else of the one who won them. */
function holderOf(figure: Figure, { actors: who }: EventMention, namedIn: NamedIn): Id | undefined {
  const { what, of = '', evidence } = figure
  if (what !== 'other') return undefined
  if (/^votes?$/.test(of)) return who.length === 1 ? who[0]?.id : undefined
  const name = votesFor(figure)
  if (name === undefined || !('start' in evidence)) return undefined
  const meant = (namedIn.get(evidence.report) ?? []).filter(
    ({ passage: { start, quote } }) => start >= evidence.end && start - evidence.end < near && quote.includes(name),
  )
  return meant.reduce<Named | undefined>((first, one) => (first && first.order <= one.order ? first : one), undefined)
    ?.id
}

/** Characters from a number to the name whose votes it counts. */
const near = 24
