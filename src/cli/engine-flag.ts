import { Option } from 'commander'
import { defaultEngine, type Engine, engines } from '../pipeline/engine.ts'
import { parseCount } from './parse-options.ts'

/** The option of every command that annotates. */
export interface EngineFlag {
  readonly engine?: Engine
}

/** `--engine`: who annotates; see docs/engines.md. */
export function engineOption(): Option {
  return new Option(
    '--engine <name>',
    `who reads the reports: a trained model beside rules, or rules alone (default: ${defaultEngine})`,
  ).choices(engines)
}

/** The option of commands that read many reports. */
export interface WorkersFlag {
  readonly workers?: number
}

/** `--workers`: how many threads annotate; see docs/engines.md. */
export function workersOption(): Option {
  return new Option('--workers <n>', 'threads that read reports (default: one a core, four at most)').argParser(
    parseCount,
  )
}

/** What the option asks of the pipeline. */
export function workersFlag({ workers }: WorkersFlag): WorkersFlag {
  return workers === undefined ? {} : { workers }
}

/** What the option asks of the pipeline. */
export function engineFlag({ engine }: EngineFlag): EngineFlag {
  return engine === undefined ? {} : { engine }
}
