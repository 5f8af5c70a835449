import { pino } from 'pino'
import { PipelineError } from '../model/index.ts'
import type { LogEntry } from './app.ts'

const levels = ['silent', 'error', 'warn', 'info', 'debug']

/**
 * A log of requests as JSON lines: failures as errors, refused tokens as warnings, all others as info.
 *
 * @throws usage
 */
export function openLog(level: string, output: { write(text: string): unknown }): (entry: LogEntry) => void {
  if (!levels.includes(level))
    throw new PipelineError('usage', `there is no log level '${level}'; there are ${levels.join(', ')}`)
  const log = pino({ level, base: null }, { write: (line: string) => void output.write(line) })
  return ({ error, ...entry }) => {
    if (entry.status >= 500) log.error({ ...entry, err: error }, 'failed')
    else if (entry.status === 401 || entry.status === 403 || entry.status === 421 || entry.status === 429)
      log.warn(entry, 'refused')
    else log.info(entry, 'answered')
  }
}
