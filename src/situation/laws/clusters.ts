import { type Account, type Actor, type Id, type Judgement, mentionKey, type Passage } from '../../model/index.ts'
import { compareKeys } from '../../text/mention-order.ts'
import type { Law } from './law.ts'

/** A cluster is named after what it is, or after its first mention: never after a counter. */
export const clusterIds: Law = {
  name: 'cluster-ids',
  summary: 'the id of an actor, statement, event or matter is its stable code or the smallest key of its mentions',
  *check(account) {
    for (const { path, id, codes, keys } of clustersOf(account)) {
      if (codes.includes(id) || keys[0] === id) continue
      const expected = keys[0] ?? codes[0] ?? 'a stable code'
      yield { subject: path, message: `the id is '${id}', and should be '${expected}'` }
    }
  },
}

interface Cluster {
  readonly path: string
  readonly id: Id
  readonly codes: readonly string[]
  readonly keys: readonly string[]
}

function* clustersOf(account: Account): Generator<Cluster> {
  for (const [index, actor] of account.actors.entries()) {
    yield { path: `actors[${index}]`, id: actor.id, codes: codesOf(actor), keys: keysOf(actor.mentions, 'actor') }
  }
  for (const [index, { id, renderings }] of account.statements.entries()) {
    const passages = renderings.map(({ evidence }) => evidence)
    yield { path: `statements[${index}]`, id, codes: [], keys: keysOf(passages, 'statement') }
  }
  for (const [index, { id, mentions }] of account.events.entries()) {
    const triggers = mentions.map(({ trigger }) => trigger)
    yield { path: `events[${index}]`, id, codes: [], keys: keysOf(triggers, 'event') }
  }
  for (const [index, { id, states, figures }] of account.matters.entries()) {
    const evidence = [...states.flatMap((state) => state.evidence), ...figures.map((figure) => figure.evidence)]
    const passages = evidence.filter((one): one is Passage => 'start' in one)
    yield { path: `matters[${index}]`, id, codes: [], keys: keysOf(passages, 'matter') }
  }
}

function codesOf({ country, code, wikidata }: Actor): string[] {
  return [code, country, wikidata].filter((one) => one !== undefined)
}

/** Keys in the order of their passages: by report, then by place. */
function keysOf(passages: readonly Passage[], kind: Judgement['kind']): string[] {
  return passages.map((passage) => mentionKey(passage, kind)).sort(compareKeys)
}
