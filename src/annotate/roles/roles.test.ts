import { describe, expect, it } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import type { Layers, Name, Reading, StageContext } from '../../model/index.ts'
import { splitSentences } from '../../text/sentences.ts'
import { syntax } from '../syntax/syntax.ts'
import { roles } from './roles.ts'

const context: StageContext = { signal: new AbortController().signal, now: new Date(0), report: () => undefined }

/** Roles of a text whose names are written as '[Ada Moreno|person]'. */
async function read(marked: string) {
  const names: Name[] = []
  let text = ''
  for (const part of marked.split(/(\[[^\]]+\|[a-z]+\])/)) {
    const match = /^\[(.+)\|([a-z]+)\]$/.exec(part)
    const start = text.length
    text += match?.[1] ?? part
    if (match) names.push({ start, end: text.length, type: match[2] as Name['type'] })
  }
  const reading: Reading = { id: 'r', location: 'r', format: 'text', text, language: 'en', segments: [], fields: [] }
  const sentences = splitSentences(text, { start: 0, end: text.length }).map((span) => ({ ...span, block: 0 }))
  const tokens = await syntax.annotate(reading, { sentences } as Pick<Layers, 'sentences'>, context)
  const found = await roles.annotate(reading, { syntax: tokens, names } as Pick<Layers, 'syntax' | 'names'>, context)
  const name = (index: number | undefined) =>
    index === undefined ? '' : text.slice(names[index]?.start, names[index]?.end)
  return found.map(({ start, end, title, holder, of, speaksFor, former }) => ({
    words: text.slice(start, end),
    title,
    holder: name(holder),
    of: name(of),
    ...(speaksFor ? { speaksFor } : {}),
    ...(former ? { former } : {}),
  }))
}

