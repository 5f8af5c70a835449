import type { Block, BlockRole, Genre, Outlet, Report } from '../../../src/model/index.ts'
import { blockRoles, genres, outletKinds } from '../../../src/model/index.ts'
import { locate, passageOf, type Texts } from './locate.ts'
import { makePassages, makeWhen } from './make-dates.ts'
import { readList, type SourceRecord } from './source.ts'

/** A report 'report 01 | outlet | genre | date | by=authors' with lines 'block role | first words', 'credit', 'copied', 'title'. */
export function makeReport(record: SourceRecord, texts: Texts, languages: ReadonlyMap<string, string>): Report {
  const { id, fields, options, lines } = record
  const { id: file, text } = texts.report(id)
  const [outlet, genre, published] = fields
  const when = makeWhen(published, texts)
  const of = (head: string) => lines.filter((line) => line.head === head)
  const title = of('title')[0]?.fields[0]
  const authors = readList(options.get('by'))
  const link = (key: 'copyOf' | 'corrects' | 'versionOf') => {
    const number = options.get(key.toLowerCase())
    return number === undefined ? {} : { [key]: texts.report(number).id }
  }
  return {
    id: file,
    location: file,
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title: passageOf(texts.report(id), locate(text, title)).quote }),
    ...(authors.length === 0 ? {} : { authors }),
    language: languages.get(file) ?? 'en',
    ...(when === undefined ? {} : { published: when }),
    genre: oneOf(genre, genres) satisfies Genre,
    blocks: makeBlocks(
      of('block').map(({ fields: [role, words = ''] }) => ({ role: oneOf(role, blockRoles), words })),
      text,
    ),
    credits: of('credit').flatMap(({ fields: [credited = '', passages] }) =>
      makePassages(passages, texts).map((evidence) => ({ outlet: credited, evidence })),
    ),
    ...link('copyOf'),
    ...link('corrects'),
    ...link('versionOf'),
    copied: of('copied').map(({ fields: [own = '', from] }) => {
      const [source] = makePassages(from, texts)
      if (source === undefined) throw new Error(`${id}: copied from nowhere`)
      return { ...locate(text, own), from: source }
    }),
  }
}

/** Blocks that begin with the given words and each go on to the next; a 'role' without words goes on to the end of the line. */
function makeBlocks(starts: readonly { readonly role: BlockRole; readonly words: string }[], text: string): Block[] {
  const blocks: { start: number; role: BlockRole }[] = []
  let from = 0
  for (const { role, words } of starts) {
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`no block '${words}' after ${from}`)
    blocks.push({ start: blocks.length === 0 ? 0 : start, role })
    from = start + words.length
  }
  return blocks.map(({ start, role }, index) => ({ start, end: blocks[index + 1]?.start ?? text.length, role }))
}

/** An outlet 'outlet id | name | kind | country | domain= actor= control=' with lines 'alias'. */
export function makeOutlet({ id, fields, options, lines }: SourceRecord, texts: Texts): Outlet {
  const [name = '', kind, country] = fields
  const [domain, actor, controlledBy] = ['domain', 'actor', 'control'].map((key) => options.get(key))
  return {
    id,
    name,
    aliases: lines.filter(({ head }) => head === 'alias').flatMap(({ fields: aliases }) => aliases),
    kind: oneOf(kind, outletKinds),
    ...(country ? { country } : {}),
    ...(domain === undefined ? {} : { domain }),
    ...(actor === undefined ? {} : { actor }),
    ...(controlledBy === undefined ? {} : { controlledBy }),
    evidence: makePassages(options.get('seen'), texts),
  }
}

/** One of a list's words. @throws Error */
export function oneOf<Word extends string>(word: string | undefined, words: readonly Word[]): Word {
  const found = words.find((one) => one === word)
  if (found === undefined) throw new Error(`'${word}' is none of ${words.join(', ')}`)
  return found
}
