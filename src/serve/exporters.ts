import { writeHtml } from '../export/html.ts'
import { toJson } from '../export/json.ts'
import { writeMarkdown } from '../export/markdown.ts'
import type { Account, Awaitable } from '../model/index.ts'
import { composeBrief } from '../situation/documents/compose-brief.ts'
import { makeBrief } from '../situation/views/brief.ts'

/** A form in which the server gives an account. */
export interface ServedExporter {
  readonly format: string
  readonly media: string
  readonly extension: string
  readonly about: string
  write(account: Account): Awaitable<string | Uint8Array<ArrayBuffer>>
}

/** The forms, in the order they are shown. */
export const exporters: readonly ServedExporter[] = [
  {
    format: 'json',
    media: 'application/json',
    extension: 'account.json',
    about: 'the account itself, as canonical JSON',
    write: toJson,
  },
  {
    format: 'markdown',
    media: 'text/markdown; charset=utf-8',
    extension: 'md',
    about: 'the brief with footnotes',
    write: (account) => [...writeMarkdown(composeBrief(makeBrief(account)))].join(''),
  },
  {
    format: 'html',
    media: 'text/html; charset=utf-8',
    extension: 'html',
    about: 'the brief as one page without scripts',
    write: (account) => [...writeHtml(composeBrief(makeBrief(account)))].join(''),
  },
]
