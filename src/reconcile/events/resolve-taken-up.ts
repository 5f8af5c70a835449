import { compareTimes } from './compare/compare-times.ts'
import { actorsOf, type LocalEvent, recipientsOf } from './local-event.ts'
import { standingOf } from './standing.ts'

/**
 * Ties nouns of something known ('the attack', 'his refusal') to what they take up: the last mention before them in their report of the
 * same word, else of the same type, with which their participants agree; else the first one after. Those that take up nothing are kept
 * only where they tell more than that there is such a thing.
 */
export function resolveTakenUp(events: readonly LocalEvent[]): readonly LocalEvent[] {
  const byReport = new Map<string, LocalEvent[]>()
  for (const event of events) {
    if (event.statement !== undefined) continue
    const known = byReport.get(event.report)
    if (known) known.push(event)
    else byReport.set(event.report, [event])
  }
  for (const own of byReport.values()) {
    own.sort((left, right) => left.mention.trigger.start - right.mention.trigger.start)
  }
  return events.flatMap((event) => {
    if (event.act.taken !== true || event.statement !== undefined) return [event]
    const antecedent = findAntecedent(event, byReport.get(event.report) ?? [])
    if (antecedent !== undefined) return [{ ...event, antecedent: antecedent.key }]
    return tellsAnew(event) ? [event] : []
  })
}

function findAntecedent(event: LocalEvent, ordered: readonly LocalEvent[]): LocalEvent | undefined {
  const index = ordered.indexOf(event)
  const near = [...ordered.slice(0, index).reverse(), ...ordered.slice(index + 1)]
  const meant = near.filter((one) => one.act.taken !== true && isMeant(event, one))
  return meant.find((one) => one.stem === event.stem) ?? meant[0]
}

/** Whether a noun tells who did it. */
function tellsAnew({ mention: { actors } }: LocalEvent): boolean {
  return actors.length > 0
}

/** Whether a noun may mean what another mention tells. */
function isMeant(noun: LocalEvent, told: LocalEvent): boolean {
  if (noun.act.type !== told.act.type || standingOf(noun.mention.status) !== standingOf(told.mention.status))
    return false
  if (noun.mention.status !== told.mention.status && [noun, told].some(({ mention }) => mention.status === 'denied'))
    return false
  if (noun.stem !== told.stem && (noun.act.type === 'OTHER' || noun.act.mode !== told.act.mode)) return false
  if (compareTimes(noun, told) === 'apart') return false
  // In other words it must be of the same people: 'the war' is not the intervention in it.
  const isLoose = noun.stem === told.stem
  return (
    agree(actorsOf(noun.mention), told.actorSides, noun.actorSides, isLoose) &&
    agree(recipientsOf(noun.mention), told.recipientSides, noun.recipientSides, isLoose)
  )
}

/** Whether those whom a noun names are among those told, or of one side with them; nobody told agrees with all where `isLoose`. */
function agree(
  named: readonly string[],
  told: ReadonlySet<string>,
  sides: ReadonlySet<string>,
  isLoose: boolean,
): boolean {
  return named.length === 0 || (isLoose && told.size === 0) || [...sides].some((side) => told.has(side))
}
