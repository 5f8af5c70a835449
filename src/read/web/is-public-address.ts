import { BlockList, isIP, isIPv6 } from 'node:net'

/** IPv4 ranges that are not the public internet, after IANA's special-purpose registry (RFC 6890 and what followed). */
const specialV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

/** Public addresses of clouds that answer with secrets: Azure's platform and Alibaba's metadata service. */
const metadataV4: readonly string[] = ['168.63.129.16', '100.100.100.200']

/** Parts of 2000::/3 that are not the public internet: Teredo and benchmarks (2001::/23), documentation, 6to4, and documentation. */
const specialV6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const refused = new BlockList()
for (const [network, prefix] of specialV4) refused.addSubnet(network, prefix, 'ipv4')
for (const address of metadataV4) refused.addAddress(address, 'ipv4')
for (const [network, prefix] of specialV6) refused.addSubnet(network, prefix, 'ipv6')

const globalV6 = new BlockList()
globalV6.addSubnet('2000::', 3, 'ipv6')

/** Prefix of IPv4 addresses behind a translator (RFC 6052), which IPv6-only networks reach the IPv4 internet by. */
const translated = new BlockList()
translated.addSubnet('64:ff9b::', 96, 'ipv6')

/** Whether an IP address belongs to the public internet: not loopback, private, link-local, shared, multicast, reserved or metadata. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  const version = isIP(bare)
  if (version === 0) return false
  if (version === 4) return !refused.check(bare, 'ipv4')
  if (translated.check(bare, 'ipv6')) return isPublicAddress(lastFourBytes(bare))
  return globalV6.check(bare, 'ipv6') && !refused.check(bare, 'ipv6')
}

/** The IPv4 address in the last 32 bits of an IPv6 address. */
function lastFourBytes(address: string): string {
  if (!isIPv6(address)) return ''
  const dotted = /(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1]
  if (dotted) return dotted
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':').slice(-2)
  const [high = 0, low = 0] = groups.map((group) => Number.parseInt(group === '' ? '0' : group, 16))
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}
