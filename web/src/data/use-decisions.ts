import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { describeFailure } from '../parts/notice.tsx'
import type { Decision, Source } from './source.ts'
import { takesLetters } from './takes-letters.ts'

/** Keeps decisions that belong together, told in one line. */
export type Decide = (line: string, decisions: readonly Decision[]) => Promise<void>

/** What became of a decision. */
export interface DecisionNews {
  readonly kind: 'kept' | 'taken-back' | 'nothing' | 'failed'
  readonly line: string
}

interface Kept {
  readonly line: string
  readonly ids: readonly string[]
}

interface Decisions {
  readonly note: DecisionNews | undefined
  readonly decide: Decide
  readonly undo: () => Promise<void>
}

/** Milliseconds for which it is said what became of a decision. */
const shownFor = 20_000

/** Keeps decisions and takes them back, the last first: by 'u', in any view, until the page is closed. */
export function useDecisions(source: Source, situation: string): Decisions {
  const made = useRef<Kept[]>([])
  const [note, setNote] = useState<DecisionNews>()
  const decide = useCallback<Decide>(
    async (line, decisions) => {
      const ids: string[] = []
      try {
        for (const decision of decisions) ids.push(...((await source.judge?.(situation, decision)) ?? []))
        setNote({ kind: 'kept', line })
      } catch (error) {
        setNote({ kind: 'failed', line: describeFailure(error) })
      }
      if (ids.length > 0) made.current.push({ line, ids })
    },
    [source, situation],
  )
  const undo = useCallback(async () => {
    const last = made.current.pop()
    if (last === undefined) return setNote({ kind: 'nothing', line: '' })
    try {
      await source.undo?.(last.ids)
      setNote({ kind: 'taken-back', line: last.line })
    } catch (error) {
      made.current.push(last)
      setNote({ kind: 'failed', line: describeFailure(error) })
    }
  }, [source])
  useEffect(() => {
    made.current = []
    setNote(undefined)
  }, [situation])
  useEffect(() => {
    if (source.judge === undefined) return
    const press = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (key !== 'u' || ctrlKey || metaKey || altKey) return
      if (!takesLetters(target)) void undo()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [source, undo])
  useEffect(() => {
    if (note === undefined) return
    const timer = setTimeout(() => setNote(undefined), shownFor)
    return () => clearTimeout(timer)
  }, [note])
  return { note, decide, undo }
}
