import type { Exporter } from '../export/exporter.ts'
import { exporters as tabular } from '../export/exporters.ts'
import { writeHtml } from '../export/html.ts'
import { writeJson } from '../export/json.ts'
import { writeMarkdown } from '../export/markdown.ts'
import type { Account } from '../model/index.ts'
import { composeBrief } from '../situation/documents/compose-brief.ts'
import { makeBrief } from '../situation/views/brief.ts'

const json: Exporter = {
  name: 'json',
  title: 'the account itself',
  holds: 'everything, as canonical JSON',
  leavesOut: [],
  files: (account) => [{ name: 'account.json', mediaType: 'application/json', write: () => writeJson(account) }],
}

const markdown: Exporter = {
  name: 'markdown',
  title: 'the brief in Markdown',
  holds: 'the brief, with footnotes that quote each passage',
  leavesOut: ['whatever the brief does not tell'],
  files: (account) => [
    { name: 'brief.md', mediaType: 'text/markdown; charset=utf-8', write: () => writeMarkdown(brief(account)) },
  ],
}

const html: Exporter = {
  name: 'html',
  title: 'the brief as one page without scripts',
  holds: 'the brief, with footnotes that quote each passage',
  leavesOut: ['whatever the brief does not tell'],
  files: (account) => [
    { name: 'brief.html', mediaType: 'text/html; charset=utf-8', write: () => writeHtml(brief(account)) },
  ],
}

/** The forms in which the server gives an account, in the order they are shown. */
export const servedExporters: readonly Exporter[] = [json, markdown, html, ...tabular]

function brief(account: Account) {
  return composeBrief(makeBrief(account))
}
