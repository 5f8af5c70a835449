import type { Account, Id, Origin } from '../../model/index.ts'
import type { Law } from './law.ts'
import { fieldsOf, passagesOf } from './walk.ts'

/** What kind of thing an id may name. */
type Target = 'report' | 'outlet' | 'actor' | 'statement' | 'event' | 'matter'

interface Reference {
  readonly path: string
  readonly id: Id | undefined
  readonly targets: readonly Target[]
}

/** Whatever an id refers to is in the account. */
export const idsExist: Law = {
  name: 'ids-exist',
  summary: 'every id referred to exists',
  *check(account) {
    const known = idsByKind(account)
    for (const { path, id, targets } of referencesOf(account)) {
      if (id === undefined || targets.some((target) => known[target].has(id))) continue
      yield { subject: path, message: `there is no ${targets.join(' or ')} '${id}'` }
    }
  },
}

/** Ids name one thing. */
export const uniqueIds: Law = {
  name: 'unique-ids',
  summary: 'no two things share an id',
  *check(account) {
    const groups = [
      ['reports'],
      ['outlets'],
      ['actors', 'statements', 'events', 'matters'],
      ['disagreements'],
    ] as const satisfies readonly (readonly (keyof Account)[])[]
    for (const group of groups) {
      const seen = new Set<Id>()
      for (const name of group) {
        for (const [index, { id }] of account[name].entries()) {
          if (seen.has(id)) yield { subject: `${name}[${index}]`, message: `the id '${id}' is used before` }
          seen.add(id)
        }
      }
    }
  },
}

function idsByKind(account: Account): Readonly<Record<Target, ReadonlySet<Id>>> {
  const ids = (items: readonly { readonly id: Id }[]) => new Set(items.map(({ id }) => id))
  return {
    report: ids(account.reports),
    outlet: ids(account.outlets),
    actor: ids(account.actors),
    statement: ids(account.statements),
    event: ids(account.events),
    matter: ids(account.matters),
  }
}

function* referencesOf(account: Account): Generator<Reference> {
  for (const { path, value } of passagesOf(account)) yield { path, id: value.report, targets: ['report'] }
  for (const { path, value } of fieldsOf(account)) yield { path, id: value.report, targets: ['report'] }
  yield* referencesOfSources(account)
  yield* referencesOfStatements(account)
  yield* referencesOfEvents(account)
  yield* referencesOfSituation(account)
}

function* referencesOfSources(account: Account): Generator<Reference> {
  for (const [index, report] of account.reports.entries()) {
    const path = `reports[${index}]`
    yield { path: `${path}.outlet`, id: report.outlet, targets: ['outlet'] }
    for (const key of ['copyOf', 'versionOf', 'corrects', 'retracts'] as const) {
      yield { path: `${path}.${key}`, id: report[key], targets: ['report'] }
    }
    yield* list(
      `${path}.credits`,
      report.credits.map(({ outlet }) => outlet),
      'outlet',
    )
  }
  for (const [index, outlet] of account.outlets.entries()) {
    yield { path: `outlets[${index}].actor`, id: outlet.actor, targets: ['actor'] }
    yield { path: `outlets[${index}].controlledBy`, id: outlet.controlledBy, targets: ['actor'] }
  }
  for (const [index, actor] of account.actors.entries()) {
    yield { path: `actors[${index}].partOf`, id: actor.partOf, targets: ['actor'] }
    for (const [at, { of }] of actor.roles.entries()) {
      yield { path: `actors[${index}].roles[${at}].of`, id: of, targets: ['actor'] }
    }
  }
}

