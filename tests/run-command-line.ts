import { runCommand } from '../src/cli/program.ts'
import type { Session } from '../src/cli/session.ts'
import { type Account, type Layers, PipelineError, sortAccount } from '../src/model/index.ts'
import { sampleAccount } from './sample/account.ts'

/** How a command line ended and what it wrote. */
export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
  /** What the pipeline was asked to build. */
  readonly asked: readonly { readonly inputs: unknown; readonly options: Record<string, unknown> | undefined }[]
}

/** What is around a command line. */
export interface Around {
  readonly isTTY?: boolean
  readonly env?: Record<string, string>
  readonly signal?: AbortSignal
  readonly account?: Account
}

function firstReport() {
  const [report] = sortAccount(sampleAccount()).reports
  if (report === undefined) throw new Error('the sample has reports')
  return report
}

export const sampleLayers: Layers = {
  blocks: [{ start: 0, end: 39, role: 'title' }],
  metadata: { authors: [], genre: 'news', credits: [] },
  sentences: [],
  syntax: [],
  names: [{ start: 0, end: 7, type: 'country', country: 'ISL' }],
  roles: [],
  times: [],
  attributions: [{ content: [{ start: 8, end: 18 }], form: 'indirect', claims: [], addressees: [], via: [] }],
  entities: [],
  acts: [],
  matters: [],
  stances: [],
}

/** Runs one command line with a pipeline that always builds the sample. */
export async function runCommandLine(args: readonly string[], around: Around = {}): Promise<Run> {
  const [outs, errs]: string[][] = [[], []]
  const keep =
    (texts: string[] = []) =>
    (text: string) =>
      texts.push(text) > 0
  const asked: { inputs: unknown; options: Record<string, unknown> | undefined }[] = []
  const isTTY = around.isTTY ?? false
  const session: Session = {
    stdout: { isTTY, columns: 80, write: keep(outs), once: () => undefined },
    stderr: { isTTY, columns: 80, write: keep(errs), once: () => undefined },
    stdin: (async function* () {})(),
    env: around.env ?? {},
    signal: around.signal ?? new AbortController().signal,
    loadPipeline: async () => ({
      build: async (inputs, options) => {
        asked.push({ inputs, options: options as Record<string, unknown> | undefined })
        options?.onProgress?.({ stage: 'read', done: 1, subject: 'a.txt' })
        if (options?.signal?.aborted) throw new PipelineError('aborted', 'stopped')
        return around.account ?? sortAccount(sampleAccount())
      },
      buildSituations: async (inputs, options) => {
        asked.push({ inputs, options: options as Record<string, unknown> | undefined })
        const account = around.account ?? sortAccount(sampleAccount())
        return { accounts: [{ account, shared: [] }], single: ['alone.txt'], problems: [] }
      },
      annotateFile: async () => ({ report: firstReport(), layers: sampleLayers, problems: [] }),
    }),
  }
  const code = await runCommand(args, session)
  return { code, out: outs?.join('') ?? '', err: errs?.join('') ?? '', asked }
}
