import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Account, Evidence } from '../../../src/model/index.ts'
import type { Source } from '../data/source.ts'
import type { Chosen } from './evidence-panel.tsx'

/** What every part of a situation's page may ask for. */
export interface Page {
  readonly account: Account
  readonly situation: string
  readonly source: Source
  readonly chosen: Chosen | undefined
  /** Shows the passages of a line; the key says which line is marked as chosen. */
  readonly choose: (label: string, evidence: readonly Evidence[], key: string) => void
}

export const PageContext = createContext<Page | undefined>(undefined)

export function usePage(): Page {
  const page = useContext(PageContext)
  if (page === undefined) throw new Error('this part belongs into the page of a situation')
  return page
}
