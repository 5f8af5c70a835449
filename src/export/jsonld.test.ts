import processor from 'jsonld'
import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../tests/sample/account.ts'
import { hostileAccount, hostileWords } from '../../tests/sample/hostile.ts'
import { readText } from '../../tests/sample/read-export.ts'
import type { Account } from '../model/index.ts'
import { jsonld } from './jsonld.ts'

type Node = Readonly<Record<string, readonly Record<string, unknown>[]>> & {
  readonly '@id'?: string
  readonly '@type'?: readonly string[]
}

/** What a JSON-LD processor that must not fetch anything makes of the file. */
async function expand(account: Account): Promise<Node[]> {
  const documentLoader = (url: string): never => {
    throw new Error(`fetches ${url}`)
  }
  const document = JSON.parse(readText(jsonld.files(account)[0])) as object
  return (await processor.expand(document as never, { documentLoader })) as unknown as Node[]
}

const schema = (name: string) => `https://schema.org/${name}`

describe('jsonld', () => {
  it('expands without the network to terms of schema.org', async () => {
    const nodes = await expand(sampleAccount())
    const types = new Set(nodes.flatMap((node) => node['@type'] ?? []))
    for (const type of ['NewsArticle', 'Person', 'Country', 'Event', 'Claim', 'Dataset'])
      expect(types).toContain(schema(type))
    for (const node of nodes)
      for (const key of Object.keys(node)) expect(key).toMatch(/^(?:@id|@type|https:\/\/schema\.org\/\w+)$/)
  })

  it('leads from a claim to its speaker, wordings and reports, all of which are there', async () => {
    const nodes = await expand(sampleAccount())
    const byId = new Map(nodes.map((node) => [node['@id'], node]))
    const claim = nodes.find(
      (node) => node['@type']?.includes(schema('Claim')) && node[schema('genre')]?.[0]?.['@value'] === 'threat',
    )
    const speaker = byId.get(String(claim?.[schema('author')]?.[0]?.['@id']))
    expect(speaker?.[schema('name')]?.[0]?.['@value']).toBe('Jon Arnason')
    const quotations = claim?.[schema('appearance')] ?? []
    expect(quotations).toHaveLength(2)
    const references = JSON.stringify(nodes).matchAll(/\{"@id":"(urn:sitrep:[^"]+)"\}/g)
    for (const [, id] of references) expect([id, byId.has(id)]).toEqual([id, true])
  })

  it('makes RDF of any words of a report', async () => {
    const nodes = await expand(hostileAccount(hostileWords))
    const texts = nodes.flatMap((node) => node[schema('name')] ?? []).map((value) => value['@value'])
    expect(texts.some((text) => String(text).startsWith(hostileWords))).toBe(true)
    const quads = await processor.toRDF(JSON.parse(readText(jsonld.files(hostileAccount(hostileWords))[0])) as never)
    expect((quads as unknown as unknown[]).length).toBeGreaterThan(50)
  })
})
