import { useMemo } from 'preact/hooks'
import type { Account, Evidence } from '../../../src/model/index.ts'
import { keepTold, monthsOf, type Told, toldOf } from '../data/told.ts'
import { directoryOf } from '../data/views.ts'
import { DisputeCard } from '../parts/dispute-card.tsx'
import { Growing } from '../parts/growing.tsx'
import { Cites } from '../parts/line.tsx'
import { ToldList } from '../parts/told-list.tsx'
import { words } from '../words.ts'

interface ComparedProps {
  readonly account: Account
  /** 'YYYY-MM'. */
  readonly first: string
  readonly second: string
}

/** What the reports of two months tell: what came, what was no longer told, on what they differ, and what both tell. */
export function Compared({ account, first, second }: ComparedProps) {
  const [before, after] = [first, second].map((month) => monthsOf(account).find((one) => one.month === month))
  const parts = useMemo(() => {
    const told = toldOf(account)
    const [old, recent] = [before, after].map((month) => new Set(month?.reports.map(({ id }) => id)))
    const isTold = (by: ReadonlySet<string> | undefined) => (evidence: readonly Evidence[]) =>
      evidence.some(({ report }) => by?.has(report))
    const [inOld, inRecent] = [isTold(old), isTold(recent)]
    const only = (keeps: (evidence: readonly Evidence[]) => boolean): Told => ({
      ...keepTold(told, keeps),
      disputes: [],
    })
    return {
      came: only((evidence) => inRecent(evidence) && !inOld(evidence)),
      went: only((evidence) => inOld(evidence) && !inRecent(evidence)),
      both: only((evidence) => inOld(evidence) && inRecent(evidence)),
      differ: told.disputes.filter(
        ({ positions }) =>
          positions.some(({ evidence }) => inOld(evidence)) && positions.some(({ evidence }) => inRecent(evidence)),
      ),
    }
  }, [account, before, after])
  if (before === undefined || after === undefined) return <p class="failure">{words.changes.noMonth}</p>
  const { number } = directoryOf(account)
  const [old, recent] = [first, second].map(words.changes.month)
  return (
    <>
      <p class="facts">
        {[before, after].map(({ month, reports, uncertain }) => (
          <span key={month}>
            {words.changes.month(month)}: <Cites numbers={reports.map(({ id }) => number(id)).sort(byNumber)} />
            {uncertain > 0 && ` ${words.changes.uncertain(uncertain)}`}{' '}
          </span>
        ))}
      </p>
      <nav class="contents" aria-label={words.contents}>
        {(['came', 'went', 'both'] as const).map((part) => (
          <button
            key={part}
            type="button"
            class="small"
            onClick={() => document.getElementById(`compared-${part}`)?.scrollIntoView()}
          >
            {words.changes[part](part === 'went' ? (old ?? '') : (recent ?? ''))} (
            {parts[part].events.length + parts[part].sayings.length})
          </button>
        ))}
      </nav>
      {parts.differ.length > 0 && <h2>{words.changes.differ}</h2>}
      <Growing items={parts.differ} draw={(dispute) => <DisputeCard key={dispute.id} dispute={dispute} />} />
      <h2 id="compared-came">{words.changes.came(recent ?? '')}</h2>
      <ToldList told={parts.came} level="h3" nothing={words.nothing.part} />
      <h2 id="compared-both">{words.changes.both()}</h2>
      <ToldList told={parts.both} level="h3" nothing={words.nothing.part} />
      <h2 id="compared-went">{words.changes.went(old ?? '')}</h2>
      <ToldList told={parts.went} level="h3" nothing={words.nothing.part} />
    </>
  )
}

function byNumber(left: number, right: number): number {
  return left - right
}
