import type { Account, Report } from '../../../src/model/index.ts'
import { describeWhen } from '../../../src/situation/describe-when.ts'
import { count } from '../../../src/situation/documents/words.ts'
import { listVersions } from '../../../src/situation/views/versions.ts'
import { clean } from '../../../src/text/clean.ts'
import { derive } from '../data/derived.ts'
import { directoryOf, originsOf } from '../data/views.ts'
import { words } from '../words.ts'
import { Differing } from './differing.tsx'
import { Growing } from './growing.tsx'
import { Cites } from './line.tsx'

const versionsOf = derive((account: Account) => listVersions(account))

interface ReportRelationsProps {
  readonly account: Account
  readonly report: Report
}

/** Why a report has its date, what its versions changed, and the passages it shares with others. */
export function ReportRelations({ account, report }: ReportRelationsProps) {
  const number = directoryOf(account).number(report.id)
  const copies = originsOf(account).copies.filter(({ from, to }) => [from, to].includes(number))
  const line = versionsOf(account).lines.find(({ versions }) => versions.includes(number))
  const bounds = report.published?.bounds ?? []
  return (
    <>
      {bounds.length > 0 && (
        <details>
          <summary>{words.report.why}</summary>
          <ul>
            {bounds.map(({ side, date, reason }) => (
              <li key={`${side}${date}${reason}`}>
                {words.report.sides[side]} {date}: {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
      {line !== undefined && (
        <details>
          <summary>{words.report.changed(line.versions.length)}</summary>
          {line.changes.map(({ from, to, published, paragraphs, isWithoutText }) => (
            <div key={`${from}|${to}`}>
              <p class="notes">
                <Cites numbers={[from]} /> → <Cites numbers={[to]} />
                {published !== undefined && <span>{describeWhen(published)}</span>}
              </p>
              {isWithoutText && <p class="empty">{words.evidence.noText}</p>}
              {!isWithoutText && paragraphs.length === 0 && <p class="empty">{words.report.unchanged}</p>}
              {paragraphs.map(({ kind, runs }) => (
                <p
                  key={`${kind}${runs.map((run) => ('words' in run ? run.words : run.to)).join()}`}
                  class="version-change"
                >
                  <Differing runs={runs} />
                </p>
              ))}
            </div>
          ))}
        </details>
      )}
      {copies.length > 0 && (
        <details>
          <summary>{count(copies.length, words.report.shared, words.report.sharedMany)}</summary>
          <Growing
            list="entries"
            items={copies}
            draw={({ words: copied, from, to }) => (
              <li key={`${from}|${to}|${copied}`}>
                <Cites numbers={[to]} /> {words.sources.hasFrom} <Cites numbers={[from]} />:{' '}
                <q dir="auto">{clean(copied)}</q>
              </li>
            )}
          />
        </details>
      )}
    </>
  )
}
