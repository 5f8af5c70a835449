import { readFile } from 'node:fs/promises'
import { type Account, PipelineError, parseAccount } from '../model/index.ts'
import type { BuildOptions } from '../pipeline/build.ts'
import { openDirectory } from '../situation/views/directory.ts'
import { keptAccount, type StoreFlags } from './kept.ts'
import { watchProgress } from './progress.ts'
import { type Session, settingOf, writeAll } from './session.ts'
import { problemsPage } from './terminal/render-problems.ts'

/** Options of every command that builds an account. */
export interface BuildFlags extends StoreFlags {
  readonly now?: Date
}

/**
 * The account that paths stand for: that of an account file, or one built of reports; without paths that of the store.
 *
 * @throws usage
 * @throws not-found
 * @throws invalid-account
 */
export async function openAccount(paths: readonly string[], flags: BuildFlags, session: Session): Promise<Account> {
  if (paths.length === 0) {
    if (flags.now !== undefined)
      throw new PipelineError('usage', '--now is for reports that are given; of the store, ask --as-of a day')
    return keptAccount(flags, session)
  }
  for (const name of ['store', 'situation', 'asOf'] as const) {
    if (flags[name] !== undefined)
      throw new PipelineError(
        'usage',
        `--${name === 'asOf' ? 'as-of' : name} asks the store; leave out ${paths[0]}, or the option`,
      )
  }
  const file = accountFile(paths)
  if (file !== undefined) {
    if (flags.now !== undefined)
      throw new PipelineError('usage', `${file} is an account, made as of a day of its own; --now is for reports`)
    if (flags.engine !== undefined)
      throw new PipelineError('usage', `${file} is an account, already read by an engine; --engine is for reports`)
    return readAccount(file)
  }
  const account = await buildAccount(paths, flags, session)
  await refuseEmpty(account, paths, session)
  return account
}

/** The same, listing on stderr what went wrong while building; an account file keeps its own list. */
export async function openReported(paths: readonly string[], flags: BuildFlags, session: Session): Promise<Account> {
  const account = await openAccount(paths, flags, session)
  if (paths.length > 0 && accountFile(paths) === undefined) await writeProblems(account, session)
  return account
}

/**
 * One path that ends in '.json' is an account; anything else is reports.
 * @throws usage
 */
function accountFile(paths: readonly string[]): string | undefined {
  const accounts = paths.filter((path) => path.endsWith('.json') && !/^https?:/i.test(path))
  if (accounts.length === 0) return undefined
  if (paths.length === 1) return accounts[0]
  throw new PipelineError('usage', `${accounts[0]} is an account: give it alone, or give reports only`)
}

/** Lists what went wrong and ends the run where there is nothing to give an account of. @throws not-found */
export async function refuseEmpty(account: Account, paths: readonly string[], session: Session): Promise<void> {
  if (account.reports.length > 0) return
  await writeProblems(account, session)
  throw new PipelineError('not-found', `no report could be read in ${paths.join(' ')}`)
}

/**
 * Reads an account file.
 *
 * @throws not-found
 * @throws unreadable
 * @throws invalid-account
 */
export async function readAccount(path: string): Promise<Account> {
  const json = await readText(path)
  try {
    return parseAccount(json)
  } catch (cause) {
    if (!(cause instanceof PipelineError)) throw cause
    throw new PipelineError(cause.code, `${path}: ${cause.message}`, { cause })
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'EISDIR') {
      const message = `${path} is a folder; here an account file is needed, as 'sitrep build' writes it`
      throw new PipelineError('usage', message, { cause })
    }
    if (code === 'ENOENT') throw new PipelineError('not-found', `${path}: there is no such file`, { cause })
    throw new PipelineError('unreadable', `${path}: cannot be read (${describeCause(cause)})`, { cause })
  }
}

/** The message of whatever was thrown. */
export function describeCause(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}

/** Builds an account of paths, showing progress on a terminal. */
export async function buildAccount(
  paths: readonly string[],
  flags: BuildFlags & Pick<BuildOptions, 'keepText' | 'judgements' | 'web' | 'workers'>,
  session: Session,
): Promise<Account> {
  const { build } = await session.loadPipeline()
  const progress = watchProgress(session.stderr)
  try {
    return await build(paths, { ...flags, signal: session.signal, stdin: session.stdin, onProgress: progress.show })
  } finally {
    progress.clear()
  }
}

/** Lists an account's problems on stderr. */
export async function writeProblems(account: Account, session: Session): Promise<void> {
  const { sources } = openDirectory(account)
  await writeAll(session.stderr, [problemsPage(account.problems, sources, settingOf(session.stderr, session))])
}
