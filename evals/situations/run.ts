import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { build } from '../../src/pipeline/build.ts'
import type { EvalOptions, EvalResult, EvalTask, Metrics } from '../task.ts'
import { naiveAccount } from './baseline.ts'
import { explainComparison } from './explain.ts'
import { joinEntries } from './join-entries.ts'
import { readSituation, type Situation } from './reference.ts'
import { renameSituation } from './rename-situation.ts'
import { addCounts, allKinds, type Comparison, compareAccounts, dropWarnings, headline, noCounts } from './score.ts'

/** The set that choices are made on; libya and veto are for tuning, and commas name several. */
const defaultSplit = 'h1n1'

/** Runs have a clock of their own, so that figures do not change from day to day. */
const now = new Date('2026-01-01T00:00:00Z')

/** The account of a whole situation against what a reader found in it. */
export const task: EvalTask = {
  name: 'situations',
  summary: 'the account of a whole situation: statements and events found',
  metrics: ['recall', 'precision'],
  held: ['recall', 'precision'],
  async run(options) {
    const split = options.split ?? defaultSplit
    const situations = split.split(',').map((name) => readSituation(options.data, name))
    return score(situations, split, options)
  },
}

async function score(situations: readonly Situation[], split: string, options: EvalOptions): Promise<EvalResult> {
  let [counts, renamed, naive] = [noCounts, noCounts, noCounts]
  let seconds = 0
  const sets: Record<string, Metrics> = {}
  for (const situation of situations) {
    const started = performance.now()
    const account = await build(situation.files, { now, engine: options.engine, signal: options.signal })
    seconds += (performance.now() - started) / 1000
    const comparison = compareAccounts(situation.reference, joinEntries(account, byName(situation.texts)))
    report(situation.name, comparison, options)
    counts = addCounts(counts, comparison.counts)
    naive = addCounts(
      naive,
      compareAccounts(situation.reference, naiveAccount(situation.files, situation.texts)).counts,
    )
    if (situations.length > 1) sets[situation.name] = headline(comparison.counts)
    if (options.sample !== undefined) continue
    const again = (await compareRenamed(situation, options)).counts
    renamed = addCounts(renamed, again)
    sets[`${situation.name} renamed`] = headline(again)
  }
  const metrics = headline(counts)
  const warnings =
    counts.events.predicted === 0 ? ['no events are built yet: recall and precision are of statements alone'] : []
  return {
    split,
    sources: situations.flatMap(({ sources }) => sources.map((source) => relative(options.data, source))),
    count: counts.statements.gold + (counts.events.predicted === 0 ? 0 : counts.events.gold),
    seconds,
    metrics,
    baseline: { name: 'quotation marks and "said"', metrics: headline(naive) },
    ...(Object.keys(sets).length === 0 ? {} : { sets }),
    kinds: allKinds(counts),
    warnings: options.sample === undefined ? [...warnings, ...dropWarnings(metrics, headline(renamed))] : warnings,
  }
}

function report(name: string, comparison: Comparison, { explain, predict }: EvalOptions): void {
  const { reference, built, statements } = comparison
  if (explain !== undefined) for (const line of explainComparison(name, comparison)) explain(line)
  for (const [index, gold] of reference.statements.entries()) {
    const match = statements.pairs.get(index)
    const predicted = match === undefined ? undefined : built.statements[match]
    predict?.({ id: `${name}/${gold.id}`, predicted: predicted?.renderings ?? null, gold: gold.renderings })
  }
  const found = new Set(statements.pairs.values())
  for (const [index, own] of built.statements.entries()) {
    if (!found.has(index)) predict?.({ id: `${name}/${own.id}`, predicted: own.renderings, gold: null })
  }
}

function byName(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...texts].map(([file, text]) => [basename(file), text]))
}

/** Builds the account of the same reports with other names, and compares it with the reference under those names. */
async function compareRenamed(situation: Situation, { engine, signal }: EvalOptions): Promise<Comparison> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-renamed-'))
  try {
    const { files, texts, reference } = renameSituation(situation, folder)
    return compareAccounts(reference, joinEntries(await build(files, { now, engine, signal }), texts))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
