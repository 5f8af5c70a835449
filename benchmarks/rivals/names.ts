import { lowerCaseWords, readGold } from '../../evals/names/gold.ts'
import { readParts } from '../../evals/names/parts.ts'
import type { NameType } from '../../evals/names/read-set.ts'
import { task, trimAll } from '../../evals/names/run.ts'
import { addCounts, countNames, noCounts } from '../../evals/names/score.ts'
import { precisionRecall } from '../../evals/task.ts'
import { ask, secondsOf } from './ask.ts'
import type { Comparison, Score } from './run.ts'

interface Entity {
  readonly start: number
  readonly end: number
  readonly label: string
}

/** OntoNotes labels in the types of the sets; nationalities (NORP) are left out for ours too. */
const typeOf: Readonly<Record<string, NameType>> = {
  PERSON: 'person',
  ORG: 'organization',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
}

/** Names of persons, organisations and places. */
export async function compareNames(data: string): Promise<Comparison[]> {
  const { signal } = new AbortController()
  await task.run({ data, engine: 'rules', signal, sample: 50 })
  const own = await task.run({ data, engine: 'rules', signal })
  const parts = readParts(data, 'dev')
  const documents = parts.flatMap((part) => part.documents)
  const words = documents.reduce((sum, { sentences }) => sum + sentences.flat().length, 0)
  const answers = ask<Entity[]>(
    'spacy_names.py',
    documents.map(({ id, text }) => ({ id, text })),
  )
  const theirs: Score | string =
    typeof answers === 'string'
      ? answers
      : { quality: score(new Map(answers.map(({ id, found }) => [id, found]))), seconds: secondsOf(answers) }
  return [
    {
      task: 'names',
      rival: 'spaCy 3.8, en_core_web_sm',
      metric: 'span and type F1',
      unit: 'tokens',
      count: words,
      ours: { quality: own.metrics.f1 ?? 0, seconds: own.seconds },
      theirs,
    },
  ]

  function score(found: ReadonlyMap<string, readonly Entity[]>): number {
    let counts = noCounts
    for (const { set, documents: own } of parts) {
      const lowerWords = lowerCaseWords(own)
      for (const document of own) {
        const spans = (found.get(document.id) ?? []).flatMap(({ start, end, label }) => {
          const type = typeOf[label]
          return type ? [{ start, end, type }] : []
        })
        counts = addCounts(counts, countNames(trimAll(document, spans), readGold(set, document, lowerWords)))
      }
    }
    return precisionRecall(counts.correct, counts.predicted, counts.gold).f1
  }
}
