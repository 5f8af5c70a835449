import type { Actor, Id } from '../../model/index.ts'

/**
 * Lifts actors to the side that they act for: up what each is part of, to its country, bloc or armed group.
 *
 * Undefined for those of no side: an unnamed crowd, a firm, a place.
 */
export function liftToSides(actors: readonly Actor[]): (actor: Id) => Id | undefined {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const countries = new Map(
    actors.flatMap(({ id, kind, country }) => (kind === 'country' && country !== undefined ? [[country, id]] : [])),
  )
  return (actor) => {
    const chain: Actor[] = []
    for (let at = byId.get(actor); at !== undefined && !chain.includes(at); ) {
      chain.push(at)
      at = at.partOf === undefined ? undefined : byId.get(at.partOf)
    }
    const bloc = chain.find(isBloc)
    if (bloc) return bloc.id
    const armed = chain.find(isArmedGroup)
    if (armed) return armed.id
    const country = chain.flatMap((one) => (one.country === undefined ? [] : (countries.get(one.country) ?? []))).at(0)
    return country ?? chain.find(({ kind }) => kind === 'country')?.id
  }
}

function isBloc({ kind, named }: Actor): boolean {
  return kind === 'international' && named
}

/** Armed bodies that act for no state. */
function isArmedGroup({ kind, named, country, partOf }: Actor): boolean {
  return kind === 'military' && named && country === undefined && partOf === undefined
}
