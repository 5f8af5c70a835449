import { describe, expect, it } from 'vitest'
import { jsonLdFields } from './json-ld.ts'

describe('jsonLdFields', () => {
  it('follows graphs, arrays and nested things', () => {
    const script =
      '{"@graph":[{"@type":"WebSite","name":"Post"},[{"@type":"Article","isPartOf":{"name":"Post"},"image":{"name":"x"}}]]}'
    expect(jsonLdFields(script)).toEqual([
      { field: 'jsonld.@type', value: 'WebSite' },
      { field: 'jsonld.name', value: 'Post' },
      { field: 'jsonld.@type', value: 'Article' },
      { field: 'jsonld.isPartOf.name', value: 'Post' },
    ])
  })

  it('repairs line breaks in strings and stray commas', () => {
    expect(jsonLdFields('<!-- {"headline": "Storm\ncloses",\n"author": "Ada",}; -->')).toEqual([
      { field: 'jsonld.headline', value: 'Storm closes' },
      { field: 'jsonld.author', value: 'Ada' },
    ])
  })

  it('salvages dates and headline from what is no JSON', () => {
    expect(jsonLdFields('{"headline": "A "good" day", "datePublished": "2024-01-16" "x"')).toEqual([
      { field: 'jsonld.headline', value: 'A ' },
      { field: 'jsonld.datePublished', value: '2024-01-16' },
    ])
  })

  it('gives nothing for scripts of other things', () => {
    expect(jsonLdFields('')).toEqual([])
    expect(jsonLdFields('"text"')).toEqual([])
    expect(jsonLdFields('{"a":'.repeat(50_000))).toEqual([])
  })
})
