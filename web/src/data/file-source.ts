import type { Account } from '../../../src/model/index.ts'
import { words } from '../words.ts'
import type { Source } from './source.ts'

/** The situation of a page that holds one account. */
export const fileSituation = 'account'

/** The account that the page holds, if it holds one. */
export function openFileSource(): Source | undefined {
  const json = document.getElementById('account')?.textContent?.trim() ?? ''
  if (json === '') return undefined
  const account = JSON.parse(json) as Account
  return {
    kind: 'file',
    situations: async () => [{ id: fileSituation, title: account.title, reports: account.reports.length }],
    account: async () => account,
    forms: async () => [{ key: 'json', title: words.saving.json }],
    save: async () => ({ name: 'account.json', content: new Blob([json], { type: 'application/json' }) }),
  }
}
