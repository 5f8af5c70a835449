import { useState } from 'preact/hooks'
import { type Account, type Evidence, mentionKey } from '../../../src/model/index.ts'
import { clean } from '../../../src/text/clean.ts'
import { actorsOf, eventsOf, statementsOf } from '../data/views.ts'
import { words } from '../words.ts'
import type { Chosen } from './evidence-panel.tsx'
import { type SameAs, usePage } from './page-context.ts'

/** What a person can correct of a chosen statement or event: that it is none, of another date, or the same as another. */
export function Judging({ chosen }: { readonly chosen: Chosen }) {
  const { account, decide, same, setSame } = usePage()
  const [date, setDate] = useState('')
  const fact = factOf(account, chosen)
  if (decide === undefined || fact === undefined) return null
  const { id, kind } = fact
  const label = shorten(fact.label)
  const other = same !== undefined && same.kind === kind && same.id !== id ? same : undefined
  return (
    <form
      class="judging"
      aria-label={words.judge.title}
      onSubmit={(event) => {
        event.preventDefault()
        if (date.trim() !== '')
          void decide(`${words.judge.date} ${date.trim()}: ${label}`, [
            { verdict: 'dated', fact: id, date: date.trim() },
          ])
      }}
    >
      {other !== undefined && (
        <button
          type="button"
          class="small is-same"
          onClick={() => {
            setSame(undefined)
            void decide(`${words.judge.isSame(other.label)}: ${label}`, [
              { verdict: 'same', left: other.id, right: id },
            ])
          }}
        >
          {words.judge.isSame(other.label)}
        </button>
      )}
      {same === undefined && (
        <button type="button" class="small" onClick={() => setSame({ id, kind, label })}>
          {words.judge.same}
        </button>
      )}
      <button
        type="button"
        class="small"
        onClick={() =>
          decide(`${kind === 'statement' ? words.judge.none : words.judge.noEvent}: ${label}`, [
            { verdict: 'none', fact: id },
          ])
        }
      >
        {kind === 'statement' ? words.judge.none : words.judge.noEvent}
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

/** A passage of several is told apart from the others. Nothing where there is one only. */
export function DifferentButton({ chosen, evidence }: { readonly chosen: Chosen; readonly evidence: Evidence }) {
  const { account, decide } = usePage()
  const fact = factOf(account, chosen)
  const own = fact?.mentions.find(({ passage }) => isAt(passage, evidence))?.key
  const others = fact?.mentions.filter(({ key }) => key !== own) ?? []
  if (decide === undefined || own === undefined || others.length === 0) return null
  return (
    <button
      type="button"
      class="small quiet"
      onClick={() =>
        decide(
          `${words.judge.different}: ${shorten(evidence.quote)}`,
          others.map(({ key }) => ({ verdict: 'different', left: own, right: key })),
        )
      }
    >
      {words.judge.different}
    </button>
  )
}

interface Judged extends SameAs {
  /** Passages with the keys that judgements call them by. */
  readonly mentions: readonly { readonly passage: Evidence; readonly key: string }[]
}

/** The statement or event that a line shows; absent where it shows something else, or is no longer there. */
function factOf(account: Account, { key, label }: Chosen): Judged | undefined {
  const id = key.replace(/^\w+:/, '')
  const statement = key.startsWith('statement:') ? statementsOf(account).get(id) : undefined
  if (statement !== undefined) {
    const mentions = statement.renderings.map(({ evidence }) => ({
      passage: evidence,
      key: mentionKey(evidence, 'statement'),
    }))
    return { id, kind: 'statement', label, mentions }
  }
  const event = key.startsWith('event:') ? eventsOf(account).get(id) : undefined
  if (event === undefined) return undefined
  const mentions = event.mentions.map(({ evidence, trigger }) => ({
    passage: evidence,
    key: mentionKey(trigger, 'event'),
  }))
  return { id, kind: 'event', label, mentions }
}

function isAt(passage: Evidence, other: Evidence): boolean {
  return (
    passage.report === other.report &&
    'start' in passage &&
    'start' in other &&
    passage.start === other.start &&
    passage.end === other.end
  )
}

/** Characters of a line that are told again. */
const mostTold = 70

function shorten(text: string): string {
  const words = clean(text)
  return words.length > mostTold ? `${words.slice(0, mostTold - 1)}…` : words
}

/** Two actors are one, or a name is somebody else's. Nothing where decisions cannot be kept. */
export function CorrectActor({
  id,
  name,
  aliases,
}: {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}) {
  const { account, decide } = usePage()
  const [isOpen, setOpen] = useState(false)
  if (decide === undefined) return null
  if (!isOpen) {
    return (
      <button
        type="button"
        class="small quiet"
        aria-label={`${words.judge.title}: ${name}`}
        onClick={() => setOpen(true)}
      >
        {words.judge.title}
      </button>
    )
  }
  const others = actorsOf(account).actors.filter((actor) => actor.id !== id)
  return (
    <span class="judging">
      <select
        class="same"
        aria-label={`${name}: ${words.judge.same}`}
        value=""
        onChange={(event) => {
          const other = others.find((actor) => actor.id === event.currentTarget.value)
          if (other === undefined) return
          void decide(`${words.judge.isSame(other.name)}: ${name}`, [{ verdict: 'same', left: id, right: other.id }])
        }}
      >
        <option value="">{words.judge.same}</option>
        {others.map((actor) => (
          <option key={actor.id} value={actor.id}>
            {actor.name}
          </option>
        ))}
      </select>
      {aliases
        .filter((alias) => alias !== name)
        .map((alias) => (
          <button
            key={alias}
            type="button"
            class="small"
            onClick={() =>
              decide(`${words.judge.differentName(alias)}: ${name}`, [
                { verdict: 'different', left: name, right: alias },
              ])
            }
          >
            {words.judge.differentName(alias)}
          </button>
        ))}
    </span>
  )
}
