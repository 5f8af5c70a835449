import type { Account, BlockRole, Report } from '../../src/model/index.ts'
import { sampleAccount } from './account.ts'

type Line = readonly [role: BlockRole, words: string]

const opening: Line = [
  'paragraph',
  'The ferry Alda ran aground off Skagen on Tuesday with 40 people aboard, the coast guard said.',
]
const blame: Line = ['paragraph', 'Two sailors said the captain had been asleep.']
const rescue: Line = ['paragraph', 'Lifeboats brought everybody ashore before noon.']

/** An account of one report in three versions, with a correction of another one: what `versions` shows. */
export function revisedSample(): Account {
  const { outlets, ...account } = sampleAccount()
  const herald = { outlet: 'outlet:herald', day: '2024-03-05' }
  return {
    ...account,
    title: 'The grounding of the Alda',
    reports: [
      report('v1', 'alda-1.html', herald, [['title', 'Ferry with 40 aboard runs aground'], opening, blame, rescue]),
      report(
        'v2',
        'alda-2.html',
        herald,
        [
          ['title', 'Ferry with 43 aboard runs aground'],
          ['paragraph', opening[1].replace('40', '43')],
          rescue,
          ['paragraph', 'The ferry line stopped all trips until Friday.'],
        ],
        { versionOf: 'v1' },
      ),
      report(
        'v3',
        'alda-3.html',
        herald,
        [
          ['title', 'Ferry with 43 aboard runs aground'],
          ['paragraph', opening[1].replace('40', '43')],
          rescue,
          ['paragraph', 'The ferry line stopped all trips until Friday.'],
          [
            'correction',
            'Correction: An earlier version of this article said there were 40 people aboard; there were 43.',
          ],
        ],
        { versionOf: 'v2', corrects: 'v1' },
      ),
      report('t1', 'captain.html', { outlet: 'outlet:times', day: '2024-03-06' }, [
        ['title', 'Captain was drunk'],
        ['paragraph', 'The captain of the Alda was drunk, a sailor said.'],
      ]),
      report(
        't2',
        'retraction.html',
        { outlet: 'outlet:times', day: '2024-03-08' },
        [
          ['title', 'Retraction: “Captain was drunk”'],
          ['correction', 'We have withdrawn our article of March 6. The sailor was not aboard.'],
        ],
        { retracts: 't1' },
      ),
    ],
    outlets,
    actors: [],
    statements: [],
    events: [],
    matters: [],
    dyads: [],
    disagreements: [],
    judgements: [],
    problems: [],
  }
}

function report(
  id: string,
  location: string,
  { outlet, day }: { readonly outlet: string; readonly day: string },
  lines: readonly Line[],
  links: Pick<Report, 'versionOf' | 'corrects' | 'retracts'> = {},
): Report {
  let start = 0
  const blocks = lines.map(([role, words], index) => {
    const end = start + words.length + (index < lines.length - 1 ? 1 : 0)
    const block = { start, end, role }
    start = end
    return block
  })
  return {
    id,
    location,
    outlet,
    title: lines[0]?.[1] ?? '',
    language: 'en',
    published: { edtf: day, earliest: day, latest: day, basis: 'stated', bounds: [] },
    genre: 'news',
    text: lines.map(([, words]) => words).join('\n'),
    blocks,
    credits: [],
    copied: [],
    ...links,
  }
}
