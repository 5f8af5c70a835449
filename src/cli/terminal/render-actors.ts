import { describeWhen } from '../../situation/describe-when.ts'
import { composeSources } from '../../situation/documents/compose-sources.ts'
import { cite, count } from '../../situation/documents/words.ts'
import type { ActorEntry, ActorsView } from '../../situation/views/actors.ts'
import { clean } from '../../text/clean.ts'
import { openPage, type Page, type Setting } from './page.ts'
import { renderSources } from './render-sources.ts'

/** Sets the list of actors: named ones, then those without a name. */
export function renderActors(view: ActorsView, setting: Setting): string {
  const page = openPage(setting)
  const named = view.actors.filter((actor) => actor.named)
  const unnamed = view.actors.filter((actor) => !actor.named)
  if (named.length > 0) page.heading(`Actors (${named.length})`)
  for (const actor of named) renderActor(actor, page, setting)
  if (unnamed.length > 0) page.heading(`Not named (${unnamed.length})`)
  for (const actor of unnamed) renderActor(actor, page, setting)
  renderSources(composeSources(view.sources), page, setting)
  return page.toString()
}

function renderActor(actor: ActorEntry, page: Page, { colors }: Setting): void {
  const { kind, country, partOf, aliases, roles, statements, mentions, reports } = actor
  const name = clean(actor.name)
  const facts = [
    kind === 'country'
      ? `country ${country ?? ''}`.trim()
      : [kind, country].filter((one) => one !== undefined).join(' '),
    partOf === undefined ? undefined : `part of ${partOf}`,
    statements === 0 ? undefined : count(statements, 'statement'),
    count(mentions, 'mention'),
  ].filter((part) => part !== undefined)
  page.paragraph(`${name} · ${facts.join(' · ')} ${cite(reports)}`, {
    prefix: '  ',
    hanging: '      ',
    style: (line) => (line.startsWith(name) ? colors.bold(name) + line.slice(name.length) : line),
  })
  for (const { title, when, sources } of roles) {
    const date = when === undefined ? '' : `, ${describeWhen(when)}`
    page.paragraph(`${title}${date} ${cite(sources)}`, { prefix: '      – ' })
  }
  if (aliases.length > 0) {
    page.paragraph(`also: ${aliases.join(' | ')}`, { prefix: '      ', hanging: '        ', style: colors.dim })
  }
}
