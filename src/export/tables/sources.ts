import type { Account, Actor, Outlet, Problem, Report } from '../../model/index.ts'
import { boolean, dates, defineTable, integer, number, type Table, text } from '../table.ts'
import { evidence, passage } from './passage-columns.ts'

/** Reports, outlets, actors and what the program could not read. */
export const sourceTables: readonly Table[] = [
  defineTable<Outlet>('outlets', 'an outlet', ({ outlets }) => outlets, [
    text('id', 'key', ({ id }) => id),
    text('name', 'name', ({ name }) => name),
    text('kind', 'publisher, agency, state-media or official', ({ kind }) => kind),
    text('country', 'ISO 3166-1 alpha-3', ({ country }) => country),
    text('domain', 'domain of its site', ({ domain }) => domain),
    text('actor', 'actors.id of the same body', ({ actor }) => actor),
    text('controlled_by', 'actors.id of who controls it', ({ controlledBy }) => controlledBy),
  ]),
  defineTable<Report>('reports', 'a report', ({ reports }) => reports, [
    text('id', 'key', ({ id }) => id),
    text('location', 'path or address', ({ location }) => location),
    text('outlet', 'outlets.id', ({ outlet }) => outlet),
    text('title', 'title', ({ title }) => title),
    text('authors', "authors, joined by '; '", ({ authors }) => authors?.join('; ')),
    text('language', 'BCP 47', ({ language }) => language),
    ...dates<Report>('published', ({ published }) => published),
    text('genre', 'news, analysis, opinion …', ({ genre }) => genre),
    text('copy_of', 'reports.id of the report it copies', ({ copyOf }) => copyOf),
    text('version_of', 'reports.id of an earlier version', ({ versionOf }) => versionOf),
    text('text', 'the whole text as read; empty in accounts made without texts', ({ text: words }) => words),
  ]),
  defineTable('credits', 'an outlet that a report credits', creditItems, [
    text('by', 'reports.id of the report that credits', ({ by }) => by),
    text('outlet', 'outlets.id', ({ outlet }) => outlet),
    ...evidence<ReturnType<typeof creditItems>[number]>((item) => item.evidence),
  ]),
  defineTable<Actor>('actors', 'an actor', ({ actors }) => actors, [
    text('id', 'key', ({ id }) => id),
    text('name', 'name', ({ name }) => name),
    boolean('named', "false for 'officials', 'a diplomat'", ({ named }) => named),
    text('kind', 'person, country, government …', ({ kind }) => kind),
    text('country', 'ISO 3166-1 alpha-3', ({ country }) => country),
    text('code', 'CAMEO actor code', ({ code }) => code),
    text('part_of', 'actors.id of what it is a part of', ({ partOf }) => partOf),
    text('wikidata', 'Wikidata item', ({ wikidata }) => wikidata),
    text('place_country', 'ISO 3166-1 alpha-3 of where it lies', ({ place }) => place?.country),
    integer('geonameid', 'GeoNames id', ({ place }) => place?.geonameid),
    number('latitude', 'degrees north', ({ place }) => place?.latitude),
    number('longitude', 'degrees east', ({ place }) => place?.longitude),
  ]),
  defineTable('aliases', 'a surface form of an actor', aliasItems, [
    text('actor', 'actors.id', ({ actor }) => actor),
    text('alias', 'the form', ({ alias }) => alias),
  ]),
  defineTable('actor_mentions', 'a passage that names or describes an actor', actorMentionItems, [
    text('actor', 'actors.id', ({ actor }) => actor),
    ...passage<ReturnType<typeof actorMentionItems>[number]>((item) => item.passage),
  ]),
  defineTable('roles', 'a title that an actor holds', roleItems, [
    text('actor', 'actors.id', ({ actor }) => actor),
    text('title', 'the title', ({ role }) => role.title),
    text('of', 'actors.id of the body it belongs to', ({ role }) => role.of),
    ...dates<ReturnType<typeof roleItems>[number]>('when', ({ role }) => role.when),
    integer('passages', 'how many passages give it', ({ role }) => role.evidence.length),
  ]),
  defineTable<Problem>('problems', 'what could not be read or resolved', ({ problems }) => problems, [
    text('code', 'what kind of problem', ({ code }) => code),
    text('subject', "a location, a report's id or a mention key", ({ subject }) => subject),
    text('message', 'what is wrong, and what to do', ({ message }) => message),
  ]),
]

function creditItems({ reports }: Account) {
  return reports.flatMap(({ id, credits }) => credits.map((credit) => ({ by: id, ...credit })))
}

function aliasItems({ actors }: Account) {
  return actors.flatMap(({ id, aliases }) => aliases.map((alias) => ({ actor: id, alias })))
}

function actorMentionItems({ actors }: Account) {
  return actors.flatMap(({ id, mentions }) => mentions.map((one) => ({ actor: id, passage: one })))
}

function roleItems({ actors }: Account) {
  return actors.flatMap(({ id, roles }: Actor) => roles.map((role) => ({ actor: id, role })))
}
