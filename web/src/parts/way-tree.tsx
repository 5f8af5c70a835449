import type { Way } from '../../../src/situation/views/origins.ts'
import { words } from '../words.ts'
import { Cites } from './line.tsx'

/** The way of a statement from its speaker to the reports, station by station. */
export function WayTree({ ways }: { readonly ways: readonly Way[] }) {
  if (ways.length === 0) return null
  return (
    <ul class="tree">
      {ways.map(({ name, report, copied, next }) => (
        <li key={`${name}|${report ?? ''}`}>
          {name} {report !== undefined && <Cites numbers={[report]} />}{' '}
          {copied === true && <span class="role">{words.sources.copiesIt}</span>}
          <WayTree ways={next} />
        </li>
      ))}
    </ul>
  )
}
