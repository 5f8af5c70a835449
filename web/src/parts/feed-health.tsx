import type { Feed } from '../data/source.ts'
import { useLoaded } from '../data/use-account.ts'
import { words } from '../words.ts'
import { usePage } from './page-context.ts'
import { WideTable } from './wide-table.tsx'

/** The feeds that give reports to this situation, and how they fare; nothing where no feeds are watched. */
export function FeedHealth() {
  const { source, situation } = usePage()
  const loaded = useLoaded(async () => (await source.feeds?.()) ?? [], [source])
  if (loaded.state === 'failed') return <p class="failure">{loaded.message}</p>
  if (loaded.state === 'loading') return null
  const own = loaded.value.filter(({ situations }) => situations.includes(situation))
  if (own.length === 0) return null
  return (
    <>
      <h2>{words.feeds.title}</h2>
      <WideTable label={words.feeds.title}>
        <table>
          <thead>
            <tr>
              {(['feed', 'state', 'polled', 'gave', 'next'] as const).map((column) => (
                <th key={column} scope="col">
                  {words.feeds[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {own.map((feed) => (
              <tr key={feed.url}>
                <th scope="row" dir="auto">
                  {feed.title ?? feed.url}
                  {feed.title !== undefined && <span class="role"> {feed.url}</span>}
                </th>
                <td>{stateOf(feed)}</td>
                {[feed.polled, feed.gave, feed.next].map((time, index) => (
                  <td key={`${index}`}>{time === undefined ? '–' : shortTime(time)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  )
}

/** A sign and words: colour is never the only sign. */
function stateOf({ failures, problem, answered }: Feed): string {
  if (failures > 0) return `✗ ${words.feeds.fails(failures)}${problem === undefined ? '' : `: ${problem}`}`
  return answered === undefined ? `○ ${words.feeds.notYet}` : `● ${words.feeds.answers}`
}

/** 'YYYY-MM-DD HH:MM' in UTC. */
export function shortTime(time: string): string {
  return time.slice(0, 16).replace('T', ' ')
}
