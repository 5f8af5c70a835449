import type { Account } from '../../../src/model/index.ts'
import { makeChanges } from '../../../src/situation/views/changes.ts'
import { keepTold, toldOf } from '../data/told.ts'
import { useLoaded } from '../data/use-account.ts'
import { directoryOf } from '../data/views.ts'
import { words } from '../words.ts'
import { ChangeList, NewReports } from './change-list.tsx'
import { usePage } from './page-context.ts'
import { ToldList } from './told-list.tsx'

interface SinceProps {
  readonly account: Account
  /** 'YYYY-MM-DD'. */
  readonly since: string
  readonly level?: 'h2' | 'h3'
}

/** What is new since a day: as the server knew it then; in a file, by the dates of its reports. */
export function Since(props: SinceProps) {
  const { source } = usePage()
  return source.accountAt === undefined ? <ByReports {...props} /> : <ByServer {...props} />
}

function ByServer({ account, since, level = 'h2' }: SinceProps) {
  const { source, situation } = usePage()
  const loaded = useLoaded(
    () => source.accountAt?.(situation, since) ?? Promise.reject(new Error(words.changes.oneAccount)),
    [source, situation, since],
  )
  if (loaded.state === 'loading') return <p class="loading">{words.loading}</p>
  if (loaded.state === 'failed') return <ByReports account={account} since={since} level={level} why={loaded.message} />
  return <ChangeList changes={makeChanges(loaded.value, account)} level={level} />
}

/** What only reports from a day on tell. */
function ByReports({ account, since, level = 'h2', why }: SinceProps & { readonly why?: string }) {
  const directory = directoryOf(account)
  const isNew = new Set(
    account.reports.filter(({ published }) => (published?.earliest ?? '').slice(0, 10) >= since).map(({ id }) => id),
  )
  const told = keepTold(toldOf(account), (evidence) => evidence.every(({ report }) => isNew.has(report)))
  return (
    <>
      <p class="hint">
        {why === undefined ? '' : `${why}. `}
        {words.changes.byReports}
      </p>
      <NewReports numbers={[...isNew].map(directory.number)} />
      <ToldList told={told} level={level} />
    </>
  )
}
