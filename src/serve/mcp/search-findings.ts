import { presentOnly } from '../../export/present-only.ts'
import { openDirectory } from '../../situation/views/directory.ts'
import { enterEvent } from '../../situation/views/event-entry.ts'
import { briefStatement } from '../../situation/views/said-by-day.ts'
import { nameSpeaker } from '../../situation/views/speaker.ts'
import type { SearchKind, SearchQuery } from '../../store/store.ts'
import type { Desk } from '../desk.ts'
import { findAccount, pageOfFindings } from './ask.ts'
import { eventFinding, type Finding, type Findings, reportFinding, statementFinding } from './findings.ts'

interface SearchAsked {
  readonly situation?: string | undefined
  readonly asOf?: string | undefined
  readonly limit?: number | undefined
  readonly offset?: number | undefined
  readonly words: string
  readonly kind?: SearchKind | undefined
  readonly actor?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly status?: string | undefined
  readonly origins?: number | undefined
}

/** Hits that are fetched for a page: the store's pages are gone through from the start. */
const mostHits = 200

/** Searches, and gives each hit with the passages of what it is. */
export async function searchFindings(asked: SearchAsked, desk: Desk): Promise<Findings> {
  const { situation: _, asOf: __, limit = 20, offset = 0, words, kind, ...rest } = asked
  const revision = await findAccount({ situation: asked.situation }, desk)
  const { account, situation } = revision
  const kinds = kind === undefined ? undefined : [kind]
  const query = { ...rest, words, situation, kinds, limit: Math.min(mostHits, offset + limit) }
  const { hits, total, totalIsExact } = await desk.store.search(presentOnly(query) as SearchQuery)
  const directory = openDirectory(account)
  const findings = hits.map((hit): Finding => {
    const statement = hit.kind === 'statement' ? directory.statement(hit.id) : undefined
    if (statement !== undefined) {
      const speaker = nameSpeaker(statement.speaker, statement.onBehalfOf, directory)
      return statementFinding(speaker, briefStatement(statement, directory), directory)
    }
    const event = hit.kind === 'event' ? account.events.find(({ id }) => id === hit.id) : undefined
    if (event !== undefined) return eventFinding(enterEvent(event, directory), directory)
    return reportFinding(account, hit.report, { report: hit.report, ...hit.passage }, directory)
  })
  const note = totalIsExact ? {} : { note: `There are more: hits are counted up to ${total}.` }
  return { ...pageOfFindings(findings, revision, { limit, offset }), total, ...note }
}
