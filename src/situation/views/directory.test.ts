import { expect, test } from 'vitest'
import { sampleAccount } from '../../../tests/sample/account.ts'
import { openDirectory } from './directory.ts'

test('state media that are called by the code of a country are named by the country', () => {
  const account = sampleAccount()
  const [country] = account.actors.filter(({ kind }) => kind === 'country')
  if (country === undefined) throw new Error('the sample has a country')
  const media = {
    id: 'o1',
    name: `state media of ${country.id}`,
    aliases: [],
    kind: 'state-media',
    evidence: [],
  } as const
  const named = (of: string) => openDirectory({ ...account, outlets: [{ ...media, country: of }] }).outletName('o1')
  expect(named(country.id)).toBe(`state media of ${country.name}`)
  expect(named('XXX')).toBe(media.name)
})
