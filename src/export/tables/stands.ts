import type { Account, Disagreement, Evidence, Id, Judgement, Matter, Origin } from '../../model/index.ts'
import { boolean, dates, defineTable, integer, number, type Table, text } from '../table.ts'
import { evidence } from './passage-columns.ts'

/** What stands where, who does what to whom in sum, where reports differ, and what all rests on. */
export const standTables: readonly Table[] = [
  defineTable<Matter>('matters', 'a matter', ({ matters }) => matters, [
    text('id', 'key', ({ id }) => id),
    text('kind', 'agreement, law, weapon …', ({ kind }) => kind),
    text('name', 'name', ({ name }) => name),
    text('aliases', "other names, joined by '; '", ({ aliases }) =>
      aliases.length === 0 ? undefined : aliases.join('; '),
    ),
    text('parties', "actors.id, joined by '; '", ({ parties }) =>
      parties.length === 0 ? undefined : parties.join('; '),
    ),
  ]),
  defineTable('states', 'one state of a matter', stateItems, [
    text('id', "key: the matter's id, '#' and a number", ({ id }) => id),
    text('matter', 'matters.id', ({ matter }) => matter),
    text('state', 'signed, suspended, launched …', ({ state }) => state.state),
    ...dates<ReturnType<typeof stateItems>[number]>('when', ({ state }) => state.when),
    text('by', "actors.id, joined by '; '", ({ state }) => (state.by.length === 0 ? undefined : state.by.join('; '))),
    text('event', 'events.id of what brought it about', ({ state }) => state.event),
  ]),
  defineTable('dyads', 'one month of what one side does to another', monthItems, [
    text('source', 'actors.id of who acts', ({ source }) => source),
    text('target', 'actors.id of who is acted upon', ({ target }) => target),
    text('month', 'YYYY-MM', ({ month }) => month.month),
    integer('events', 'how many events', ({ month }) => month.events),
    number('sum', 'sum of their PLOVER scores', ({ month }) => month.sum / 10),
  ]),
  defineTable('dyad_events', 'an event of a dyad', dyadEventItems, [
    text('source', 'actors.id of who acts', ({ source }) => source),
    text('target', 'actors.id of who is acted upon', ({ target }) => target),
    text('event', 'events.id', ({ event }) => event),
  ]),
  defineTable('stances', 'what one side declares another to be', stanceItems, [
    text('source', 'actors.id of who declares', ({ source }) => source),
    text('target', 'actors.id of who it is about', ({ target }) => target),
    text('label', 'in its words', ({ stance }) => stance.label),
    text('statement', 'statements.id', ({ stance }) => stance.statement),
    ...dates<ReturnType<typeof stanceItems>[number]>('when', ({ stance }) => stance.when),
  ]),
  defineTable<Disagreement>('disagreements', 'a point on which reports differ', ({ disagreements }) => disagreements, [
    text('id', 'key', ({ id }) => id),
    text('about', 'id of what it is about', ({ about }) => about),
    text('aspect', 'date, figure, actor …', ({ aspect }) => aspect),
    text('nature', 'conflict, update, precision or translation', ({ nature }) => nature),
  ]),
  defineTable('positions', 'one side of a disagreement', positionItems, [
    text('id', "key: the disagreement's id, '#' and a number", ({ id }) => id),
    text('disagreement', 'disagreements.id', ({ disagreement }) => disagreement),
    text('value', 'what is held', ({ position }) => position.value),
    integer('reports', 'how many reports', ({ position }) => position.reports.length),
    integer('origins', 'how many independent origins', ({ position }) => position.origins.length),
    text('statements', "statements.id, joined by '; '", ({ position }) =>
      position.statements.length === 0 ? undefined : position.statements.join('; '),
    ),
  ]),
  defineTable('origins', 'an independent origin of a statement, event or position', originItems, [
    text('subject_kind', 'statement, event or position', ({ kind }) => kind),
    text('subject', 'its id', ({ subject }) => subject),
    text('origin_kind', 'outlet or report', ({ origin }) => origin.kind),
    text('origin', 'outlets.id or reports.id', ({ origin }) => origin.id),
    boolean('credited', 'whether reports name it, rather than being it', ({ origin }) => origin.credited),
  ]),
  defineTable('evidence', 'what a state or position rests on', evidenceItems, [
    text('subject_kind', 'state or position', ({ kind }) => kind),
    text('subject', 'its id', ({ subject }) => subject),
    ...evidence<EvidenceItem>((item) => item.evidence),
  ]),
  defineTable<Judgement>('judgements', 'a decision that two things are one or not', ({ judgements }) => judgements, [
    text('kind', 'actor, statement, event, matter or report', ({ kind }) => kind),
    text('left', 'a mention key', ({ left }) => left),
    text('right', 'a mention key', ({ right }) => right),
    text('verdict', 'same, different, unsure …', ({ verdict }) => verdict),
    text('value', 'the date, of what is dated', ({ value }) => value),
    integer('score', '0 to 100', ({ score }) => score),
    text('reasons', "reasons, joined by '; '", ({ reasons }) =>
      reasons.length === 0 ? undefined : reasons.join('; '),
    ),
    text('by', 'comparer or person', ({ by }) => by),
    text('at', 'when, for judgements by people', ({ at }) => at),
  ]),
]

function stateItems({ matters }: Account) {
  return matters.flatMap(({ id, states }) =>
    states.map((state, number) => ({ id: `${id}#${number + 1}`, matter: id, state })),
  )
}

function positionItems({ disagreements }: Account) {
  return disagreements.flatMap(({ id, positions }) =>
    positions.map((position, number) => ({ id: `${id}#${number + 1}`, disagreement: id, position })),
  )
}

function monthItems({ dyads }: Account) {
  return dyads.flatMap(({ actors: [source, target], series }) => series.map((month) => ({ source, target, month })))
}

function dyadEventItems({ dyads }: Account) {
  return dyads.flatMap(({ actors: [source, target], events }) => events.map((event) => ({ source, target, event })))
}

function stanceItems({ dyads }: Account) {
  return dyads.flatMap(({ actors: [source, target], stances }) => stances.map((stance) => ({ source, target, stance })))
}

interface OriginItem {
  readonly kind: 'statement' | 'event' | 'position'
  readonly subject: Id
  readonly origin: Origin
}

function originItems(account: Account): OriginItem[] {
  const list = (kind: OriginItem['kind'], subject: Id, origins: readonly Origin[]) =>
    origins.map((origin) => ({ kind, subject, origin }))
  return [
    ...account.statements.flatMap(({ id, origins }) => list('statement', id, origins)),
    ...account.events.flatMap(({ id, origins }) => list('event', id, origins)),
    ...positionItems(account).flatMap(({ id, position }) => list('position', id, position.origins)),
  ]
}

interface EvidenceItem {
  readonly kind: 'state' | 'position'
  readonly subject: Id
  readonly evidence: Evidence
}

function evidenceItems(account: Account): EvidenceItem[] {
  const list = (kind: EvidenceItem['kind'], subject: Id, all: readonly Evidence[]) =>
    all.map((one) => ({ kind, subject, evidence: one }))
  return [
    ...stateItems(account).flatMap(({ id, state }) => list('state', id, state.evidence)),
    ...positionItems(account).flatMap(({ id, position }) => list('position', id, position.evidence)),
  ]
}
