import { useEffect, useState } from 'preact/hooks'
import { findFacts } from '../../../src/situation/find-facts.ts'
import type { Decision } from '../data/source.ts'
import { actorsOf } from '../data/views.ts'
import { words } from '../words.ts'
import type { Chosen } from './evidence-panel.tsx'
import { usePage } from './page-context.ts'

interface Done {
  readonly key: string
  readonly line: string
  readonly ids: readonly string[]
}

/** What a person can correct of a chosen statement or event: that it is none, or of another date; taken back with one key. */
export function Judging({ chosen }: { readonly chosen: Chosen }) {
  const { account, source, situation } = usePage()
  const [done, setDone] = useState<Done>()
  const [date, setDate] = useState('')
  const kind = /^(?:statement|event)(?=:)/.exec(chosen.key)?.[0]
  const id = chosen.key.replace(/^\w+:/, '')
  const fact = kind === undefined ? undefined : findFacts(account, id).find((one) => one.id === id && one.kind === kind)
  const mine = done?.key === chosen.key ? done : undefined
  const undo = async () => {
    if (mine === undefined || mine.ids.length === 0) return
    await source.undo?.(mine.ids)
    setDone(undefined)
  }
  useEffect(() => {
    const press = ({ key, target }: KeyboardEvent) => {
      if (key === 'u' && !/^(?:INPUT|TEXTAREA|SELECT)$/.test((target as HTMLElement).tagName)) void undo()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
  if (source.judge === undefined || (fact === undefined && mine === undefined)) return null
  const judge = async (decision: Decision) => {
    try {
      setDone({ key: chosen.key, line: words.judge.done, ids: (await source.judge?.(situation, decision)) ?? [] })
    } catch (error) {
      setDone({ key: chosen.key, line: error instanceof Error ? error.message : String(error), ids: [] })
    }
  }
  if (mine !== undefined) {
    return (
      <p class="judging" role="status">
        {mine.line}
        {mine.ids.length > 0 && (
          <button type="button" class="small" onClick={undo}>
            {words.judge.undo} (u)
          </button>
        )}
      </p>
    )
  }
  if (fact === undefined) return null
  return (
    <form
      class="judging"
      onSubmit={(event) => {
        event.preventDefault()
        if (date.trim() !== '') void judge({ verdict: 'dated', fact: fact.id, date: date.trim() })
      }}
    >
      <button type="button" class="small" onClick={() => judge({ verdict: 'none', fact: fact.id })}>
        {fact.kind === 'statement' ? words.judge.none : words.judge.noEvent}
      </button>
      <label>
        {words.judge.date}{' '}
        <input
          value={date}
          placeholder="2024-01-31"
          size={11}
          onInput={(event) => setDate(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="small">
        {words.judge.setDate}
      </button>
    </form>
  )
}

/** Two actors are one: the other is chosen from a list. Nothing where decisions cannot be kept. */
export function SameActor({ id, name }: { readonly id: string; readonly name: string }) {
  const { account, source, situation } = usePage()
  const [done, setDone] = useState<Done>()
  if (source.judge === undefined) return null
  if (done !== undefined) {
    return (
      <span role="status">
        {done.line}{' '}
        {done.ids.length > 0 && (
          <button
            type="button"
            class="small"
            onClick={async () => {
              await source.undo?.(done.ids)
              setDone(undefined)
            }}
          >
            {words.judge.undo}
          </button>
        )}
      </span>
    )
  }
  const others = actorsOf(account).actors.filter((actor) => actor.id !== id)
  return (
    <select
      class="same"
      aria-label={`${name}: ${words.judge.same}`}
      value=""
      onChange={async (event) => {
        const other = event.currentTarget.value
        if (other === '') return
        try {
          const ids = await source.judge?.(situation, { verdict: 'same', left: id, right: other })
          setDone({ key: id, line: words.judge.done, ids: ids ?? [] })
        } catch (error) {
          setDone({ key: id, line: error instanceof Error ? error.message : String(error), ids: [] })
        }
      }}
    >
      <option value="">{words.judge.same}</option>
      {others.map((actor) => (
        <option key={actor.id} value={actor.id}>
          {actor.name}
        </option>
      ))}
    </select>
  )
}
