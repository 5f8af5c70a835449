import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { Account, Evidence } from '../../../src/model/index.ts'
import type { Source } from '../data/source.ts'
import type { Decide } from '../data/use-decisions.ts'
import type { Selection } from './selection.ts'

/** What every part of a situation's page may ask for. */
export interface Page {
  readonly account: Account
  readonly situation: string
  readonly source: Source
  /** Which line is chosen; outside the context's value, so that choosing one does not draw all of them anew. */
  readonly selection: Selection
  /** Shows the passages of a line; the key says which line is marked as chosen. */
  readonly choose: (label: string, evidence: readonly Evidence[], key: string) => void
  /** Keeps what a person decides; only where decisions are kept. */
  readonly decide?: Decide
  /** The line to which the same one is being looked for. */
  readonly same: SameAs | undefined
  readonly setSame: (same: SameAs | undefined) => void
}

/** A statement or event of which a person says that another, chosen next, is the same. */
export interface SameAs {
  readonly id: string
  readonly kind: 'statement' | 'event'
  readonly label: string
}

export const PageContext = createContext<Page | undefined>(undefined)

export function usePage(): Page {
  const page = useContext(PageContext)
  if (page === undefined) throw new Error('this part belongs into the page of a situation')
  return page
}

/** Whether a line, or what goes by one of several keys, is the chosen one; only those are drawn anew when that changes. */
export function useIsChosen(...keys: readonly string[]): boolean {
  const { selection } = usePage()
  const own = keys.join('\n')
  const isOwn = (key: string | undefined) => key !== undefined && own.split('\n').includes(key)
  const [isChosen, setChosen] = useState(isOwn(selection.key()))
  useEffect(() => {
    setChosen(isOwn(selection.key()))
    return selection.follow((key) => setChosen(isOwn(key)))
  }, [selection, own])
  return isChosen
}
