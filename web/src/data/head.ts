import { type Account, accountSchemaId } from '../../../src/model/index.ts'
import type { Brief } from '../../../src/situation/views/brief.ts'

/**
 * What can be known of an account from its brief alone: its reports without their texts, so that numbers are the same and lead to
 * them. It stands in until the account is there.
 */
export function accountOfHead({ title, period, sources, problems }: Brief): Account {
  const ids = sources.map(({ report }) => report)
  const names = [...new Set(sources.flatMap(({ outlet }) => outlet ?? []))]
  return {
    schema: accountSchemaId,
    made: { version: '', engine: '', annotators: [], now: '' },
    title,
    ...(period === undefined ? {} : { period }),
    reports: sources.map(({ report, location, outlet, title: headline, published, copyOf }) => {
      const lead = copyOf === undefined ? undefined : ids[copyOf - 1]
      return {
        id: report,
        location,
        ...(outlet === undefined ? {} : { outlet }),
        ...(headline === undefined ? {} : { title: headline }),
        ...(published === undefined ? {} : { published }),
        ...(lead === undefined ? {} : { copyOf: lead }),
        language: 'und',
        genre: 'news',
        blocks: [],
        credits: [],
        copied: [],
      }
    }),
    outlets: names.map((name) => ({ id: name, name, aliases: [], kind: 'publisher', evidence: [] })),
    actors: [],
    statements: [],
    events: [],
    matters: [],
    dyads: [],
    disagreements: [],
    judgements: [],
    problems,
  }
}
