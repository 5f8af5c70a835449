import { type Account, accountSchemaId } from '../../../src/model/index.ts'
import { words } from '../words.ts'
import type { Source } from './source.ts'

/** The situation of a page that holds one account. */
export const fileSituation = 'account'

/** The account that the page holds, if it holds one. Throws where what it holds is no account. */
export function openFileSource(): Source | undefined {
  const json = document.getElementById('account')?.textContent?.trim() ?? ''
  if (json === '') return undefined
  const account = readAccount(json)
  return {
    kind: 'file',
    situations: async () => [{ id: fileSituation, title: account.title, reports: account.reports.length }],
    account: async () => account,
    forms: async () => [{ key: 'json', title: words.saving.json }],
    save: async () => ({ name: 'account.json', content: new Blob([json], { type: 'application/json' }) }),
  }
}

/** An account of which the page can show at least the beginning. */
function readAccount(json: string): Account {
  const account = parse(json)
  if (account?.schema !== accountSchemaId || lists.some((list) => !Array.isArray(account[list]))) {
    throw new Error(words.broken.file)
  }
  return account as Account
}

const lists = ['reports', 'outlets', 'actors', 'statements', 'events', 'matters', 'dyads', 'disagreements'] as const

function parse(json: string): Partial<Account> | null {
  try {
    return JSON.parse(json) as Partial<Account> | null
  } catch {
    throw new Error(words.broken.file)
  }
}
