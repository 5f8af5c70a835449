import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Role } from '../route.ts'

/** A token as it is kept: never itself, only what proves it. */
export interface KeptToken {
  readonly name: string
  readonly role: Role
  /** First part of the token, by which it is found. */
  readonly id: string
  /** Hex. */
  readonly salt: string
  /** scrypt of the secret with the salt, hex. */
  readonly hash: string
  /** ISO time. */
  readonly created: string
}

/** Where tokens are kept. */
export interface TokenBook {
  list(): Promise<readonly KeptToken[]>
}

/** Who a request is from. */
export interface Caller {
  readonly name: string
  readonly role: Role
}

const idBytes = 6
const secretBytes = 32
const saltBytes = 16
const hashBytes = 32

const derive = promisify<string, Buffer, number, Buffer>(scrypt)

/** Makes a token: what its owner is told once, and what is kept. */
export async function makeToken(
  name: string,
  role: Role,
  created: string,
): Promise<{ readonly token: string; readonly kept: KeptToken }> {
  const id = randomBytes(idBytes).toString('hex')
  const secret = randomBytes(secretBytes).toString('base64url')
  const salt = randomBytes(saltBytes)
  const hash = await derive(secret, salt, hashBytes)
  const kept = { name, role, id, salt: salt.toString('hex'), hash: hash.toString('hex'), created }
  return { token: `sitrep_${id}_${secret}`, kept }
}

/** Milliseconds for which a proven token is not proven again: scrypt is slow on purpose. */
const provenFor = 60_000

/** Proven tokens that are remembered. */
const mostProven = 1_000

/** Tells whose a token is; a token taken away stops at the next request. */
export function openTokens(book: TokenBook): (token: string, at: number) => Promise<Caller | undefined> {
  const proven = new Map<string, { readonly hash: string; readonly until: number }>()
  return async (token, at) => {
    const [, id, secret] = /^sitrep_([0-9a-f]+)_([\w-]+)$/.exec(token) ?? []
    const kept = (await book.list()).find((one) => one.id === id)
    if (kept === undefined || secret === undefined) return undefined
    const key = createHash('sha256').update(token).digest('hex')
    const known = proven.get(key)
    if (known === undefined || known.until < at || known.hash !== kept.hash) {
      const hash = await derive(secret, Buffer.from(kept.salt, 'hex'), hashBytes)
      const wanted = Buffer.from(kept.hash, 'hex')
      if (wanted.length !== hash.length || !timingSafeEqual(hash, wanted)) return undefined
      if (proven.size > mostProven) proven.clear()
      proven.set(key, { hash: kept.hash, until: at + provenFor })
    }
    return { name: kept.name, role: kept.role }
  }
}
