import type { Account, Event, Passage, Statement } from '../../src/model/index.ts'
import { fitOf, nearMisses } from './match-statements.ts'
import { overlapOf } from './reference.ts'
import type { Comparison } from './score.ts'

/** A readable account of what was missed, what was wrong and what was found but not right, passage by passage. */
export function* explainComparison(name: string, comparison: Comparison): Generator<string> {
  const { reference, built, statements } = comparison
  const found = new Set(statements.pairs.values())
  const lines: Entry[] = []
  for (const [index, gold] of reference.statements.entries()) {
    const passage = gold.renderings[0]?.evidence
    if (passage === undefined) continue
    if (!statements.pairs.has(index)) lines.push(missed(gold, passage, comparison))
    const differences = statements.differences.get(index)
    if (differences !== undefined) {
      lines.push({ mark: 'not right', passage, text: `${describe(gold, reference)}\n      ${differences.join('; ')}` })
    }
  }
  for (const [index, own] of built.statements.entries()) {
    const passage = own.renderings[0]?.evidence
    if (passage === undefined || found.has(index)) continue
    lines.push({ mark: 'wrong', passage, text: describe(own, built) })
  }
  lines.push(...explainEvents(comparison))
  const order = [...reference.reports].map(({ id }) => id).sort()
  for (const report of order) {
    const own = lines.filter(({ passage }) => passage.report === report)
    yield `\n${name}/${report}: ${count(own, 'missed')} missed, ${count(own, 'wrong')} wrong, ${count(own, 'not right')} not right`
    for (const { mark, passage, text } of own.sort((left, right) => left.passage.start - right.passage.start)) {
      yield `  ${mark.toUpperCase().padEnd(9)} ${passage.start}–${passage.end} ${text}`
    }
  }
  yield* explainActors(name, comparison)
}

interface Entry {
  readonly mark: 'missed' | 'wrong' | 'not right' | 'missed event' | 'wrong event' | 'not right event'
  readonly passage: Passage
  readonly text: string
}

function explainEvents({ reference, built, events }: Comparison): Entry[] {
  const found = new Set(events.pairs.values())
  const lines: Entry[] = []
  for (const [index, gold] of reference.events.entries()) {
    const passage = gold.mentions[0]?.evidence
    if (built.events.length === 0 || passage === undefined) continue
    const differences = events.differences.get(index)
    const pair = events.pairs.get(index)
    if (pair === undefined) {
      const near = built.events.filter((own, at) => !found.has(at) && meets(gold, own))
      const others = near.map((own) => `\n      built instead: ${describeEvent(own, built)}`)
      lines.push({ mark: 'missed event', passage, text: `${describeEvent(gold, reference)}${others.join('')}` })
    } else if (differences !== undefined) {
      const own = describeEvent(built.events[pair] as Event, built)
      const text = `${describeEvent(gold, reference)}\n      built: ${own}\n      ${differences.join('; ')}`
      lines.push({ mark: 'not right event', passage, text })
    }
  }
  for (const [index, own] of built.events.entries()) {
    const passage = own.mentions[0]?.evidence
    if (passage === undefined || found.has(index)) continue
    lines.push({ mark: 'wrong event', passage, text: describeEvent(own, built) })
  }
  return lines
}

/** Whether two events have a passage in common. */
function meets(gold: Event, own: Event): boolean {
  return gold.mentions.some((one) => own.mentions.some((other) => overlapOf(one.evidence, other.evidence) > 0))
}

function describeEvent({ type, mode, status, actors, recipients, when, mentions }: Event, account: Account): string {
  const names = (ids: readonly string[]) =>
    ids.map((id) => account.actors.find((actor) => actor.id === id)?.name ?? id).join(' + ')
  const code = mode === undefined ? type : `${type}/${mode}`
  const [first] = mentions
  const words = `[${first?.trigger.quote}] ${first?.evidence.quote.replaceAll('\n', ' ')}`
  return `${code} ${status}, ${when?.edtf ?? 'undated'}, ${names(actors)} → ${names(recipients)}: ${words} (${mentions.length})`
}

function count(entries: readonly Entry[], mark: Entry['mark']): number {
  return entries.filter((entry) => entry.mark === mark).length
}

function missed(gold: Statement, passage: Passage, { reference, built, actors }: Comparison): Entry {
  const others = nearMisses(gold, built).map((own) => {
    const isSame = actors.same(gold.speaker, own.speaker)
    const why = fitOf(gold, own) === 0 ? 'shares too little' : isSame ? 'is the find of another' : 'has another speaker'
    return `\n      ${why}: ${describe(own, built)}`
  })
  return { mark: 'missed', passage, text: `${describe(gold, reference)}${others.join('')}` }
}

function describe({ speaker, kind, renderings }: Statement, account: Account): string {
  const name = account.actors.find(({ id }) => id === speaker)?.name ?? speaker
  return `[${kind}] ${name}: ${renderings.map(({ evidence }) => evidence.quote.replaceAll('\n', ' ')).join(' | ')}`
}

function* explainActors(name: string, { reference, built, actors }: Comparison): Generator<string> {
  const missing = reference.actors.filter((one) => !built.actors.some((other) => actors.same(one.id, other.id)))
  const surplus = built.actors.filter((other) => !reference.actors.some((one) => actors.same(one.id, other.id)))
  yield `\n${name}, actors missed: ${missing.map((actor) => actor.name).join(' | ')}`
  yield `${name}, actors not in the reference: ${surplus.map((actor) => actor.name).join(' | ')}`
}
