import type { Account, Passage } from '../../src/model/index.ts'
import { blocks, day, gazette, herald, passage, times } from './texts.ts'

export function sampleReports(): Account['reports'] {
  return [
    {
      id: 'r2',
      location: 'gazette.html',
      outlet: 'outlet:gazette',
      title: 'Norway regrets Icelandic answer',
      language: 'en',
      published: {
        edtf: '2024-03-06/2024-03-08',
        earliest: '2024-03-06',
        latest: '2024-03-08',
        basis: 'bounded',
        bounds: [
          { side: 'earliest', date: '2024-03-06', reason: 'tells of Wednesday', evidence: passage('r2', 'Wednesday') },
        ],
      },
      genre: 'official',
      text: gazette,
      blocks: blocks('r2', ['title', 'paragraph', 'paragraph']),
      credits: [{ outlet: 'outlet:agency', evidence: passage('r2', 'Northern Wire') }],
      copied: [],
    },
    {
      id: 'r1',
      location: 'herald.txt',
      outlet: 'outlet:herald',
      title: "Iceland turns down Norway's quota offer",
      authors: ['Una Skald', 'Bo Ask'],
      language: 'en',
      published: day('2024-03-05', 'stated', passage('r1', '5 March 2024')),
      genre: 'news',
      text: herald,
      blocks: blocks('r1', ['title', 'byline', 'dateline', 'paragraph', 'paragraph', 'related']),
      credits: [],
      copied: [],
    },
    {
      id: 'r3',
      location: 'times.txt',
      outlet: 'outlet:times',
      language: 'en',
      published: day('2024-03-06', 'stated', passage('r3', '6 March 2024')),
      genre: 'news',
      text: times,
      blocks: blocks('r3', ['byline', 'paragraph', 'paragraph']),
      credits: [],
      copied: [
        {
          ...span(passage('r3', '"We will close our ports if Oslo sends patrol boats," he told Northern Wire.')),
          from: passage('r1', '"We will close our ports if Oslo sends patrol boats," he told Northern Wire.'),
        },
      ],
    },
  ]
}

function span({ start, end }: Passage) {
  return { start, end }
}
