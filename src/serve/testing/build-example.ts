import type { Account } from '../../model/index.ts'
import { build } from '../../pipeline/build.ts'
import { readReport } from '../../read/read-report.ts'

/** Reports of a small situation, written for these tests; one of them holds markup in its words. */
export const exampleReports: Readonly<Record<string, string>> = {
  'harbour-post.txt': `Quarry strike ends after talks

By Lena Holt
Harbour Post, 4 March 2021

NORTHBRIDGE - The mine workers' union signed an agreement with Granite Holdings on Thursday, ending a strike of three weeks.

"We will return to work on Monday," union leader Tom Okafor told reporters. He warned that the union would strike again if wages were cut.

Granite Holdings said 12 people were injured in clashes last month. Labour minister Ada Brandt praised the agreement.
`,
  'valley-times.txt': `Union and company sign deal over quarry

Valley Times, 5 March 2021

Granite Holdings and the mine workers' union signed an agreement on 4 March, the company announced.

Tom Okafor, who leads the union, said the workers would return to work on Monday. Police said 15 people were injured in clashes in February.

"<script>alert(1)</script> is what they call a plan," Labour minister Ada Brandt said.
`,
}

/** The account of the example. */
export function buildExample(): Promise<Account> {
  const context = { now: new Date('2021-03-10'), signal: new AbortController().signal, report: () => undefined }
  const readings = Object.entries(exampleReports).flatMap(([location, text]) => {
    const reading = readReport(new TextEncoder().encode(text), { location }, context)
    return reading === undefined ? [] : [reading]
  })
  async function* given() {
    yield* readings
  }
  return build(given(), { now: context.now, title: 'Quarry strike' })
}
