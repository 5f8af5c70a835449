import type { Account, Event, Figure, Id } from '../../model/index.ts'
import { dates, defineTable, integer, number, type Table, text } from '../table.ts'
import { evidence, passage } from './passage-columns.ts'

/** Who did what to whom. */
export const eventTables: readonly Table[] = [
  defineTable<Event>('events', 'an event', ({ events }) => events, [
    text('id', 'key', ({ id }) => id),
    text('type', 'PLOVER type, or OTHER', ({ type }) => type),
    text('mode', 'PLOVER mode', ({ mode }) => mode),
    text('contexts', "PLOVER contexts, joined by '; '", ({ contexts }) =>
      contexts.length === 0 ? undefined : contexts.join('; '),
    ),
    text('cameo', 'CAMEO code, with its leading zeros', ({ cameo }) => cameo),
    number('scale', 'PLOVER score, -10 to 10', ({ scale }) => scale / 10),
    ...dates<Event>('when', ({ when }) => when),
    text('place', 'actors.id', ({ place }) => place),
    text('status', 'happened, planned, threatened …', ({ status }) => status),
    text('act', 'statements.id of the statement that it is', ({ act }) => act),
    text('summary', 'one line', ({ summary }) => summary),
    integer('origins', 'how many independent origins', ({ origins }) => origins.length),
    integer('confidence', '0 to 100', ({ confidence }) => confidence),
  ]),
  defineTable('event_actors', 'who acts in an event, or is acted upon', participantItems, [
    text('event', 'events.id', ({ event }) => event),
    text('side', 'actor or recipient', ({ side }) => side),
    text('actor', 'actors.id', ({ actor }) => actor),
  ]),
  defineTable('event_statements', 'a statement that asserts an event', withinItems, [
    text('event', 'events.id', ({ event }) => event),
    text('statement', 'statements.id', ({ statement }) => statement),
  ]),
  defineTable('mentions', 'what one passage says of an event', mentionItems, [
    text('event', 'events.id', ({ event }) => event),
    ...passage<MentionItem>(({ mention }) => mention.evidence),
    text('trigger', 'the word that names the act', ({ mention }) => mention.trigger.quote),
    integer('trigger_start', 'its first offset', ({ mention }) => mention.trigger.start),
    integer('trigger_end', 'the offset behind it', ({ mention }) => mention.trigger.end),
    text('actors', "actors.id, joined by '; '", ({ mention }) => idsOf(mention.actors)),
    text('recipients', "actors.id, joined by '; '", ({ mention }) => idsOf(mention.recipients)),
    ...dates<MentionItem>('when', ({ mention }) => mention.when),
    text('place', 'actors.id', ({ mention }) => mention.place),
    text('status', 'status in this passage', ({ mention }) => mention.status),
    text('status_cue', 'words that give the status', ({ mention }) => mention.statusCue?.quote),
    text('origin_kind', 'outlet or report', ({ mention }) => mention.origin.kind),
    text('origin', 'outlets.id or reports.id', ({ mention }) => mention.origin.id),
  ]),
  defineTable('event_links', 'how an event stands to another or to a matter', linkItems, [
    text('event', 'events.id', ({ event }) => event),
    text('kind', 'response-to, part-of, fulfils …', ({ link }) => link.kind),
    text('to', 'id of an event or matter', ({ link }) => link.to),
    ...evidence<ReturnType<typeof linkItems>[number]>(({ link }) => link.evidence),
  ]),
  defineTable('figures', 'a number that a report gives, of an event or matter', figureItems, [
    text('subject_kind', 'event or matter', ({ kind }) => kind),
    text('subject', 'id of the event or matter', ({ subject }) => subject),
    text('what', 'killed, troops, money …', ({ figure }) => figure.what),
    text('of', 'what is counted', ({ figure }) => figure.of),
    text('bound', 'exact, about, at-least …', ({ figure }) => figure.bound),
    number('value', "the number; empty for 'dozens'", ({ figure }) => figure.value),
    number('upper', 'the upper end of a range', ({ figure }) => figure.upper),
    text('unit', 'unit or currency', ({ figure }) => figure.unit),
    ...dates<FigureItem>('as_of', ({ figure }) => figure.asOf),
    text('said', 'statements.id it comes from', ({ figure }) => figure.said),
    ...passage<FigureItem>(({ figure }) => figure.evidence),
  ]),
]

type MentionItem = ReturnType<typeof mentionItems>[number]

function participantItems({ events }: Account) {
  return events.flatMap(({ id, actors, recipients }) => [
    ...actors.map((actor) => ({ event: id, side: 'actor', actor })),
    ...recipients.map((actor) => ({ event: id, side: 'recipient', actor })),
  ])
}

function withinItems({ events }: Account) {
  return events.flatMap(({ id, within }) => within.map((statement) => ({ event: id, statement })))
}

function mentionItems({ events }: Account) {
  return events.flatMap(({ id, mentions }) => mentions.map((mention) => ({ event: id, mention })))
}

function linkItems({ events }: Account) {
  return events.flatMap(({ id, links }) => links.map((link) => ({ event: id, link })))
}

interface FigureItem {
  readonly kind: 'event' | 'matter'
  readonly subject: Id
  readonly figure: Figure
}

function figureItems({ events, matters }: Account): FigureItem[] {
  return [
    ...events.flatMap(({ id, figures }) => figures.map((figure) => ({ kind: 'event' as const, subject: id, figure }))),
    ...matters.flatMap(({ id, figures }) =>
      figures.map((figure) => ({ kind: 'matter' as const, subject: id, figure })),
    ),
  ]
}

function idsOf(participants: readonly { readonly id: Id }[]): string | undefined {
  return participants.length === 0 ? undefined : participants.map(({ id }) => id).join('; ')
}