function* referencesOfStatements(account: Account): Generator<Reference> {
  for (const [index, statement] of account.statements.entries()) {
    const path = `statements[${index}]`
    yield { path: `${path}.speaker`, id: statement.speaker, targets: ['actor'] }
    yield { path: `${path}.onBehalfOf`, id: statement.onBehalfOf, targets: ['actor'] }
    yield* list(`${path}.targets`, statement.targets, 'actor')
    yield* list(`${path}.about`, statement.about, 'actor', 'event', 'statement', 'matter')
    yield* origins(`${path}.origins`, statement.origins)
    for (const [at, { chain, toldBy = [], dropped }] of statement.renderings.entries()) {
      yield* list(`${path}.renderings[${at}].toldBy`, toldBy, 'actor')
      yield { path: `${path}.renderings[${at}].dropped`, id: dropped, targets: ['report'] }
      yield* list(`${path}.renderings[${at}].chain`, chain, 'outlet')
    }
  }
}

function* referencesOfEvents(account: Account): Generator<Reference> {
  for (const [index, event] of account.events.entries()) {
    const path = `events[${index}]`
    yield* list(`${path}.actors`, event.actors, 'actor')
    yield* list(`${path}.recipients`, event.recipients, 'actor')
    yield { path: `${path}.place`, id: event.place, targets: ['actor'] }
    yield { path: `${path}.act`, id: event.act, targets: ['statement'] }
    yield* list(`${path}.within`, event.within, 'statement')
    yield* list(
      `${path}.links`,
      event.links.map(({ to }) => to),
      'event',
      'matter',
    )
    yield* list(`${path}.figures`, saidIds(event.figures), 'statement')
    yield* origins(`${path}.origins`, event.origins)
    for (const [at, mention] of event.mentions.entries()) {
      const place = `${path}.mentions[${at}]`
      yield* list(`${place}.actors`, ids(mention.actors), 'actor')
      yield* list(`${place}.recipients`, ids(mention.recipients), 'actor')
      yield { path: `${place}.place`, id: mention.place, targets: ['actor'] }
      yield { path: `${place}.dropped`, id: mention.dropped, targets: ['report'] }
      yield* list(`${place}.figures`, saidIds(mention.figures), 'statement')
      yield* origins(`${place}.origin`, [mention.origin])
    }
  }
}

function* referencesOfSituation(account: Account): Generator<Reference> {
  for (const [index, matter] of account.matters.entries()) {
    yield* list(`matters[${index}].parties`, matter.parties, 'actor')
    yield* list(`matters[${index}].figures`, saidIds(matter.figures), 'statement')
    for (const [at, state] of matter.states.entries()) {
      yield* list(`matters[${index}].states[${at}].by`, state.by, 'actor')
      yield { path: `matters[${index}].states[${at}].event`, id: state.event, targets: ['event'] }
    }
  }
  for (const [index, dyad] of account.dyads.entries()) {
    yield* list(`dyads[${index}].actors`, dyad.actors, 'actor')
    yield* list(`dyads[${index}].events`, dyad.events, 'event')
    const stances = dyad.stances.map(({ statement }) => statement)
    yield* list(`dyads[${index}].stances`, stances, 'statement')
  }
  for (const [index, disagreement] of account.disagreements.entries()) {
    const path = `disagreements[${index}]`
    yield {
      path: `${path}.about`,
      id: disagreement.about,
      targets: ['actor', 'event', 'statement', 'matter', 'report'],
    }
    for (const [at, position] of disagreement.positions.entries()) {
      yield* list(`${path}.positions[${at}].reports`, position.reports, 'report')
      yield* list(`${path}.positions[${at}].statements`, position.statements, 'statement')
      yield* origins(`${path}.positions[${at}].origins`, position.origins)
    }
  }
}

function* list(path: string, items: readonly (Id | undefined)[], ...targets: readonly Target[]): Generator<Reference> {
  for (const [index, id] of items.entries()) yield { path: `${path}[${index}]`, id, targets }
}

function* origins(path: string, items: readonly Origin[]): Generator<Reference> {
  for (const [index, { kind, id }] of items.entries()) yield { path: `${path}[${index}]`, id, targets: [kind] }
}

function ids(items: readonly { readonly id: Id }[]): Id[] {
  return items.map(({ id }) => id)
}

function saidIds(figures: readonly { readonly said?: Id }[]): (Id | undefined)[] {
  return figures.map(({ said }) => said)
}
