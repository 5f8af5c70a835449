import type { Account, Statement } from '../../model/index.ts'
import { dates, defineTable, integer, type Table, text } from '../table.ts'
import { passage } from './passage-columns.ts'

/** Who said what. */
export const statementTables: readonly Table[] = [
  defineTable<Statement>('statements', 'a statement', ({ statements }) => statements, [
    text('id', 'key', ({ id }) => id),
    text('speaker', 'actors.id', ({ speaker }) => speaker),
    text('on_behalf_of', 'actors.id', ({ onBehalfOf }) => onBehalfOf),
    text('kind', 'threat, promise, claim …', ({ kind }) => kind),
    ...dates<Statement>('when', ({ when }) => when),
    integer('origins', 'how many independent origins', ({ origins }) => origins.length),
    integer('confidence', '0 to 100', ({ confidence }) => confidence),
  ]),
  defineTable('statement_subjects', 'what a statement is aimed at or speaks of', subjectItems, [
    text('statement', 'statements.id', ({ statement }) => statement),
    text('relation', 'target or about', ({ relation }) => relation),
    text('subject', 'id of an actor, event, statement or matter', ({ subject }) => subject),
  ]),
  defineTable('renderings', 'one wording of a statement in one report', renderingItems, [
    text('statement', 'statements.id', ({ statement }) => statement),
    ...passage<RenderingItem>(({ rendering }) => rendering.evidence),
    text('form', 'direct, indirect or mixed', ({ rendering }) => rendering.form),
    text('kind', 'its own kind, where it is another', ({ rendering }) => rendering.kind),
    text('source', 'words that name the speaker', ({ rendering }) => rendering.source?.quote),
    text('cue', "words that say it is said ('vowed')", ({ rendering }) => rendering.cue?.quote),
    text('condition', 'condition', ({ rendering }) => rendering.condition?.quote),
    text('hedge', 'hedge', ({ rendering }) => rendering.hedge?.quote),
    text('occasion', 'occasion', ({ rendering }) => rendering.occasion?.quote),
    text('chain', "outlets.id it came through, nearest to the speaker first, joined by '; '", ({ rendering }) =>
      rendering.chain.length === 0 ? undefined : rendering.chain.join('; '),
    ),
  ]),
]

type RenderingItem = ReturnType<typeof renderingItems>[number]

function renderingItems({ statements }: Account) {
  return statements.flatMap(({ id, renderings }) => renderings.map((rendering) => ({ statement: id, rendering })))
}

function subjectItems({ statements }: Account) {
  return statements.flatMap(({ id, targets, about }) => [
    ...targets.map((subject) => ({ statement: id, relation: 'target', subject })),
    ...about.map((subject) => ({ statement: id, relation: 'about', subject })),
  ])
}
