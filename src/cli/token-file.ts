import { chmod, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { PipelineError } from '../model/index.ts'
import type { KeptToken, TokenBook } from '../serve/guard/tokens.ts'
import { describeCause } from './open-account.ts'
import type { Session } from './session.ts'

const tokensSchema = z.array(
  z.strictObject({
    name: z.string().min(1),
    role: z.enum(['read', 'write', 'admin']),
    id: z.string().min(1),
    salt: z.string().min(1),
    hash: z.string().min(1),
    created: z.string().min(1),
  }),
)

/** Tokens in a file that only its owner may read; it is read again when it changes. */
export interface TokenFile extends TokenBook {
  readonly path: string
  write(tokens: readonly KeptToken[]): Promise<void>
}

/** The file that is asked for, else the one in the user's configuration. */
export function tokenFile({ tokens }: { readonly tokens?: string }, { env }: Session): string {
  return tokens ?? join(env.XDG_CONFIG_HOME ?? join(env.HOME ?? homedir(), '.config'), 'sitrep', 'tokens.json')
}

/** Opens a file of tokens; one that is not there holds none. */
export function openTokenFile(path: string): TokenFile {
  let known: { readonly at: number; readonly tokens: readonly KeptToken[] } | undefined
  return {
    path,
    async list() {
      const at = await changedAt(path)
      if (at === undefined) return []
      if (known?.at !== at) known = { at, tokens: await readTokens(path) }
      return known.tokens
    },
    async write(tokens) {
      const draft = `${path}.${process.pid}.tmp`
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        await writeFile(draft, `${JSON.stringify(tokens, undefined, 2)}\n`, { mode: 0o600 })
        await chmod(draft, 0o600)
        await rename(draft, path)
      } catch (cause) {
        throw new PipelineError('output', `${path}: cannot be written (${describeCause(cause)})`, { cause })
      }
    },
  }
}

async function changedAt(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw new PipelineError('unreadable', `${path}: cannot be read (${describeCause(cause)})`, { cause })
  }
}

async function readTokens(path: string): Promise<readonly KeptToken[]> {
  try {
    return tokensSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    const message = `${path}: this is no file of tokens (${describeCause(cause).slice(0, 200)}); move it away and add them anew`
    throw new PipelineError('unreadable', message, { cause })
  }
}
