import { describe, expect, it } from 'vitest'
import { capitalisedRuns } from './baseline.ts'
import { readGold } from './gold.ts'
import { type LabelledDocument, readSet, type TypedSpan } from './read-set.ts'
import { countNames } from './score.ts'
import { splitPlaces, trimSpanWords } from './trim.ts'

function only(set: string, content: string): LabelledDocument {
  const document = readSet(set, content)[0]
  if (!document) throw new Error('no document')
  return document
}

function show(document: LabelledDocument, names: readonly TypedSpan[]): string[] {
  return names.map(({ start, end, type }) => `${document.text.slice(start, end)}/${type}`)
}

describe('readSet', () => {
  it('puts words back into running text, with the place of each', () => {
    const document = only('wikigold', "Mr O\nLee O\n's O\ndog O\n, O\n( O\na O\nlab O\n) O\n. O\n\nIt O\nleft O\n")
    expect(document.text).toBe("Mr Lee's dog, (a lab).\nIt left")
    const words = document.sentences.flat()
    expect(words.map(({ start, end }) => document.text.slice(start, end))).toEqual(words.map(({ word }) => word))
  })

  it('parts documents at -DOCSTART- and joins hyphens', () => {
    const documents = readSet('wikigold', 'al O\n- O\nRay O\n\n-DOCSTART- O\n\nNew O\n')
    expect(documents.map(({ text }) => text)).toEqual(['al-Ray', 'New'])
  })
})

describe('readGold', () => {
  it('takes titles and determiners off, and ignores mentions that are no bare names', () => {
    const document = only(
      're3d',
      'Norlandic B-Person\nPresident I-Person\nAda I-Person\nRay I-Person\nleads O\nthe B-Organisation\nGreen I-Organisation\nParty I-Organisation\nand O\nits B-Organisation\nyoung I-Organisation\nmembers I-Organisation\n. O\n',
    )
    const { names, ignored } = readGold('re3d', document, new Set())
    expect(show(document, names)).toEqual(['Ada Ray/person', 'Green Party/organization'])
    expect(ignored.map(({ start, end }) => document.text.slice(start, end))).toEqual(['its young members'])
  })

  it('counts an acting country as the place it is', () => {
    const document = only('re3d', 'Then O\nNorway B-Organisation\nspoke O\n')
    expect(show(document, readGold('re3d', document, new Set()).names)).toEqual(['Norway/place'])
  })

  it('parts runs of one label by B-', () => {
    const document = only('wnut17', 'Ada B-person\nBo B-person\nRay I-person\n')
    expect(show(document, readGold('wnut17', document, new Set()).names)).toEqual(['Ada/person', 'Bo Ray/person'])
  })
})

describe('countNames', () => {
  const names: TypedSpan[] = [
    { start: 0, end: 4, type: 'person' },
    { start: 10, end: 14, type: 'place' },
  ]

  it('wants span and type alike', () => {
    const predicted: TypedSpan[] = [
      { start: 0, end: 4, type: 'person' },
      { start: 10, end: 14, type: 'organization' },
      { start: 11, end: 14, type: 'place' },
    ]
    expect(countNames(predicted, { names, ignored: [] })).toEqual({ correct: 1, predicted: 3, gold: 2 })
  })

  it('leaves out what lies in ignored mentions', () => {
    const predicted: TypedSpan[] = [{ start: 22, end: 25, type: 'place' }]
    expect(countNames(predicted, { names, ignored: [{ start: 20, end: 30 }] })).toEqual({
      correct: 0,
      predicted: 0,
      gold: 2,
    })
  })
})

describe('trimSpanWords', () => {
  const trimmed = (text: string, type: TypedSpan['type']) => {
    const span = trimSpanWords(text, { start: 0, end: text.length }, type)
    return span ? text.slice(span.start, span.end) : undefined
  }

  it('takes off determiners, titles and possessives', () => {
    expect(trimmed("the Green Party's", 'organization')).toBe('Green Party')
    expect(trimmed('Secretary of State Ada Ray', 'person')).toBe('Ada Ray')
    expect(trimmed('President', 'person')).toBeUndefined()
    expect(trimmed('Minister of Foreign Affairs', 'person')).toBeUndefined()
  })

  it('parts places joined by a comma', () => {
    const text = 'Oslo, Norway'
    expect(
      splitPlaces(text, { start: 0, end: 12, type: 'place' as const }).map((part) => text.slice(part.start, part.end)),
    ).toEqual(['Oslo', 'Norway'])
  })
})

describe('capitalisedRuns', () => {
  it('guesses by length, past the first word', () => {
    const document = only('wikigold', 'The O\nman O\nAda O\nRay O\nsaw O\nOslo O\n')
    expect(show(document, capitalisedRuns(document))).toEqual(['Ada Ray/person', 'Oslo/place'])
  })
})
