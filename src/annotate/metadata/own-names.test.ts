import { describe, expect, it } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import type { Block, BlockRole, Reading, ReadingField } from '../../model/index.ts'
import { findAuthors } from './authors.ts'
import { isPersonName } from './byline.ts'
import { findCredits } from './credits.ts'
import { findDateline } from './dateline.ts'
import { findGenre } from './genre.ts'
import { findOutlet } from './outlet.ts'
import { ownNames } from './own-names.ts'

function report(lines: readonly (readonly [BlockRole, string])[], fields: readonly ReadingField[] = []) {
  const blocks: Block[] = []
  let text = ''
  for (const [role, line] of lines) {
    blocks.push({ start: text.length, end: text.length + line.length + 1, role })
    text += `${line}\n`
  }
  const reading: Reading = { id: 'r', location: 'a', format: 'text', text, language: 'en', segments: [], fields }
  return { reading, blocks }
}

function outletOf(lines: readonly (readonly [BlockRole, string])[], fields: readonly ReadingField[] = []) {
  const { reading, blocks } = report(lines, fields)
  return findOutlet(reading, blocks)?.value
}

const body = [
  ['title', 'Ferries stay in port'],
  ['paragraph', 'The ferries of Port Mela stayed in port on Monday.'],
] as const

describe('outlets by what a page says of itself', () => {
  it('reads sentences at its head and foot', () => {
    expect(
      outletOf([['related', 'printed from the website of Northern Pier Press for private use only'], ...body]),
    ).toBe('Northern Pier Press')
    expect(outletOf([...body, ['navigation', 'Rules · Pier Weekly is published in Port Mela']])).toBe('Pier Weekly')
    expect(outletOf([...body, ['legal', 'The NPB is the national broadcaster of Ostland.']])).toBe('NPB')
    expect(outletOf([...body, ['legal', '© 2019 Harbour Ledger Newspapers Limited. All rights reserved.']])).toBe(
      'Harbour Ledger',
    )
  })

  it('takes an agency that the head of the page and the dateline name', () => {
    const wire = ['dateline', 'PORT MELA (NPP) -'] as const
    expect(outletOf([['navigation', 'NPP wire   World   Sport'], wire, ...body])).toBe('NPP')
    expect(outletOf([['navigation', 'World   Sport'], wire, ...body])).toBeUndefined()
    expect(outletOf([['navigation', 'NPPX wire'], wire, ...body])).toBeUndefined()
  })

  it('takes a desk, a masthead that stands on the page once more, and the full name in the page title', () => {
    expect(outletOf([['title', 'A list'], ['byline', 'Pier Weekly, documents desk.'], ...body.slice(1)])).toBe(
      'Pier Weekly',
    )
    const head = ['related', 'Pier Weekly / Ports / Ostland'] as const
    expect(outletOf([head, ...body, ['caption', 'The pier. Picture: Pier Weekly']])).toBe('Pier Weekly')
    expect(outletOf([head, ...body])).toBeUndefined()
    expect(outletOf([...body], [{ field: 'title', value: 'NPB - Northern Pier Broadcasts :: News' }])).toBe(
      'Northern Pier Broadcasts',
    )
  })

  it('takes no persons, pictures or sentences of the report', () => {
    expect(outletOf([...body, ['paragraph', 'Pier Weekly is published in Port Mela.']])).toBeUndefined()
    expect(outletOf([['other', '© Harbour Images'], ...body])).toBeUndefined()
    expect(
      outletOf([...body, ['other', 'She is the editor of a magazine. Copyright infringement notices go here.']]),
    ).toBeUndefined()
  })

  it('is linear on hostile lines', () => {
    const started = cpuTime()
    for (const piece of ['A', 'Aa ', 'Aa of ', '© ', '| Aa is ']) {
      const { reading, blocks } = report([['legal', piece.repeat(1_000_000 / piece.length)]])
      ownNames(reading, blocks)
    }
    expect(cpuTime() - started).toBeLessThan(2000)
  })
})

describe('authors, datelines, credits and genre', () => {
  it('takes no days for persons', () => {
    expect(isPersonName('Sun Jan')).toBe(false)
    expect(isPersonName('April Mason')).toBe(true)
    const { reading, blocks } = report([['byline', 'By Mira Holt | Sun Jan 6, 2019 | 9:14pm GMT'], ...body])
    expect(findAuthors(reading, blocks, undefined).map(({ value }) => value)).toEqual(['Mira Holt'])
  })

  it('reads bylines with works and brackets, else who reported by the credit line', () => {
    const names = (line: readonly [BlockRole, string]) => {
      const { reading, blocks } = report([...body, line])
      return findAuthors(reading, blocks, undefined).map(({ value }) => value)
    }
    expect(names(['byline', 'Words and pictures: Mira Holt'])).toEqual(['Mira Holt'])
    expect(names(['byline', 'Mira Holt (now) and Ole Brandt (earlier); Ada Berg in Port Mela'])).toEqual([
      'Mira Holt',
      'Ole Brandt',
      'Ada Berg',
    ])
    expect(names(['credit', '(Reporting by Mira Holt; Editing by Ole Brandt)'])).toEqual(['Mira Holt'])
    expect(names(['credit', '(Additional reporting by Mira Holt)'])).toEqual([])
  })

  it('reads a place before a date', () => {
    const place = (line: string) => {
      const { reading, blocks } = report([['dateline', line], ...body])
      return findDateline(reading, blocks)?.value
    }
    expect(place('Port Mela, Friday 4 January 2019.')).toBe('Port Mela')
    expect(place('Friday, 4 January 2019')).toBeUndefined()
  })

  it('credits no outlet for its own work', () => {
    const { reading, blocks } = report([...body, ['dateline', 'PORT MELA (NPP) -']])
    expect(findCredits(reading, blocks, 'Northern Pier Press')).toEqual([])
    expect(findCredits(reading, blocks, 'Pier Weekly').map(({ value }) => value)).toEqual(['NPP'])
  })

  it('calls a report official that prints a document', () => {
    const parts = ['one', 'two', 'three', 'four'].map((part) => ['item', `The parties agree on part ${part}.`] as const)
    const document = report([...body, ['heading', 'FINAL COMMUNIQUÉ (extract)'], ...parts])
    expect(findGenre(document.reading, document.blocks)).toBe('official')
    const list = report([...body, ['heading', 'What we know'], ...parts])
    expect(findGenre(list.reading, list.blocks)).toBe('news')
  })
})
