import { type LookupAddress, lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './is-public-address.ts'

/** Whether addresses off the public internet may be asked: all of them, none, or those of these hosts. */
export type AllowPrivate = boolean | readonly string[]

/** Whether a host may have an address off the public internet. */
export function allowsPrivate(allowed: AllowPrivate, hostname: string): boolean {
  return typeof allowed === 'boolean' ? allowed : allowed.includes(hostname)
}

/** Code of the error that a name ends in when all its addresses are refused. */
export const refusedAddress = 'ERR_REFUSED_ADDRESS'

/** How a host name becomes addresses; the system's resolver unless a test gives its own. */
export type Resolve = (
  hostname: string,
  options: { readonly all: true; readonly family?: number; readonly hints?: number },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/**
 * A lookup for connections that gives public addresses only.
 *
 * The connection is made to the very addresses that were checked, so that a name cannot change its meaning in between (DNS rebinding).
 * Addresses written as such pass no lookup: `isRefusedHost` is for them.
 */
export function guardedLookup(allowPrivate: AllowPrivate, resolve: Resolve = lookup): LookupFunction {
  return (hostname, options, callback) => {
    const { family, hints } = options
    const asked = { ...(typeof family === 'number' ? { family } : {}), ...(hints === undefined ? {} : { hints }) }
    resolve(hostname, { ...asked, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      const isOpen = allowsPrivate(allowPrivate, hostname)
      const allowed = isOpen ? addresses : addresses.filter(({ address }) => isPublicAddress(address))
      const [first] = allowed
      if (!first) {
        const found = addresses.map(({ address }) => address).join(', ')
        return callback(Object.assign(new Error(found), { code: refusedAddress }), [])
      }
      if (options.all) callback(null, allowed)
      else callback(null, first.address, first.family)
    })
  }
}

/** Whether a URL's host is written as an address that is not public and not allowed. */
export function isRefusedHost({ hostname }: URL, allowPrivate: AllowPrivate): boolean {
  if (allowsPrivate(allowPrivate, hostname)) return false
  const isAddress = hostname.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(hostname)
  return isAddress && !isPublicAddress(hostname)
}
