import { describeWhen } from '../../../src/situation/describe-when.ts'
import type { Source } from '../../../src/situation/views/directory.ts'
import { hrefTo } from '../route.ts'
import { usePage } from './page-context.ts'

/** The numbered reports. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { situation } = usePage()
  return (
    <ol class="sources">
      {sources.map(({ number, report, outlet, title, published, location, copyOf }) => (
        <li key={report} value={number}>
          <a href={hrefTo(situation, 'report', report)} dir="auto">
            {title ?? location}
          </a>
          <span class="notes">
            {outlet !== undefined && <span>{outlet}</span>}
            <span>{published === undefined ? 'undated' : describeWhen(published)}</span>
            {copyOf !== undefined && <span class="copy">copy of [{copyOf}]</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
