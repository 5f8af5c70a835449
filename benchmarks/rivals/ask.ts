import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a rival found in one item, and how long it took, loading not counted. */
export interface Answer<Found> {
  readonly id: string
  readonly seconds: number
  readonly found: Found
}

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Runs a rival over items, one JSON a line each way; a sentence on why where it could not run. */
export function ask<Found>(script: string, items: readonly { readonly id: string }[]): Answer<Found>[] | string {
  const command = script.endsWith('.py') ? `${folder}.venv/bin/python` : process.execPath
  const input = items.map((item) => `${JSON.stringify(item)}\n`).join('')
  const { status, stdout, stderr, error } = spawnSync(command, [`${folder}${script}`], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (error || status !== 0) return (error?.message ?? stderr.trim().split('\n').at(-1) ?? 'failed').slice(0, 120)
  const answers = stdout.split('\n').filter((line) => line !== '')
  return answers.map((line) => JSON.parse(line) as Answer<Found>)
}

/** Seconds of all answers. */
export function secondsOf(answers: readonly Answer<unknown>[]): number {
  return answers.reduce((sum, { seconds }) => sum + seconds, 0)
}
