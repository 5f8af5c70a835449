import { type Account, accountSchemaId, checkAccount, sortAccount } from '../../../src/model/index.ts'
import type { Texts } from './locate.ts'
import { makeActors } from './make-actors.ts'
import { makeEvent } from './make-events.ts'
import { makeOutlet, makeReport } from './make-reports.ts'
import { makeDisagreement, makeDyads, makeMatter } from './make-situation.ts'
import { makeAct, makeStatement } from './make-statements.ts'
import { readSource, type SourceRecord } from './source.ts'

/** A report as it is read: the name of its file, its text and its language. */
export interface ReadText {
  readonly file: string
  readonly text: string
  readonly language: string
}

/**
 * Makes the account that a reader found from the form it was written in: quotes become offsets.
 *
 * @throws Error where a quote is not found, or found more than once
 */
export function makeReference(source: string, read: readonly ReadText[]): Account {
  const records = readSource(source)
  const faults: string[] = []
  const of = (kind: SourceRecord['kind']) => records.filter((record) => record.kind === kind)
  const make = <Made>(kind: SourceRecord['kind'], maker: (record: SourceRecord) => Made): Made[] =>
    of(kind).flatMap((record) => {
      try {
        return [maker(record)]
      } catch (error) {
        faults.push(`${kind} ${record.id}: ${(error as Error).message}`)
        return []
      }
    })
  const known = ['situation', 'outlet', 'report', 'actor', 'statement', 'event', 'matter', 'disagreement']
  const stray = records.find(({ kind }) => !known.includes(kind))
  if (stray !== undefined) throw new Error(`no kind of record: '${stray.kind}'`)

  const texts = textsOf(read)
  const languages = new Map(read.map(({ file, language }) => [file, language]))
  const reports = make('report', (record) => makeReport(record, texts, languages))
  const actors = makeActors(of('actor'), reports, texts, faults)
  const found = { reports, actors, texts }
  const statements = make('statement', (record) => ({ record, statement: makeStatement(record, found) }))
  const acts = statements.flatMap(({ record, statement }) => makeAct(record, statement, found) ?? [])
  const events = [...make('event', (record) => makeEvent(record, found)), ...acts]
  const account: Account = {
    schema: accountSchemaId,
    made: {
      version: 'reference-1',
      engine: 'read by one reader, not adjudicated',
      annotators: ['reader@1'],
      now: '2017-02-01',
    },
    title: of('situation')[0]?.id ?? 'situation',
    reports,
    outlets: make('outlet', (record) => makeOutlet(record, texts)),
    actors,
    statements: statements.map(({ statement }) => statement),
    events,
    matters: make('matter', (record) => makeMatter(record, found)),
    dyads: makeDyads(events, actors),
    disagreements: make('disagreement', (record) => makeDisagreement(record, found)),
    judgements: [],
    problems: [],
  }
  if (faults.length > 0) throw new Error(`the source form has faults:\n${faults.join('\n')}`)
  return checkAccount(sortAccount(account))
}

function textsOf(read: readonly ReadText[]): Texts {
  const reports = new Map(read.map(({ file, text }) => [file.slice(0, 2), { id: file, text }]))
  return {
    report(number) {
      const report = reports.get(number)
      if (report === undefined) throw new Error(`no report ${number}`)
      return report
    },
  }
}
