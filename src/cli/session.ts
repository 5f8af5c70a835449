import picocolors from 'picocolors'
import type { annotateFile } from '../pipeline/annotate-file.ts'
import type { build } from '../pipeline/build.ts'
import type { buildSituations } from '../pipeline/build-situations.ts'
import { lineWidth, type Setting } from './terminal/page.ts'

/** A stream that commands write to. */
export interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): boolean
  once(event: 'drain', listener: () => void): unknown
}

/** What a command needs of the process around it, so that tests can give their own. */
export interface Session {
  readonly stdout: Output
  readonly stderr: Output
  readonly stdin: AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  /** Fires on Ctrl-C. */
  readonly signal: AbortSignal
  /** Reads files, annotates them and builds the account: loaded only by commands that need it. */
  loadPipeline(): Promise<Pipeline>
}

export interface Pipeline {
  readonly build: typeof build
  readonly buildSituations: typeof buildSituations
  readonly annotateFile: typeof annotateFile
}

/** How text is set on a stream: as wide as the terminal, coloured only where it is one and NO_COLOR is not set. */
export function settingOf(output: Output, { env }: Session): Setting {
  const isPlain = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb'
  const isColored = (output.isTTY === true && !isPlain) || (env.FORCE_COLOR ?? '') !== ''
  return { width: lineWidth(output.columns ?? columnsOf(env)), colors: picocolors.createColors(isColored && !isPlain) }
}

/** Writes chunks one by one, waiting where the reader is slower. */
export async function writeAll(output: Output, chunks: Iterable<string>): Promise<void> {
  for (const chunk of chunks) {
    if (!output.write(chunk)) await new Promise<void>((resolve) => output.once('drain', resolve))
  }
}

/** Writes a value as JSON: indented for a terminal, on one line for a program. */
export async function writeValue(value: unknown, { stdout }: Session): Promise<void> {
  await writeAll(stdout, [`${JSON.stringify(value, undefined, stdout.isTTY ? 2 : undefined)}\n`])
}

/** The width that COLUMNS asks for, where the stream is no terminal. */
function columnsOf({ COLUMNS }: Session['env']): number | undefined {
  const columns = Number(COLUMNS)
  return Number.isInteger(columns) && columns > 0 ? columns : undefined
}
