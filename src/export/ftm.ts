import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Account } from '../model/index.ts'
import { type Exporter, inChunks } from './exporter.ts'
import { type FtmEntity, ftmEntities } from './ftm-entities.ts'

/** Entities and statements of FollowTheMoney, one JSON object a line. */
export const ftm: Exporter = {
  name: 'ftm',
  title: 'FollowTheMoney entities and statements',
  holds:
    'reports as Article, actors as Person, PublicBody, Organization, LegalEntity or Address, events as Event, statements as Note, names as Mention',
  leavesOut: [
    'actors that are not named, such as "officials"; what they say is a Note without an entity',
    'events that did not happen or are not known to have: planned, proposed, demanded, threatened, possible, denied, disputed, called off',
    'matters, dyads, disagreements, figures and origins: FollowTheMoney has no schema for an agreement or a quotation',
    'who acts and who is acted upon: both are involved in an Event',
    'dates finer or wider than a day, month or year: the EDTF date stands in notes',
  ],
  files: (account) => [
    {
      name: 'entities.ftm.jsonl',
      mediaType: 'application/jsonl',
      write: () => inChunks(entityLines(account)),
    },
    {
      name: 'statements.ftm.jsonl',
      mediaType: 'application/jsonl',
      write: () => inChunks(statementLines(account)),
    },
  ],
}

/** The name that everything of sitrep has as a data set. */
const dataset = 'sitrep'

/** The pseudo-property of which every entity has one statement. */
const baseProperty = 'id'

function* entityLines(account: Account): Generator<string> {
  for (const entity of ftmEntities(account)) yield `${JSON.stringify({ ...entity, datasets: [dataset] })}\n`
}

function* statementLines(account: Account): Generator<string> {
  for (const entity of ftmEntities(account)) {
    yield statementLine(entity, baseProperty, entity.id, account)
    for (const [property, values] of Object.entries(entity.properties))
      for (const value of values) yield statementLine(entity, property, value, account)
  }
}

/** One statement, its keys in the order of FollowTheMoney's own writer, so that sorting lines groups entities. */
function statementLine({ id, schema }: FtmEntity, prop: string, value: string, { made }: Account): string {
  const statement = {
    canonical_id: id,
    entity_id: id,
    prop,
    schema,
    value,
    dataset,
    lang: null,
    original_value: null,
    first_seen: made.now,
    last_seen: made.now,
    external: false,
    origin: `sitrep ${made.version}`,
    id: bytesToHex(sha1(utf8ToBytes(`${dataset}.${id}.${prop}.${value}`))),
  }
  return `${JSON.stringify(statement)}\n`
}
