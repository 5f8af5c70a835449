import type { LookupAddress } from 'node:dns'
import { describe, expect, it } from 'vitest'
import { guardedLookup, refusedAddress } from './guarded-lookup.ts'
import { isPublicAddress } from './is-public-address.ts'

describe('isPublicAddress', () => {
  it.each([
    '8.8.8.8',
    '93.184.215.14',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450:4001::1',
    '64:ff9b::808:808',
  ])('takes %s for public', (address) => expect(isPublicAddress(address)).toBe(true))

  it.each([
    ...['127.0.0.1', '127.255.0.9', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
    ...['169.254.169.254', '100.64.0.1', '100.127.255.255', '192.0.2.1', '198.18.0.1', '224.0.0.1', '255.255.255.255'],
    ...[
      '100.100.100.200',
      '168.63.129.16',
      '::',
      '::1',
      'fe80::1',
      'fe80::1%eth0',
      'fc00::1',
      'fd00:ec2::254',
      'ff02::1',
    ],
    ...[
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      '::ffff:7f00:1',
      '::127.0.0.1',
      '2001:db8::1',
      '2002:7f00:1::',
      '2001::1',
    ],
    ...['64:ff9b::7f00:1', '64:ff9b::10.0.0.1', '64:ff9b:1::1', 'fec0::1', '5f00::1', 'news.example', '', '1.2.3'],
  ])('takes %s for not public', (address) => expect(isPublicAddress(address)).toBe(false))
})

describe('guardedLookup', () => {
  const look = (addresses: readonly string[], all: boolean, allow = false) =>
    new Promise<unknown>((resolve) => {
      const found = addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }))
      guardedLookup(allow, (_, __, callback) => callback(null, found))('news.example', { all }, (error, address) =>
        resolve(error ? (error as NodeJS.ErrnoException).code : address),
      )
    })

  it('gives the public addresses of a name only', async () => {
    expect(await look(['10.0.0.1', '8.8.8.8', '::1'], true)).toEqual([{ address: '8.8.8.8', family: 4 }])
    expect(await look(['10.0.0.1', '8.8.8.8'], false)).toBe('8.8.8.8')
  })

  it('fails where there are none, and where private ones are allowed gives all', async () => {
    expect(await look(['10.0.0.1', 'fe80::1'], true)).toBe(refusedAddress)
    expect(await look([], true)).toBe(refusedAddress)
    expect(await look(['10.0.0.1'], false, true)).toBe('10.0.0.1')
  })
})
