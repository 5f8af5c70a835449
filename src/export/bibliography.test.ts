import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../tests/sample/account.ts'
import { hostileAccount, hostileWords } from '../../tests/sample/hostile.ts'
import { readText } from '../../tests/sample/read-export.ts'
import type { Account } from '../model/index.ts'
import { clean } from '../text/clean.ts'
import { bibtex } from './bibtex.ts'
import { csl } from './csl.ts'

interface Source {
  readonly id?: string
  readonly type?: string
  readonly title?: string
  readonly author?: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[]
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] }
  readonly 'container-title'?: string
  readonly URL?: string
}

function read(text: string): Source[] {
  return new Cite(text).data as Source[]
}

const fromCsl = (account: Account) => read(readText(csl.files(account)[0]))
const fromBibtex = (account: Account) => read(readText(bibtex.files(account)[0]))

function located(location: string): Account {
  return { ...sampleAccount(), reports: sampleAccount().reports.map((report) => ({ ...report, location })) }
}

describe.each([
  ['csl', fromCsl],
  ['bibtex', fromBibtex],
])('%s', (_, sources) => {
  it('gives every report with title, outlet, date and authors', () => {
    expect(sources(sampleAccount())).toHaveLength(3)
    const herald = sources(sampleAccount()).find(({ title }) => title === "Iceland turns down Norway's quota offer")
    expect(herald).toMatchObject({ 'container-title': 'Harbour Herald', issued: { 'date-parts': [[2024, 3, 5]] } })
    expect(herald?.author).toHaveLength(2)
    expect(JSON.stringify(herald?.author)).toContain('Una Skald')
  })

  it('gives the address of a page on the web and of nothing else', () => {
    expect(sources(located('https://herald.example/a_b?c=1&d=%20#e'))[0]?.URL).toBe(
      'https://herald.example/a_b?c=1&d=%20#e',
    )
    expect(sources(located('javascript:alert(1)'))[0]?.URL).toBeUndefined()
  })
})

describe('bibtex', () => {
  it('lets no words of a report be a command, an entry or a field', () => {
    const account = hostileAccount(`${hostileWords}} @article{x, title = {y}} `)
    expect(fromBibtex(account)).toHaveLength(3)
    expect(fromBibtex(account).map(({ title }) => clean(title ?? ''))).toContain(
      `${clean(`${hostileWords}} @article{x, title = {y}} `)} Iceland turns down Norway's quota offer`,
    )
  })
})