describe('roles', () => {
  it('reads titles before a name', async () => {
    expect(await read('[South Korean|nationality] President [Kim Min-ho|person] spoke.')).toEqual([
      { words: 'South Korean President', title: 'President', holder: 'Kim Min-ho', of: 'South Korean' },
    ])
    expect(await read('[White House|organization] press secretary [Ann Hill|person] left.')).toEqual([
      {
        words: 'White House press secretary',
        title: 'press secretary',
        holder: 'Ann Hill',
        of: 'White House',
        speaksFor: true,
      },
    ])
    const [seat] = await read('Representative [Ann Hill|person] of [Kent|place] spoke.')
    expect(seat).not.toHaveProperty('speaksFor')
    expect(await read('Secretary of State [Ann Hill|person] and Gen. [Bo Ray|person] met.')).toEqual([
      { words: 'Secretary of State', title: 'Secretary of State', holder: 'Ann Hill', of: '' },
      { words: 'Gen.', title: 'Gen.', holder: 'Bo Ray', of: '' },
    ])
  })

  it('gives each holder of a list the title before it', async () => {
    const found = await read(
      'They were the President of [Peru|country] and Chairperson of [UNASUR|organization], Mrs. [Ana Ruiz|person], the President of [Chad|country], Mr. [Ali Dosso|person], and the King of [Norway|country], Dr. [Bo Ray|person].',
    )
    expect(found.map(({ title, of, holder }) => [title, of, holder])).toEqual([
      ['President', 'Peru', 'Ana Ruiz'],
      ['Chairperson', 'UNASUR', 'Ana Ruiz'],
      ['President', 'Chad', 'Ali Dosso'],
      ['King', 'Norway', 'Bo Ray'],
    ])
  })

  it('keeps the title apart from the body, from how it is held and from styles', async () => {
    const found = await read(
      'The new health secretary, [Ana Ruiz|person], met Secretary of [State|organization] [Ali Dosso|person] and Rt Rev [Bo Ray|person]. ' +
        '[Eva Holm|person], a spokeswoman for the ministry, saw [Ines Vik|person] of [Peru|country], the committee chairman. ' +
        "The [Chad|country] envoy to the [United Nations|organization], [Omar Sy|person], saw the head of [Ruiz|person]'s office, [Jan Berg|person].",
    )
    expect(found.map(({ title, of, holder }) => [title, of, holder])).toEqual([
      ['health secretary', '', 'Ana Ruiz'],
      ['Secretary of State', '', 'Ali Dosso'],
      ['spokeswoman', '', 'Eva Holm'],
      ['committee chairman', '', 'Ines Vik'],
      ['envoy to the United Nations', 'Chad', 'Omar Sy'],
      ["head of Ruiz's office", '', 'Jan Berg'],
    ])
  })

  it('gives each holder of a list the title after it', async () => {
    const found = await read(
      'She met [Ana Ruiz|person], the president of [Peru|country], [Ali Dosso|person], the president of [Chad|country], and others.',
    )
    expect(found.map(({ of, holder }) => [of, holder])).toEqual([
      ['Peru', 'Ana Ruiz'],
      ['Chad', 'Ali Dosso'],
    ])
  })

  it('reads the body behind a name that has its title before it', async () => {
    const found = await read(
      'President [Ana Ruiz|person] of [Peru|country] and President [Ali Dosso|person] of [Chad|country] met [Bo Ray|person] of [Oslo|place].',
    )
    expect(found.map(({ title, of, holder }) => [title, of, holder])).toEqual([
      ['President', 'Peru', 'Ana Ruiz'],
      ['President', 'Chad', 'Ali Dosso'],
    ])
  })

  it('keeps styles out of titles', async () => {
    expect(await read('His Excellency President [Ali Dosso|person] spoke.')).toMatchObject([
      { title: 'President', holder: 'Ali Dosso' },
    ])
  })

  it('reads possessive bodies', async () => {
    expect(await read("[Norway|country]'s finance minister [Ida Berg|person] said so.")).toEqual([
      { words: "Norway's finance minister", title: 'finance minister', holder: 'Ida Berg', of: 'Norway' },
    ])
  })

  it('reads titles in apposition', async () => {
    expect(
      await read('[Hong|person], a senior research fellow at the [Harbour Institute|organization], agreed.'),
    ).toEqual([
      {
        words: 'senior research fellow at the Harbour Institute',
        title: 'senior research fellow',
        holder: 'Hong',
        of: 'Harbour Institute',
      },
    ])
    expect(await read('[Ida Berg|person], the finance minister, resigned.')).toEqual([
      { words: 'finance minister', title: 'finance minister', holder: 'Ida Berg', of: '' },
    ])
    expect(await read('The leader of [Norland|country], [Ida Berg|person], resigned.')).toEqual([
      { words: 'leader of Norland', title: 'leader', holder: 'Ida Berg', of: 'Norland' },
    ])
  })

  it('reads offices told by a verb', async () => {
    expect(await read('[Ida Berg|person], who heads the [Harbour Institute|organization], agreed.')).toEqual([
      { words: 'heads the Harbour Institute', title: 'head', holder: 'Ida Berg', of: 'Harbour Institute' },
    ])
    expect(await read('[Ida Berg|person] is the president of [Norland|country].')).toEqual([
      { words: 'president of Norland', title: 'president', holder: 'Ida Berg', of: 'Norland' },
    ])
  })

  it('reads bare offices without a holder', async () => {
    expect(await read('The finance minister said no.')).toEqual([
      { words: 'finance minister', title: 'finance minister', holder: '', of: '' },
    ])
    expect(await read('A [Taliban|organization] spokesman said no.')).toEqual([
      { words: 'Taliban spokesman', title: 'spokesman', holder: '', of: 'Taliban', speaksFor: true },
    ])
  })

  it('knows that a title is over', async () => {
    expect(await read('Former [Norwegian|nationality] prime minister [Ida Berg|person] wrote it.')).toMatchObject([
      { title: 'prime minister', holder: 'Ida Berg', of: 'Norwegian', former: true },
    ])
  })

  it.each([
    'The ministry said no.',
    '[Ida Berg|person] slept.',
    'The meeting at 5 pm [Oslo|place] time was long.',
    'They lead the country and chair nothing.',
    'On Tuesday [Ida Berg|person] left.',
    "[Ida Berg|person]'s brother slept.",
  ])('finds none in %j', async (text) => {
    expect(await read(text)).toEqual([])
  })

  it('reads long hostile lines in time', async () => {
    const started = cpuTime()
    await read(`${'president of the '.repeat(5000)}[Ida Berg|person]`)
    await read(`${"minister, secretary 's ".repeat(4000)}[Ida Berg|person]`)
    expect(cpuTime() - started).toBeLessThan(5000)
  })
})
