import { useMemo, useState } from 'preact/hooks'
import type { Account } from '../../../src/model/index.ts'
import { describeWhen } from '../../../src/situation/describe-when.ts'
import { count } from '../../../src/situation/documents/words.ts'
import { PlaceMap } from '../charts/place-map.tsx'
import { actorsOf } from '../data/views.ts'
import { Growing } from '../parts/growing.tsx'
import { CorrectActor } from '../parts/judging.tsx'
import { Cites } from '../parts/line.tsx'
import { usePage } from '../parts/page-context.ts'
import { hrefTo, type Route } from '../route.ts'
import { words } from '../words.ts'

/** Other names of an actor that are told. */
const mostNames = 8

/** Who is in it: names, roles over time, how much each says; and where the places are. */
export function ActorsView({ account }: { readonly account: Account; readonly route: Route }) {
  const { situation } = usePage()
  const { actors } = actorsOf(account)
  const [text, setText] = useState('')
  const [kind, setKind] = useState('')
  const kinds = useMemo(() => [...new Set(actors.map((actor) => actor.kind))].sort(), [actors])
  const countryName = useMemo(() => namesOfCountries(account), [account])
  const wanted = text.toLowerCase()
  const found = actors.filter(
    (actor) =>
      (kind === '' || actor.kind === kind) &&
      [actor.name, ...actor.aliases].some((name) => name.toLowerCase().includes(wanted)),
  )
  return (
    <section>
      <h1>{words.views.actors}</h1>
      <p class="filters">
        <label>
          {words.filter.by} <input type="search" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <label>
          {words.filter.kind}{' '}
          <select value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
            <option value="">{words.filter.all}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.kindOf(one)}
              </option>
            ))}
          </select>
        </label>
        <span aria-live="polite">{found.length}</span>
      </p>
      {actors.length === 0 && <p class="empty">{words.nothing.actors}</p>}
      <Growing
        list="entries actors"
        of={`${text}|${kind}`}
        items={found}
        draw={({ id, name, kind: what, country, partOf, roles, aliases, statements, mentions, reports }) => (
          <li key={id} class="entry">
            <div class="entry-body">
              <p class="actor-name">
                <strong dir="auto">{name}</strong>{' '}
                <span class="role">
                  {[
                    words.kindOf(what),
                    what === 'country' || partOf === countryName(country) ? undefined : countryName(country),
                    partOf === undefined ? undefined : words.actors.partOf(partOf),
                  ]
                    .filter((part) => part !== undefined)
                    .join(' · ')}
                </span>
              </p>
              {roles.length > 0 && (
                <p class="notes" dir="auto">
                  {distinctRoles(roles).map(({ title, when }) => (
                    <span key={title}>
                      {title}
                      {when === undefined ? '' : ` (${describeWhen(when)})`}
                    </span>
                  ))}
                </p>
              )}
              <p class="notes">
                {statements > 0 && (
                  <a href={hrefTo(situation, 'said', undefined, { by: id })}>
                    {count(statements, words.said.statement)}
                  </a>
                )}
                <span>{count(mentions, words.actors.mention)}</span>
                {otherNames(name, aliases).length > 0 && (
                  <span dir="auto">
                    {words.line.also} {otherNames(name, aliases).slice(0, mostNames).join(', ')}
                  </span>
                )}
                <Cites numbers={reports} />
                <CorrectActor id={id} name={name} aliases={aliases} />
              </p>
            </div>
          </li>
        )}
      />
      <PlaceMap account={account} />
    </section>
  )
}

/** The name by which the reports call a country; its code where none names it. */
function namesOfCountries({ actors }: Account): (code: string | undefined) => string | undefined {
  const names = new Map(
    actors.flatMap(({ kind, country, name }) => (kind === 'country' && country !== undefined ? [[country, name]] : [])),
  )
  return (code) => (code === undefined ? undefined : (names.get(code) ?? code))
}

/** Names beside the one that is shown, each once however it is written. */
function otherNames(name: string, aliases: readonly string[]): readonly string[] {
  const seen = new Set([name.toLowerCase()])
  return aliases.filter((alias) => {
    const folded = alias.toLowerCase()
    return seen.has(folded) ? false : seen.add(folded)
  })
}

/** Roles without those that another tells more fully: 'president' beside 'president, Lowland'. */
function distinctRoles<Role extends { readonly title: string; readonly when?: unknown }>(
  roles: readonly Role[],
): readonly Role[] {
  const titles = roles.map(({ title }) => title.toLowerCase())
  return roles.filter(
    ({ when }, index) =>
      when !== undefined ||
      !titles.some((other, place) => {
        const own = titles[index] ?? ''
        return place !== index && (other.startsWith(`${own},`) || (other === own && place < index))
      }),
  )
}
