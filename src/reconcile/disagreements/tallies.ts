import type { Actor, Disagreement, Event, EventMention, Figure, Id, When } from '../../model/index.ts'
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
  for (const event of events) {
    for (const mention of event.mentions) {
      for (const tally of readTallies(event, mention, actors)) {
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

function readTallies(event: Event, mention: EventMention, actors: readonly Actor[]): Tally[] {
  const { figures, origin, evidence, when, dropped } = mention
  const own = when?.basis === 'stated' || when?.basis === 'resolved' ? when.earliest?.slice(0, 4) : undefined
  return figures.flatMap((figure) => {
    const holder = holderOf(figure, mention, actors)
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
function holderOf(
  { what, of = '', evidence }: Figure,
  { actors: who }: EventMention,
  actors: readonly Actor[],
): Id | undefined {
  if (what !== 'other') return undefined
  if (/^votes?$/.test(of)) return who.length === 1 ? who[0]?.id : undefined
  const name = /^votes for (.+)$/.exec(of)?.[1]
  if (name === undefined || !('start' in evidence)) return undefined
  return actors.find(
    ({ named, mentions }) =>
      named &&
      mentions.some(
        ({ report, start, quote }) =>
          report === evidence.report && start >= evidence.end && start - evidence.end < near && quote.includes(name),
      ),
  )?.id
}

/** Characters from a number to the name whose votes it counts. */
const near = 24
