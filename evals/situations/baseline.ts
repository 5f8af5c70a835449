import { basename } from 'node:path'
import { type Account, type Actor, accountSchemaId, type Statement } from '../../src/model/index.ts'
import { splitSentences } from '../../src/text/sentences.ts'

const quoted = /["“]([^"“”]{15,})["”]/u
const named = /\p{Lu}[\p{L}.'-]*(?:\s\p{Lu}[\p{L}.'-]*)+/u

/** The naive account: what stands in quotation marks, else the sentence with 'said', by the first name of two words in it. */
export function naiveAccount(files: readonly string[], texts: ReadonlyMap<string, string>): Account {
  const actors = new Map<string, Actor>()
  const statements: Statement[] = []
  for (const file of files) {
    const text = texts.get(file) ?? ''
    const report = basename(file)
    for (const sentence of splitSentences(text, { start: 0, end: text.length })) {
      const words = text.slice(sentence.start, sentence.end)
      const [name] = named.exec(words) ?? []
      const quote = quoted.exec(words)
      if (name === undefined || (quote === null && !/\bsaid\b/.test(words))) continue
      const start = quote === null ? sentence.start : sentence.start + quote.index + 1
      const content = quote?.[1] ?? words
      actors.set(name, { id: name, name, named: true, kind: 'person', aliases: [], roles: [], mentions: [] })
      statements.push({
        id: `${report} ${start}`,
        speaker: name,
        kind: 'comment',
        targets: [],
        about: [],
        origins: [],
        renderings: [
          {
            evidence: { report, start, end: start + content.length, quote: content },
            form: quote === null ? 'indirect' : 'direct',
            chain: [],
          },
        ],
      })
    }
  }
  return {
    schema: accountSchemaId,
    made: { version: '0', engine: 'naive', annotators: [], now: '2026-01-01' },
    title: 'naive',
    reports: files.map((file) => ({
      id: basename(file),
      location: basename(file),
      language: 'en',
      genre: 'news',
      blocks: [],
      credits: [],
      copied: [],
    })),
    outlets: [],
    actors: [...actors.values()],
    statements,
    events: [],
    matters: [],
    dyads: [],
    disagreements: [],
    judgements: [],
    problems: [],
  }
}
