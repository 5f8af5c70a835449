import { describe, expect, it } from 'vitest'
import { dataFolder } from './data-folder.ts'
import { describeRun, findTasks, runTask } from './run.ts'
import { formatTable } from './table.ts'
import { type EvalTask, NoData } from './task.ts'
import { tasks } from './tasks.ts'

const result = {
  split: 'dev',
  sources: ['x'],
  count: 20,
  seconds: 0.5,
  metrics: { f1: 0.123456, recall: 0.2 },
  baseline: { name: 'keep everything', metrics: { f1: 0.1 } },
  sets: { one: { f1: 0.3 } },
}
const task: EvalTask = { name: 'example', summary: 'an example', metrics: ['f1'], run: async () => result }

describe('describeRun', () => {
  it('gives the object that programs read', () => {
    expect(describeRun({ task, engine: 'rules', data: '/data', result })).toEqual({
      task: 'example',
      split: 'dev',
      engine: 'rules',
      data: '/data',
      count: 20,
      seconds: 0.5,
      metrics: { f1: 0.1235, recall: 0.2 },
      baseline: { name: 'keep everything', metrics: { f1: 0.1 } },
      sets: { one: { f1: 0.3 } },
    })
  })
})

describe('formatTable', () => {
  it('shows metrics, baseline, floor and speed', () => {
    const lines = formatTable([{ task, engine: 'rules', data: '/data', result }], () => ({ f1: 0.12 })).split('\n')
    expect(lines[0]?.split(/\s+/)).toEqual([
      'task',
      'split',
      'metric',
      'score',
      'baseline',
      'floor',
      'count',
      'seconds',
      'items/s',
    ])
    expect(lines[1]?.split(/\s+/)).toEqual(['example', 'dev', 'f1', '0.123', '0.100', '0.120', '20', '0.5', '40'])
    expect(lines[3]).toMatch(/^ +one +f1 +0\.300$/)
  })
})

describe('runTask', () => {
  it('says what was not run, by name', async () => {
    const missing: EvalTask = { ...task, run: () => Promise.reject(new NoData('no folder')) }
    const run = await runTask({ name: 'example', load: async () => ({ task: missing }) }, { data: '/nowhere' })
    expect(formatTable([run])).toContain('example: not run: no data (no folder)')
  })

  it('runs the engine that is asked for, and names it', async () => {
    const seen: string[] = []
    const watching: EvalTask = {
      ...task,
      async run({ engine }) {
        seen.push(engine)
        return result
      },
    }
    const entry = { name: 'example', load: async () => ({ task: watching }) }
    const runs = [await runTask(entry, {}), await runTask(entry, { engine: 'model' })]
    expect(seen).toEqual(['rules', 'model'])
    expect(formatTable(runs)).toMatch(/^example +dev[\s\S]*^example by model +dev/m)
  })
})

describe('tasks', () => {
  it('are found by name', async () => {
    expect(() => findTasks('nothing')).toThrow(/there are extraction,/)
    expect(findTasks(undefined)).toBe(tasks)
    expect(new Set(tasks.map(({ name }) => name)).size).toBe(tasks.length)
  })
})

describe('dataFolder', () => {
  it('takes what is asked for, then SITREP_DATA, then the folder beside the project', () => {
    expect(dataFolder('/asked', { SITREP_DATA: '/named' })).toBe('/asked')
    expect(dataFolder(undefined, { SITREP_DATA: '/named' })).toBe('/named')
    expect(dataFolder(undefined, {})).toMatch(/shared[\\/]data$/)
  })
})
