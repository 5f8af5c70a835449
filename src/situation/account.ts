import {
  type Account,
  type Actor,
  type AnnotatedReport,
  accountSchemaId,
  type Block,
  type CopiedPassage,
  type Disagreement,
  type Dyad,
  type Event,
  type Evidence,
  type Id,
  type Judgement,
  type Layers,
  type Made,
  type Matter,
  type Outlet,
  type Problem,
  type Report,
  type Statement,
  type When,
} from '../model/index.ts'
import { bodyKey } from '../text/name-key.ts'
import { periodOf } from './period.ts'

/** Everything that reconciling found of one situation. */
export interface Findings {
  readonly made: Made
  /** Given by whoever asks for the account; otherwise it is named after those it speaks of most. */
  readonly title?: string
  readonly reports: readonly AnnotatedReport[]
  readonly published: ReadonlyMap<Id, When>
  readonly outlets: readonly Outlet[]
  readonly outletOf: ReadonlyMap<Id, Id>
  readonly credits: ReadonlyMap<Id, readonly { readonly outlet: Id; readonly evidence: Evidence }[]>
  readonly copyOf: ReadonlyMap<Id, Id>
  readonly copied: ReadonlyMap<Id, readonly CopiedPassage[]>
  readonly versionOf: ReadonlyMap<Id, Id>
  readonly corrects: ReadonlyMap<Id, Id>
  readonly retracts: ReadonlyMap<Id, Id>
  readonly actors: readonly Actor[]
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
  readonly matters: readonly Matter[]
  readonly dyads: readonly Dyad[]
  readonly disagreements: readonly Disagreement[]
  readonly judgements: readonly Judgement[]
  readonly problems: readonly Problem[]
  /** Whether reports keep their texts; evidence keeps its quotes either way. */
  readonly keepText: boolean
}

/** Puts one account together. Sorting is left to whoever writes or compares it. */
export function assembleAccount(findings: Findings): Account {
  const period = periodOf([...findings.published.values()])
  return {
    schema: accountSchemaId,
    made: findings.made,
    title: findings.title ?? nameSituation(findings.actors),
    ...(period === undefined ? {} : { period }),
    reports: findings.reports.map((report) => toReport(report, findings)),
    outlets: withActors(findings.outlets, findings.actors),
    actors: findings.actors,
    statements: findings.statements,
    events: findings.events,
    matters: findings.matters,
    dyads: findings.dyads,
    disagreements: findings.disagreements,
    judgements: findings.judgements,
    problems: findings.problems,
  }
}

function toReport({ reading, layers }: AnnotatedReport, findings: Findings): Report {
  const { metadata } = layers
  const optional = {
    outlet: findings.outletOf.get(reading.id),
    title: metadata.title?.value,
    authors: metadata.authors.length > 0 ? metadata.authors.map((author) => author.value) : undefined,
    published: findings.published.get(reading.id),
    text: findings.keepText ? reading.text : undefined,
    copyOf: findings.copyOf.get(reading.id),
    versionOf: findings.versionOf.get(reading.id),
    corrects: findings.corrects.get(reading.id),
    retracts: findings.retracts.get(reading.id),
  }
  return {
    id: reading.id,
    location: reading.location,
    language: reading.language,
    genre: metadata.genre,
    blocks: plainBlocks(layers.blocks),
    credits: findings.credits.get(reading.id) ?? [],
    copied: findings.copied.get(reading.id) ?? [],
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<Report>),
  }
}

/** The outlets, each with the first actor of the same name, where it also acts or speaks. */
function withActors(outlets: readonly Outlet[], actors: readonly Actor[]): Outlet[] {
  const firstNamed = new Map<string, number>()
  for (const [index, { named, kind, name, aliases }] of actors.entries()) {
    if (!named || kind === 'person' || kind === 'place' || kind === 'country') continue
    for (const key of [name, ...aliases].map(bodyKey)) if (!firstNamed.has(key)) firstNamed.set(key, index)
  }
  return outlets.map((outlet) => {
    const found = [outlet.name, ...outlet.aliases].flatMap((name) => firstNamed.get(bodyKey(name)) ?? [])
    const actor = actors[Math.min(...found)]
    return actor ? { ...outlet, actor: actor.id } : outlet
  })
}

/** Actors that a situation's name is made of. */
const namedAfter = 3

/** The actors met most often, as 'Adama Barrow, Senegal, Yahya Jammeh'; of equals the first in the alphabet. */
function nameSituation(actors: readonly Actor[]): string {
  const main = actors
    .filter((actor) => actor.named && actor.kind !== 'media' && actor.kind !== 'place')
    .sort((left, right) => right.mentions.length - left.mentions.length || (left.name < right.name ? -1 : 1))
    .slice(0, namedAfter)
    .map((actor) => actor.name)
  return main.length > 0 ? main.join(', ') : 'Untitled'
}

/** Blocks as an account has them; those that no language was told of as they are. */
function plainBlocks(blocks: Layers['blocks']): readonly Block[] {
  if (blocks.every(({ language }) => language === undefined)) return blocks
  return blocks.map(({ end, role, start }) => ({ end, role, start }))
}
