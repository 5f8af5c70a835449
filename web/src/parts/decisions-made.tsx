import { useState } from 'preact/hooks'
import type { Account } from '../../../src/model/index.ts'
import { describeDate } from '../../../src/situation/describe-when.ts'
import { clean } from '../../../src/text/clean.ts'
import type { KeptJudgement } from '../data/source.ts'
import { useLoaded } from '../data/use-account.ts'
import { reportsOf } from '../data/views.ts'
import { words } from '../words.ts'
import { Growing } from './growing.tsx'
import { describeFailure } from './notice.tsx'
import { usePage } from './page-context.ts'

/** What people decided of this account and did not take back, the last first; nothing where nothing is kept. */
export function DecisionsMade({ account }: { readonly account: Account }) {
  const { source } = usePage()
  const [failure, setFailure] = useState('')
  const loaded = useLoaded(async () => (await source.decisions?.()) ?? [], [source, account])
  const made = loaded.state === 'there' ? groupOf(loaded.value, account) : []
  if (made.length === 0) return null
  const takeBack = async (ids: readonly string[]) => {
    try {
      await source.undo?.(ids)
      setFailure('')
    } catch (error) {
      setFailure(describeFailure(error))
    }
  }
  return (
    <section>
      <h2>{words.judge.made}</h2>
      {failure !== '' && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      <Growing
        list="entries"
        items={made}
        draw={({ ids, verdict, passages, value, by, at }) => (
          <li key={ids[0]} class="entry">
            <span class="kind">{words.judge.verdicts[verdict]}</span>
            <div class="entry-body">
              {passages.map((passage) => (
                <p key={passage} dir="auto">
                  “{passage}”
                </p>
              ))}
              <p class="notes">
                {value !== undefined && <span>{value}</span>}
                <span>{by}</span>
                <span class="date">{describeDate(at)}</span>
                {source.undo !== undefined && (
                  <button type="button" class="small quiet" onClick={() => takeBack(ids)}>
                    {words.judge.takeBack}
                  </button>
                )}
              </p>
            </div>
          </li>
        )}
      />
    </section>
  )
}

interface DecisionMade {
  readonly ids: string[]
  readonly verdict: KeptJudgement['verdict']
  /** The words that it is about, each once. */
  readonly passages: string[]
  readonly value?: string
  readonly by: string
  readonly at: string
}

/** What was decided at one moment is one decision, whatever number of passages it names. */
function groupOf(judgements: readonly KeptJudgement[], account: Account): readonly DecisionMade[] {
  const made = new Map<string, DecisionMade>()
  for (const { id, verdict, left, right, value, by, at, undone } of judgements) {
    const passages = [wordsAt(left, account), wordsAt(right, account)].filter((one) => one !== undefined)
    if (undone !== undefined || passages.length === 0) continue
    const key = `${at}|${verdict}|${by}`
    const known = made.get(key) ?? { ids: [], verdict, passages: [], by, at, ...(value === undefined ? {} : { value }) }
    known.ids.push(id)
    for (const passage of passages) if (!known.passages.includes(passage)) known.passages.push(passage)
    made.set(key, known)
  }
  return [...made.values()].sort((left, right) => (left.at < right.at ? 1 : -1))
}

/** The words of a mention by its key, 'report|start|end|kind'; absent where its report is not in the account. */
function wordsAt(key: string, account: Account): string | undefined {
  const [report = '', start, end] = key.split('|')
  const found = reportsOf(account).get(report)
  if (found === undefined) return undefined
  return found.text === undefined ? found.title : clean(found.text.slice(Number(start), Number(end)))
}
