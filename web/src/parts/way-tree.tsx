import type { Way } from '../../../src/situation/views/origins.ts'
import { directoryOf } from '../data/views.ts'
import { words } from '../words.ts'
import { Cites } from './line.tsx'
import { usePage } from './page-context.ts'

/** The way of a statement from its speaker to the reports, station by station. */
export function WayTree({ ways }: { readonly ways: readonly Way[] }) {
  const { account } = usePage()
  if (ways.length === 0) return null
  // A report without an outlet goes by its title, not by the name of its file.
  const nameOf = ({ name, report }: Pick<Way, 'name' | 'report'>) => {
    const source = report === undefined ? undefined : directoryOf(account).sources[report - 1]
    return source?.outlet === undefined ? (source?.title ?? name) : name
  }
  return (
    <ul class="tree">
      {ways.map((way) => (
        <li key={`${way.name}|${way.report ?? ''}`}>
          {nameOf(way)} {way.report !== undefined && <Cites numbers={[way.report]} />}{' '}
          {way.copied === true && <span class="role">{words.sources.copiesIt}</span>}
          <WayTree ways={way.next} />
        </li>
      ))}
    </ul>
  )
}
