import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const shipped = fileURLToPath(new URL('../../models/encoder/encoder.onnx', import.meta.url))

// The weights are loaded once a process: each test starts afresh.
beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllEnvs())

async function withEngine(named: string, folder = '') {
  vi.stubEnv('SITREP_ENGINE', named)
  vi.stubEnv('SITREP_ENCODER', folder)
  return { ...(await import('./load-engine.ts')), ...(await import('./build.ts')) }
}

const told = ['examples/gambia/reports/04-acp-rejection.txt']

describe('chooseEngine', () => {
  it('reads by rules where the model is not there and nobody asked for it, and the account says so', async () => {
    const { build, chooseEngine } = await withEngine('', mkdtempSync(join(tmpdir(), 'sitrep-encoder-')))
    const engine = await chooseEngine()
    expect(engine.name).toBe('rules')
    const { made, problems } = await build(told)
    expect(made.engine).toBe('rules')
    const message =
      "Read by rules, since the model cannot be used here: its weights are missing. Asked for with '--engine model' it says more; with '--engine rules' this notice goes."
    expect(problems).toContainEqual({ code: 'no-model', subject: 'engine', message })
    const asked = await build(told, { engine: 'rules' })
    expect(asked.problems.map(({ code }) => code)).not.toContain('no-model')
  })

  it('stops where the model was asked for and is not there', async () => {
    const { chooseEngine } = await withEngine('', mkdtempSync(join(tmpdir(), 'sitrep-encoder-')))
    await expect(chooseEngine('model')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('takes the engine that SITREP_ENGINE names, and no other name', async () => {
    expect(await (await withEngine('rules')).chooseEngine()).toMatchObject({ name: 'rules' })
    const { chooseEngine } = await withEngine('magic')
    await expect(chooseEngine()).rejects.toMatchObject({
      code: 'usage',
      message: "SITREP_ENGINE is 'magic'; it must be model or rules",
    })
    expect(await chooseEngine('rules')).toMatchObject({ name: 'rules' })
  })

  it.skipIf(!existsSync(shipped))('is the model where its weights are there', async () => {
    const { build } = await withEngine('')
    const { made, statements, problems } = await build(told)
    expect(made.engine).toBe('model')
    expect(statements.length).toBeGreaterThan(5)
    expect(problems.map(({ code }) => code)).not.toContain('no-model')
  })
})

describe('describeEngine', () => {
  it.skipIf(!existsSync(shipped))('tells the versions of the model without loading its weights', async () => {
    vi.doMock('./onnx-session.ts', () => ({ openSession: () => Promise.reject(new Error('loaded')) }))
    const { describeEngine } = await withEngine('')
    const described = await describeEngine()
    vi.doUnmock('./onnx-session.ts')
    vi.resetModules()
    const { loadEngine } = await withEngine('')
    const mark = (engine: typeof described) => engine?.annotators.map(({ name, version }) => `${name}@${version}`)
    expect(described?.name).toBe('model')
    expect(mark(described)).toEqual(mark(await loadEngine('model')))
  })

  it('does not say where the model is not there, and says rules where they are asked for', async () => {
    const { describeEngine } = await withEngine('', mkdtempSync(join(tmpdir(), 'sitrep-encoder-')))
    expect(await describeEngine()).toBeUndefined()
    expect(await describeEngine('rules')).toMatchObject({ name: 'rules' })
  })
})
