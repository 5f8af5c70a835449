import { describeWhen } from '../../../src/situation/describe-when.ts'
import type { Source } from '../../../src/situation/views/directory.ts'
import { hrefTo } from '../route.ts'
import { words } from '../words.ts'
import { Growing } from './growing.tsx'
import { usePage } from './page-context.ts'

/** The numbered reports. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { situation } = usePage()
  return (
    <Growing
      list="sources"
      isNumbered
      items={sources}
      draw={({ number, report, outlet, title, published, location, copyOf }) => (
        <li key={report} value={number}>
          <a href={hrefTo(situation, 'report', report)} dir="auto">
            {title ?? location}
          </a>
          <span class="notes">
            {outlet !== undefined && <span>{outlet}</span>}
            <span>{published === undefined ? words.undated : describeWhen(published)}</span>
            {copyOf !== undefined && <span class="copy">{words.copyOf(copyOf)}</span>}
          </span>
          {title !== undefined && <span class="print-only address">{location}</span>}
        </li>
      )}
    />
  )
}
