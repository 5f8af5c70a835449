import type { Account, Passage, Statement } from '../../src/model/index.ts'
import { fitOf, nearMisses } from './match-statements.ts'
import type { Comparison } from './score.ts'

/** A readable account of what was missed, what was wrong and what was found but not right, passage by passage. */
export function* explainComparison(name: string, comparison: Comparison): Generator<string> {
  const { reference, built, statements, events } = comparison
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
  for (const [index, event] of reference.events.entries()) {
    const passage = event.mentions[0]?.evidence
    if (built.events.length === 0 || passage === undefined || events.pairs.has(index)) continue
    lines.push({ mark: 'missed event', passage, text: `${event.type} ${event.status}: ${passage.quote}` })
  }
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
  readonly mark: 'missed' | 'wrong' | 'not right' | 'missed event'
  readonly passage: Passage
  readonly text: string
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
