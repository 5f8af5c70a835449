import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { plainReading } from '../../../tests/plain-reading.ts'
import type { Reading } from '../../model/index.ts'
import { loadEngine } from '../load-engine.ts'
import { type Crew, openCrew } from './open-crew.ts'

const now = new Date('2031-05-02T00:00:00Z')
const running = () => new AbortController().signal

const texts = Array.from(
  { length: 14 },
  (_, index) =>
    `HARBOUR COUNCIL, 1 May 2031 - Mayor Ada Berg said on Thursday that ferry ${index} would leave the northern port.\n\nThe drivers' union accused the council of ${index} broken promises.`,
)
const readings = texts.map((text) => plainReading(text))

afterEach(() => vi.unstubAllEnvs())

describe('a crew', () => {
  it('gives with two threads what it gives with one', async () => {
    const engine = await loadEngine('rules')
    const given = async (workers: number) => {
      const crew = openCrew(engine, workers, { now, signal: running() })
      // Twice over, so that the helper has begun before the work ends.
      return runAll(crew, [...readings, ...readings])
    }
    const alone = await given(1)
    expect(alone).toHaveLength(28)
    expect(await given(2)).toEqual(alone)
  })

  it('does in the main thread what a helper cannot do', async () => {
    const { annotators } = await loadEngine('rules')
    // A helper looks for the weights of the model where there are none, and ends.
    vi.stubEnv('SITREP_ENCODER', '/nowhere')
    const crew = openCrew({ name: 'model', annotators }, 2, { now, signal: running() })
    const alone = openCrew({ name: 'rules', annotators }, 1, { now, signal: running() })
    expect(await runAll(crew, readings)).toEqual(await runAll(alone, readings))
  })

  it('fails as without helpers where a report cannot be annotated at all', async () => {
    const engine = await loadEngine('rules')
    const unreadable = { ...plainReading('x'), segments: undefined } as unknown as Reading
    const reasonsOf = async (workers: number) => {
      const crew = openCrew(engine, workers, { now, signal: running() })
      const results = await Promise.allSettled(
        [...readings, unreadable, ...readings, unreadable].map((reading) => crew.run({ kind: 'build', reading })),
      )
      await crew.close()
      return results.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
    }
    const alone = await reasonsOf(1)
    expect(alone).toHaveLength(2)
    expect(await reasonsOf(2)).toEqual(alone)
  })

  it('ends with the reason when it is stopped, whatever waits', async () => {
    const engine = await loadEngine('rules')
    const controller = new AbortController()
    const crew = openCrew(engine, 2, { now, signal: controller.signal })
    const all = Promise.allSettled(readings.map((reading) => crew.run({ kind: 'build', reading })))
    await wait(5)
    controller.abort(new Error('enough'))
    const results = await all
    await crew.close()
    expect(results.at(-1)).toMatchObject({ status: 'rejected', reason: { message: 'enough' } })
    await expect(crew.run({ kind: 'build', reading: readings[0] as Reading })).rejects.toThrow('enough')
  })
})

async function runAll(crew: Crew, given: readonly Reading[]) {
  const results = await Promise.all(given.map((reading) => crew.run({ kind: 'build', reading })))
  await crew.close()
  return results
}
