import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { checkJudgement, hash, type Judgement, PipelineError } from '../model/index.ts'
import { replaceFile } from '../pipeline/replace-file.ts'
import { describeCause } from './open-account.ts'

/** A judgement by a person as a file keeps it. */
export interface KeptJudgement extends Judgement {
  /** What `undo` calls it by. */
  readonly id: string
  /** ISO time when it was withdrawn. */
  readonly undone?: string
}

/** The id that a judgement has by what it says. */
export function judgementId({ kind, left, right, verdict, value, by, at }: Judgement): string {
  return `j${hash([kind, left, right, verdict, value ?? '', by, at ?? ''].join('\n')).slice(0, 8)}`
}

/**
 * The judgements of a file, one JSON object a line, those withdrawn among them. A file that is not there holds none.
 *
 * @throws unreadable
 */
export async function readJudgements(path: string): Promise<readonly KeptJudgement[]> {
  const text = await readText(path)
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      const { id, undone, ...judgement } = JSON.parse(line) as Record<string, unknown>
      const checked = checkJudgement(judgement)
      return [
        {
          ...checked,
          id: typeof id === 'string' ? id : judgementId(checked),
          ...(typeof undone === 'string' ? { undone } : {}),
        },
      ]
    } catch (cause) {
      const message = `${path}:${index + 1}: this is no judgement (${describeCause(cause)}); mend the line or take it out`
      throw new PipelineError('unreadable', message, { cause })
    }
  })
}

/**
 * The judgements of a file that stand, as building takes them.
 *
 * @throws not-found
 * @throws unreadable
 */
export async function existingJudgements(path: string): Promise<readonly Judgement[]> {
  if (!existsSync(path)) throw new PipelineError('not-found', `${path}: there is no such file`)
  const kept = await readJudgements(path)
  return kept.filter(({ undone }) => undone === undefined).map(({ id: _, undone: __, ...judgement }) => judgement)
}

/** Writes all judgements anew, beside the file first. @throws output */
export async function writeJudgements(path: string, judgements: readonly KeptJudgement[]): Promise<void> {
  const lines = judgements.map((judgement) => `${JSON.stringify(judgement)}\n`)
  await replaceFile(path, lines, new AbortController().signal)
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return ''
    throw new PipelineError('unreadable', `${path}: cannot be read (${describeCause(cause)})`, { cause })
  }
}
