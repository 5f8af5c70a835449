import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sentences } from '../src/annotate/sentences.ts'
import type { Block, Reading, Sentence } from '../src/model/index.ts'
import { type FloorFile, raiseMetrics, runGate } from './gate.ts'
import { type EvalTask, NoData, precisionRecall } from './task.ts'

const empty: FloorFile = { full: {}, sample: {}, lowered: [] }
const text = 'The first ends here. The second one follows. A third closes it.'
const gold = [20, 44, 63]

let data: string

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'sitrep-gate-'))
  writeFileSync(join(data, 'gold.json'), JSON.stringify(gold))
})

type Split = (reading: Reading, layers: { readonly blocks: readonly Block[] }) => readonly Sentence[]

const goodSplit: Split = (reading, layers) => {
  const context = { signal: new AbortController().signal, now: new Date(0), report: () => undefined }
  return sentences.annotate(reading, layers, context) as readonly Sentence[]
}

/** The same annotator, deliberately broken: it loses every other sentence. */
const brokenSplit: Split = (reading, layers) => goodSplit(reading, layers).filter((_, index) => index % 2 === 0)

/** A task that scores where sentences end. */
function entry(split: Split) {
  const task: EvalTask = {
    name: 'sentence-ends',
    summary: 'where sentences end',
    metrics: ['f1'],
    async run(options) {
      if (options.data !== data) throw new NoData('gold.json')
      const reading: Reading = {
        id: 'r',
        location: 'r',
        format: 'text',
        text,
        language: 'en',
        segments: [],
        fields: [],
      }
      const found = split(reading, { blocks: [{ start: 0, end: text.length, role: 'paragraph' }] })
      const correct = found.filter(({ end }) => gold.includes(end)).length
      const { f1 } = precisionRecall(correct, found.length, gold.length)
      return {
        split: 'dev',
        sources: ['gold.json'],
        count: 1,
        seconds: 0,
        metrics: { f1 },
        baseline: { name: 'none', metrics: { f1: 0 } },
      }
    },
  }
  return { name: task.name, load: async () => ({ task }) }
}

async function recorded(): Promise<FloorFile> {
  return (await runGate(empty, { sample: false, data, raise: true }, [entry(goodSplit)])).file
}

describe('gate', () => {
  it('records a floor and holds it', async () => {
    const file = await recorded()
    expect(file.full['sentence-ends']).toMatchObject({ split: 'dev', engine: 'rules', metrics: { f1: 1 } })
    const again = await runGate(file, { sample: false, data, raise: false }, [entry(goodSplit)])
    expect([again.faults, again.file]).toEqual([[], file])
  })

  it('fails where an annotator is broken', async () => {
    const { faults } = await runGate(await recorded(), { sample: false, data, raise: false }, [entry(brokenSplit)])
    expect(faults).toEqual(['sentence-ends: f1 is 0.8000, below the floor 1'])
  })

  it('does not lower a floor by raising', async () => {
    const before = await recorded()
    const { file, faults } = await runGate(before, { sample: false, data, raise: true }, [entry(brokenSplit)])
    expect(faults).toHaveLength(1)
    expect(file).toEqual(before)
    expect(raiseMetrics({ f1: 0.9, recall: 0.5 }, { f1: 0.8, recall: 0.7 })).toEqual({ f1: 0.9, recall: 0.7 })
  })

  it('lowers with a reason that is kept', async () => {
    const lower = { reason: 'a simpler splitter', day: '2026-01-01' }
    const { file, faults } = await runGate(await recorded(), { sample: false, data, raise: false, lower }, [
      entry(brokenSplit),
    ])
    expect(faults).toEqual([])
    expect(file.full['sentence-ends']?.metrics).toEqual({ f1: 0.8 })
    expect(file.lowered).toEqual([{ task: 'sentence-ends', ...lower, from: { f1: 1 }, to: { f1: 0.8 } }])
  })

  it('fails where the data is other data', async () => {
    const file = await recorded()
    writeFileSync(join(data, 'gold.json'), JSON.stringify([...gold, 70]))
    const { faults } = await runGate(file, { sample: false, data, raise: false }, [entry(goodSplit)])
    expect(faults).toEqual(['sentence-ends: the data is not what the floor was measured on'])
    writeFileSync(join(data, 'gold.json'), JSON.stringify(gold))
  })

  it('holds the quick sample to floors of its own', async () => {
    const { file } = await runGate(empty, { sample: true, data, raise: true }, [entry(goodSplit)])
    expect(Object.keys(file.full)).toEqual([])
    expect(file.sample['sentence-ends']).toMatchObject({ sample: 12 })
  })

  it('holds each engine to floors of its own', async () => {
    const { file } = await runGate(await recorded(), { sample: false, data, engine: 'model', raise: true }, [
      entry(goodSplit),
    ])
    expect(Object.entries(file.full).map(([key, { engine }]) => [key, engine])).toEqual([
      ['sentence-ends', 'rules'],
      ['sentence-ends@model', 'model'],
    ])
    const { faults, runs } = await runGate(file, { sample: false, data, raise: false }, [entry(brokenSplit)])
    expect(runs.map(({ engine }) => engine)).toEqual(['rules', 'model'])
    expect(faults).toEqual([
      'sentence-ends: f1 is 0.8000, below the floor 1',
      'sentence-ends by model: f1 is 0.8000, below the floor 1',
    ])
  })

  it('runs nothing where there is no data, and says so', async () => {
    const other = mkdtempSync(join(tmpdir(), 'sitrep-gate-'))
    const { faults, runs } = await runGate(await recorded(), { sample: false, data: other, raise: false }, [
      entry(goodSplit),
    ])
    expect(faults).toEqual([])
    expect(runs.map(({ notRun }) => notRun)).toEqual(['no data (gold.json)'])
  })
})
