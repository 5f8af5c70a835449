import type { Account, Id, Origin } from '../../model/index.ts'
import type { Fault, Law } from './law.ts'

/** What interrupts a statement is left out, and nothing else. */
export const parts: Law = {
  name: 'parts',
  summary: 'the parts of an interrupted rendering follow each other from the first to the last word of its evidence',
  *check(account) {
    for (const [index, { renderings }] of account.statements.entries()) {
      for (const [at, { evidence, parts: spoken }] of renderings.entries()) {
        const subject = `statements[${index}].renderings[${at}].parts`
        if (spoken === undefined) continue
        const [first, last] = [spoken[0], spoken.at(-1)]
        if (first?.start !== evidence.start || last?.end !== evidence.end)
          yield { subject, message: 'do not reach from the first to the last word of the evidence' }
        if (spoken.some(({ report }) => report !== evidence.report))
          yield { subject, message: 'stand in another report than the evidence' }
        if (spoken.some(({ start }, part) => part > 0 && start <= (spoken[part - 1]?.end ?? 0)))
          yield { subject, message: 'do not lie apart, one after the other' }
      }
    }
  },
}

/** Nothing is told that no report tells. */
export const support: Law = {
  name: 'support',
  summary:
    'every statement has a rendering and every event a mention; both have an origin, but for what was taken back wherever it was told',
  *check(account) {
    for (const [index, { renderings, origins }] of account.statements.entries()) {
      const subject = `statements[${index}]`
      if (renderings.length === 0) yield { subject, message: 'has no rendering' }
      yield* checkOrigins(subject, renderings, origins)
    }
    for (const [index, { mentions, origins }] of account.events.entries()) {
      const subject = `events[${index}]`
      if (mentions.length === 0) yield { subject, message: 'has no mention' }
      yield* checkOrigins(subject, mentions, origins)
    }
  },
}

function* checkOrigins(
  subject: string,
  told: readonly { readonly dropped?: Id }[],
  origins: readonly Origin[],
): Generator<Fault> {
  const stands = told.some(({ dropped }) => dropped === undefined)
  if (stands && origins.length === 0) yield { subject, message: 'has no origin' }
  if (!stands && origins.length > 0)
    yield { subject, message: 'has an origin, yet was taken back wherever it was told' }
}

/** An origin counts once. */
export const origins: Law = {
  name: 'origins',
  summary: 'no origin is counted twice for one thing',
  *check(account) {
    for (const { path, origins } of originLists(account)) {
      const seen = new Set<string>()
      for (const { kind, id } of origins) {
        if (seen.has(`${kind} ${id}`)) yield { subject: path, message: `counts the ${kind} '${id}' twice` }
        seen.add(`${kind} ${id}`)
      }
    }
  },
}

function* originLists(account: Account): Generator<{ path: string; origins: readonly Origin[] }> {
  for (const [index, { origins }] of account.statements.entries()) yield { path: `statements[${index}]`, origins }
  for (const [index, { origins }] of account.events.entries()) yield { path: `events[${index}]`, origins }
  for (const [index, { positions }] of account.disagreements.entries()) {
    for (const [at, { origins }] of positions.entries()) {
      yield { path: `disagreements[${index}].positions[${at}]`, origins }
    }
  }
}

/** A chain names each outlet once, and not the one that prints the report. */
export const chains: Law = {
  name: 'chains',
  summary: 'a chain names each outlet once, and ends before the outlet of the report',
  *check(account) {
    const outlets = new Map(account.reports.map(({ id, outlet }) => [id, outlet]))
    for (const [index, { renderings }] of account.statements.entries()) {
      for (const [at, { chain, evidence }] of renderings.entries()) {
        const subject = `statements[${index}].renderings[${at}].chain`
        if (new Set(chain).size < chain.length) yield { subject, message: 'names an outlet twice' }
        const own = outlets.get(evidence.report)
        if (own !== undefined && chain.includes(own))
          yield { subject, message: `holds the report's own outlet '${own}'` }
      }
    }
  },
}

/** 'Officials' of two reports are not one source. */
export const unnamed: Law = {
  name: 'unnamed',
  summary: 'a source without a name is met in one report only, and in passages copied from it',
  *check(account) {
    const speakers = new Set(account.statements.map(({ speaker }) => speaker))
    const copies = new Set(account.reports.filter(({ copied }) => copied.length > 0).map(({ id }) => id))
    for (const [index, { id, named, name, mentions }] of account.actors.entries()) {
      const original = mentions.filter(({ report }) => !copies.has(report))
      if (named || !speakers.has(id) || new Set(original.map(({ report }) => report)).size <= 1) continue
      yield { subject: `actors[${index}]`, message: `'${name}' speaks without a name, yet is met in several reports` }
    }
  },
}

/** Those who differ are at least two. */
export const positions: Law = {
  name: 'positions',
  summary: 'a disagreement has two positions or more, with different values',
  *check(account): Generator<Fault> {
    for (const [index, { positions }] of account.disagreements.entries()) {
      if (new Set(positions.map(({ value }) => value)).size >= 2) continue
      yield { subject: `disagreements[${index}]`, message: 'has fewer than two different positions' }
    }
  },
}

/** Events of no type say nothing about how two sides get on. */
export const scales: Law = {
  name: 'scales',
  summary: "an event of type 'OTHER' has score 0 and enters no dyad",
  *check(account) {
    const others = new Set(account.events.filter(({ type }) => type === 'OTHER').map(({ id }) => id))
    for (const [index, { type, scale }] of account.events.entries()) {
      if (type === 'OTHER' && scale !== 0) yield { subject: `events[${index}].scale`, message: `is ${scale}` }
    }
    for (const [index, { events }] of account.dyads.entries()) {
      if (events.some((id) => others.has(id))) yield { subject: `dyads[${index}].events`, message: "holds an 'OTHER'" }
    }
  },
}
