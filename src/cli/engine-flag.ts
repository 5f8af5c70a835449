import { Option } from 'commander'
import { defaultEngine, type Engine, engines } from '../pipeline/engine.ts'

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

/** What the option asks of the pipeline. */
export function engineFlag({ engine }: EngineFlag): EngineFlag {
  return engine === undefined ? {} : { engine }
}
