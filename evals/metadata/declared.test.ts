import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/model/index.ts'
import { declaredBy, isDeclaredTitle, withoutDeclared } from './declared.ts'

const reading = {
  fields: [
    { field: 'title', value: 'Ferry line to close' },
    { field: 'jsonld.headline', value: 'Ferry line to close - Coast Times' },
    { field: 'meta.og:title', value: 'Ferry line closes' },
    { field: 'jsonld.author.name', value: 'By Ida Holm and Per van der Berg, Coast Times' },
    { field: 'meta.og:site_name', value: 'Coast Times' },
    { field: 'meta.author', value: 'admin' },
    { field: 'meta.author', value: 'Ida Holm' },
    { field: 'jsonld.author.@type', value: 'Person' },
    { field: 'jsonld.datePublished', value: '2024-03-01' },
  ],
} as unknown as Reading

describe('what a page declares', () => {
  test('titles of every kind, each author once, offices not', () => {
    expect(declaredBy(reading)).toEqual({
      titles: ['Ferry line to close - Coast Times', 'Ferry line closes'],
      authors: ['Ida Holm', 'Per van der Berg'],
    })
  })

  test('is held back', () => {
    expect(withoutDeclared(reading).fields.map(({ field }) => field)).toEqual([
      'title',
      'meta.og:site_name',
      'jsonld.datePublished',
    ])
  })

  test('a title is right with or without the outlet, and wrong where a part is missing', () => {
    const titles = ['Ferry line to close - Coast Times']
    expect(isDeclaredTitle('Ferry line to close', titles)).toBe(true)
    expect(isDeclaredTitle('FERRY LINE TO CLOSE – Coast Times', titles)).toBe(true)
    expect(isDeclaredTitle('Ferry line', titles)).toBe(false)
    expect(isDeclaredTitle('Coast Times', titles)).toBe(false)
  })
})
