import { useState } from 'preact/hooks'
import { type Fact, findFacts } from '../../../src/situation/find-facts.ts'
import { words } from '../words.ts'
import type { Chosen } from './evidence-panel.tsx'
import { usePage } from './page-context.ts'

/** What a person can correct of a chosen statement or event; nothing where judgements cannot be kept. */
export function Judging({ chosen }: { readonly chosen: Chosen }) {
  const { account, source } = usePage()
  const [state, setState] = useState<{ readonly key: string; readonly line: string; readonly ids: readonly string[] }>()
  const [fact] = findFacts(account, chosen.key.replace(/^(?:statement|event):/, ''))
  if (source.judge === undefined || fact === undefined || !/^(?:statement|event):/.test(chosen.key)) return null
  const judge = async (verdict: 'none' | 'dated', value?: string) => {
    try {
      const ids: string[] = []
      for (const judgement of judgementsOf(fact, verdict, value)) ids.push((await source.judge?.(judgement)) ?? '')
      setState({ key: chosen.key, line: words.judge.done, ids })
    } catch (error) {
      setState({ key: chosen.key, line: error instanceof Error ? error.message : String(error), ids: [] })
    }
  }
  const mine = state?.key === chosen.key ? state : undefined
  return (
    <div class="judging">
      {mine === undefined ? (
        <>
          <button type="button" class="small" onClick={() => judge('none')}>
            {words.judge.none}
          </button>
          <button
            type="button"
            class="small"
            onClick={() => {
              const date = prompt('When was it? 2024-01-31, 2024-01 or 2024')
              if (date) void judge('dated', date)
            }}
          >
            {words.judge.date}
          </button>
        </>
      ) : (
        <p role="status">
          {mine.line}{' '}
          {mine.ids.length > 0 && (
            <button
              type="button"
              class="small"
              onClick={async () => {
                for (const id of mine.ids) await source.undo?.(id)
                setState(undefined)
              }}
            >
              {words.judge.undo}
            </button>
          )}
        </p>
      )}
    </div>
  )
}

function judgementsOf({ kind, keys }: Fact, verdict: 'none' | 'dated', value: string | undefined) {
  return keys.map((key) => ({
    kind,
    left: key,
    right: key,
    verdict,
    reasons: [],
    ...(value === undefined ? {} : { value }),
  }))
}
