import type { StageContext } from '../../model/index.ts'
import type { FoundDocument } from '../found-document.ts'
import type { ReportSource } from '../report-source.ts'
import { own, parseJson } from './record-values.ts'

/** Fields of an object that hold its records in a list. */
const lists = ['articles', 'records', 'results', 'items', 'documents', 'data']

/** The records of a JSON file: itself, or those of the list that it is or holds. */
export function* findJsonRecords(
  bytes: Uint8Array,
  source: ReportSource,
  context: StageContext,
): Iterable<FoundDocument> {
  const { location } = source
  const value = parseJson(bytes)
  if (value === undefined) {
    const message = `${location}: is no JSON; not read. A file with a record a line must end in .jsonl.`
    context.report({ code: 'damaged-file', subject: location, message })
    return
  }
  if (String(own(value, 'schema') ?? '').startsWith('sitrep/')) {
    const message = `${location}: is an account, no report; give it alone to commands that show one.`
    context.report({ code: 'unsupported-format', subject: location, message })
    return
  }
  const list = Array.isArray(value) ? value : lists.map((name) => own(value, name)).find(Array.isArray)
  if (list === undefined) yield { bytes, source: { ...source, format: 'record' } }
  for (const [index, record] of (list ?? []).entries()) {
    const one = new TextEncoder().encode(JSON.stringify(record))
    yield { bytes: one, source: { ...source, location: `${location}#${index + 1}`, format: 'record' } }
  }
}
