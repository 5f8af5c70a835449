import { type AlertRule, type AlertRules, type ChangedThing, changedThings, type Watchlist } from '../../model/alert.ts'
import { type Account, type Actor, hash, type Id } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import type { Change } from './change.ts'

/** A change that a rule asks for. */
export interface Alert {
  /** Names the alert for good, so that it is delivered once. */
  readonly key: string
  /** The name of the rule. */
  readonly rule: string
  /** Names of the channels it goes to; all of them where absent. */
  readonly channels?: readonly string[]
  readonly change: Change
}

/** The alerts that rules make of changes, in the order of rules; one change may raise several. `actors`: those of both accounts. */
export function matchAlerts(
  changes: readonly Change[],
  { rules, watchlist }: Pick<AlertRules, 'rules' | 'watchlist'>,
  actors: readonly Actor[],
): Alert[] {
  const people = indexActors(actors)
  return [...rules, ...watchRules(watchlist)].flatMap((rule) => {
    const holds = readRule(rule, people)
    return changes.filter(holds).map((change) => ({
      key: hash(`${rule.name}\n${change.key}`),
      rule: rule.name,
      ...(rule.channels === undefined ? {} : { channels: rule.channels }),
      change,
    }))
  })
}

/** The actors of two accounts; of one that is in both, the later. */
export function actorsOf(old: Account, now: Account): Actor[] {
  return [...new Map([...old.actors, ...now.actors].map((actor) => [actor.id, actor])).values()]
}

/** One rule for each name and each word of a watchlist. */
function watchRules(watchlist: Watchlist | undefined): AlertRule[] {
  const channels = watchlist?.channels === undefined ? {} : { channels: watchlist.channels }
  return [
    ...(watchlist?.actors ?? []).map((name) => ({ name: `watching ${name}`, actors: [name], ...channels })),
    ...(watchlist?.words ?? []).map((word) => ({ name: `watching '${word}'`, words: [word], ...channels })),
  ]
}

type Holds = (change: Change) => boolean

/** What a rule that names no things asks for: what a report tells is listed itself, so the report is not told of besides. */
const usualThings: readonly ChangedThing[] = changedThings.filter((thing) => thing !== 'report')

/** One function for all conditions of a rule. */
function readRule(rule: AlertRule, people: People): Holds {
  const { changes, things, actors, types, statements, statuses, natures, states, dyad, words, origins } = rule
  const conditions: (Holds | undefined)[] = [
    isAmong(changes, ({ change }) => change),
    isAmong(things ?? usualThings, ({ thing }) => thing),
    isAmong(types, ({ type }) => type),
    isAmong(statements, ({ statement }) => statement),
    isAmong(statuses, ({ status }) => status),
    isAmong(natures, ({ nature }) => nature),
    isAmong(states?.map(fold), ({ state }) => state && fold(state)),
    actors &&
      (({ sources, targets }) =>
        [...sources, ...targets].some((id) => actors.some((name) => people.isCalled(id, name)))),
    dyad?.source === undefined ? undefined : isOnSide(dyad.source, ({ sources }) => sources, people),
    dyad?.target === undefined ? undefined : isOnSide(dyad.target, ({ targets }) => targets, people),
    words && holdsWords(words),
    origins === undefined ? undefined : (change) => change.origins >= origins,
  ]
  const given = conditions.filter((one) => one !== undefined)
  return (change) => given.every((holds) => holds(change))
}

function isAmong(
  wanted: readonly string[] | undefined,
  read: (change: Change) => string | undefined,
): Holds | undefined {
  if (wanted === undefined) return undefined
  const values = new Set(wanted)
  return (change) => {
    const value = read(change)
    return value !== undefined && values.has(value)
  }
}

function isOnSide(name: string, read: (change: Change) => readonly Id[], people: People): Holds {
  return (change) => read(change).some((id) => people.belongsTo(id, name))
}

function holdsWords(words: readonly string[]): Holds {
  const wanted = words.map(fold).flatMap((one) => (one === '' ? [] : [` ${one} `]))
  return ({ title, details, evidence }) => {
    const text = ` ${[title, ...details, ...evidence.map(({ quote }) => quote)].map(fold).join('  ')} `
    return wanted.some((one) => text.includes(one))
  }
}

/** Looks actors up by what they are called. */
interface People {
  isCalled(id: Id, name: string): boolean
  /** Whether it, something that it is a part of, or its country is called so. */
  belongsTo(id: Id, name: string): boolean
}

function indexActors(actors: readonly Actor[]): People {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const names = new Map(actors.map((actor) => [actor.id, namesOf(actor)]))
  const isCalled = (id: Id, name: string) =>
    id === name || (fold(name) !== '' && (names.get(id)?.has(fold(name)) ?? false))
  return {
    isCalled,
    belongsTo(id, name) {
      const seen = new Set<Id>()
      for (let next: Id | undefined = id; next !== undefined && !seen.has(next); next = byId.get(next)?.partOf) {
        seen.add(next)
        const country = byId.get(next)?.country
        if (isCalled(next, name) || (country !== undefined && isCalled(country, name))) return true
      }
      return false
    },
  }
}

function namesOf({ name, aliases, code, country, wikidata, kind }: Actor): ReadonlySet<string> {
  const codes = [code, wikidata, kind === 'country' ? country : undefined].filter((one) => one !== undefined)
  return new Set([name, ...aliases, ...codes].map(fold))
}
