import { sameContent } from '../text/same-content.ts'

/** What answers questions by key, as a map does. */
export interface Answers<Key, Value> {
  get(key: Key): Value | undefined
}

/**
 * What reconciling keeps from one run to the next, so that only what changed is made again. It gives what would be made without it: a
 * result is given again only where all that was asked for in making it is answered alike.
 */
export interface Memo {
  /** Begins a run. What the run before did not ask for is forgotten. */
  begin(): void
  /** Answers that are noted by whatever is being made while they are given; `name` stands for them in the next run. */
  note<Key, Value>(name: string, answers: Answers<Key, Value>): Answers<Key, Value>
  /**
   * What `make` gives for a thing, which never changes itself. It must ask noted answers for all else that it needs. Where it is made
   * again, items of the same content as before are those of before, so that what is made of them holds as well.
   */
  keep<Thing, Result>(step: string, thing: Thing, make: (thing: Thing) => Result): Result
  /** The value that a key had in the run before, where that has the same content: what is made of it holds as well. */
  settle<Value>(step: string, key: unknown, value: Value): Value
}

/** Keeps nothing: for a single run. */
export const noMemo: Memo = {
  begin: () => undefined,
  note: (_, answers) => answers,
  keep: (_, thing, make) => make(thing),
  settle: (_, __, value) => value,
}

interface Source {
  answers: Answers<unknown, unknown>
}

/** An answer that something was made of. */
interface Asked {
  readonly source: Source
  readonly key: unknown
  answer: unknown
}

interface Kept {
  readonly result: unknown
  readonly asked: readonly Asked[]
  /** Number of the run that last asked for it. */
  run: number
}

/** Opens an empty memo, which keeps what runs make for as long as it lives. */
export function openMemo(): Memo {
  const sources = new Map<string, Source>()
  const steps = new Map<string, Map<unknown, Kept>>()
  let run = 0
  /** What is being made, the innermost last: by source and key what each asked for. */
  const making: Map<Source, Map<unknown, Asked>>[] = []

  return { begin, note, keep, settle }

  function begin(): void {
    for (const kept of steps.values()) for (const [thing, known] of kept) if (known.run !== run) kept.delete(thing)
    run += 1
    making.length = 0
  }

  function note<Key, Value>(name: string, answers: Answers<Key, Value>): Answers<Key, Value> {
    const source: Source = sources.get(name) ?? { answers }
    source.answers = answers as Answers<unknown, unknown>
    sources.set(name, source)
    return {
      get(key) {
        const answer = answers.get(key)
        const asked = making.at(-1)
        if (asked !== undefined) addTo(asked, { source, key, answer })
        return answer
      },
    }
  }

  function keep<Thing, Result>(name: string, thing: Thing, make: (thing: Thing) => Result): Result {
    const step = steps.get(name) ?? new Map<unknown, Kept>()
    steps.set(name, step)
    const known = step.get(thing)
    if (known !== undefined && (known.run === run || known.asked.every(holds))) {
      known.run = run
      pass(known.asked)
      return known.result as Result
    }
    const asked = new Map<Source, Map<unknown, Asked>>()
    making.push(asked)
    let made: Result
    try {
      made = make(thing)
    } finally {
      making.pop()
    }
    const result = known === undefined ? made : takeUp(known.result as Result, made)
    const answers = asked.size === 0 ? none : [...asked.values()].flatMap((keys) => [...keys.values()])
    step.set(thing, { result, asked: answers, run })
    pass(answers)
    return result
  }

  function settle<Value>(name: string, key: unknown, value: Value): Value {
    const step = steps.get(name) ?? new Map<unknown, Kept>()
    steps.set(name, step)
    const known = step.get(key)
    const result = known === undefined ? value : takeUp(known.result as Value, value)
    step.set(key, { result, asked: none, run })
    return result
  }

  /** What something asked for is asked for by whatever it is made for. */
  function pass(answers: readonly Asked[]): void {
    const outer = making.at(-1)
    if (outer !== undefined) for (const one of answers) addTo(outer, one)
  }
}

const none: readonly Asked[] = []

function addTo(asked: Map<Source, Map<unknown, Asked>>, one: Asked): void {
  const keys = asked.get(one.source) ?? new Map<unknown, Asked>()
  asked.set(one.source, keys)
  if (!keys.has(one.key)) keys.set(one.key, { ...one })
}

/** Whether an answer is what it was. */
function holds(asked: Asked): boolean {
  const answer = asked.source.answers.get(asked.key)
  if (answer === asked.answer) return true
  if (!sameContent(answer, asked.answer)) return false
  asked.answer = answer
  return true
}

/** What was made, or of a list its items, as it was before where that has the same content. */
function takeUp<Result>(before: Result, made: Result): Result {
  if (!Array.isArray(before) || !Array.isArray(made)) return sameContent(before, made) ? before : made
  const items = made.map((item: unknown, index) =>
    sameContent(before[index], item) ? (before[index] as unknown) : item,
  )
  const isSame = before.length === items.length && items.every((item, index) => item === before[index])
  return isSame ? before : (items as Result)
}
