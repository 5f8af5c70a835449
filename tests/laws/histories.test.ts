import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { writeJson } from '../../src/export/json.ts'
import { type AnnotatedReport, type Id, type Reading, reportId } from '../../src/model/index.ts'
import { annotate } from '../../src/pipeline/annotate.ts'
import { type LoadedEngine, loadEngine } from '../../src/pipeline/load-engine.ts'
import { openPacked, packLayers } from '../../src/pipeline/pack-layers.ts'
import { reconcile } from '../../src/pipeline/reconcile.ts'
import { readReports } from '../../src/read/file/read-reports.ts'
import { type Memo, openMemo } from '../../src/reconcile/memo.ts'

const context = {
  now: new Date('2017-03-01T00:00:00Z'),
  signal: new AbortController().signal,
  report: () => undefined,
}

/** Histories tried; an account is made after every batch of each. */
const numRuns = 12

/** How many of the examples histories draw from. */
const exampleReports = 6

/** Of each example report the text as it is and a later one, which lacks the last paragraph. */
const editions: (readonly [AnnotatedReport, AnnotatedReport])[] = []
let engine: LoadedEngine

beforeAll(async () => {
  engine = await loadEngine('rules')
  for await (const reading of readReports(['examples/gambia/reports'], context)) {
    if (editions.length < exampleReports)
      editions.push([
        await annotate(reading, engine.annotators, context),
        await annotate(shorten(reading), engine.annotators, context),
      ])
  }
}, 60_000)

test('after any history of adding, replacing and removing in batches, the account is that of a build from nothing, with the memo of those before too', () => {
  const step = fc.record({
    report: fc.nat({ max: editions.length - 1 }),
    change: fc.constantFrom('add' as const, 'add' as const, 'replace' as const, 'remove' as const),
  })
  const batch = fc.array(step, { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(batch, { minLength: 1, maxLength: 4 }), (batches) => {
      const open = openPacked()
      const memo = openMemo()
      const members = new Map<Id, AnnotatedReport>()
      for (const steps of batches) {
        for (const { report, change } of steps) {
          const [first, later] = editions[report] as (typeof editions)[number]
          if (change !== 'add') members.delete(first.reading.id)
          if (change === 'add') members.set(first.reading.id, first)
          members.delete(later.reading.id)
          if (change === 'replace') members.set(later.reading.id, { ...later, layers: open(packLayers(later.layers)) })
        }
        const reports = [...members.values()]
        const afresh = reports.map((report) => structuredClone(report)).sort(byId)
        const expected = bytes(afresh)
        expect(bytes(reports)).toBe(expected)
        expect(bytes(reports, memo)).toBe(expected)
      }
    }),
    { numRuns },
  )
})

function bytes(reports: readonly AnnotatedReport[], memo?: Memo): string {
  const options = { engine, ...(memo === undefined ? {} : { memo }) }
  return [...writeJson(reconcile(reports, [], options, context))].join('')
}

function shorten(reading: Reading): Reading {
  const end = reading.text.trimEnd().lastIndexOf('\n')
  const text = end > 0 ? reading.text.slice(0, end) : reading.text
  const segments = reading.segments.filter((segment) => segment.end <= text.length)
  return { ...reading, text, segments, id: reportId(reading.url, text) }
}

function byId(left: AnnotatedReport, right: AnnotatedReport): number {
  return left.reading.id < right.reading.id ? -1 : 1
}
