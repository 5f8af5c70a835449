import { beforeAll, describe, expect, test } from 'vitest'
import { type Account, build, type Reading, type Report, readReport, verifyAccount } from '../src/index.ts'

const now = new Date('2031-06-01')

interface Page {
  readonly path: string
  readonly outlet?: string
  readonly title: string
  readonly published: string
  readonly changed?: string
  readonly type?: string
  readonly paragraphs: readonly string[]
}

/** A page as outlets publish them. */
function page({ path, outlet = 'Maru Herald', title, published, changed, type, paragraphs }: Page): string {
  const site = `${outlet.toLowerCase().replaceAll(' ', '-')}.example`
  const ld = {
    '@context': 'https://schema.org',
    '@type': type ?? 'NewsArticle',
    headline: title,
    datePublished: published,
    ...(changed === undefined ? {} : { dateModified: changed }),
    publisher: { '@type': 'Organization', name: outlet },
  }
  return `<!doctype html><html lang="en"><head><title>${title} - ${outlet}</title>
<link rel="canonical" href="https://${site}${path}"><meta property="og:site_name" content="${outlet}">
<script type="application/ld+json">${JSON.stringify(ld)}</script></head>
<body><article><h1>${title}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}</article></body></html>`
}

async function accountOf(pages: Readonly<Record<string, Page>>): Promise<Account> {
  return build(readings(pages), { now, engine: 'rules' })
}

async function* readings(pages: Readonly<Record<string, Page>>): AsyncIterable<Reading> {
  for (const [name, one] of Object.entries(pages)) {
    const reading = readReport(
      new TextEncoder().encode(page(one)),
      { location: `${name}.html` },
      { now, signal: new AbortController().signal, report: () => undefined },
    )
    if (reading !== undefined) yield reading
  }
}

function report(account: Account, name: string): Report {
  const found = account.reports.find(({ location }) => location === `${name}.html`)
  if (found === undefined) throw new Error(`no report ${name}`)
  return found
}

function nameOf(account: Account, id: string | undefined): string | undefined {
  return account.reports.find((one) => one.id === id)?.location.replace('.html', '')
}

/** Where each event or statement whose words hold these is told, with who took it back: 'v1!v3'. */
function told(account: Account, words: string): string[] {
  const passages = [
    ...account.events.flatMap(({ mentions }) => mentions),
    ...account.statements.flatMap(({ renderings }) => renderings),
  ]
  const found = passages.filter(({ evidence }) => evidence.quote.includes(words))
  const names = found.map(({ evidence, dropped }) => {
    const by = nameOf(account, dropped)
    return `${nameOf(account, evidence.report)}${by === undefined ? '' : `!${by}`}`
  })
  return [...new Set(names)].sort()
}

function backing(account: Account, words: string): number[] {
  return [...account.events, ...account.statements]
    .filter((item) =>
      ('mentions' in item ? item.mentions : item.renderings).some(({ evidence }) => evidence.quote.includes(words)),
    )
    .map(({ origins }) => origins.length)
}

const rebuilt = 'Interior Minister Ada Lund said the government would rebuild the dam within a year.'
const blamed = 'Water board chief Olav Brandt accused the contractor Nordbau of ignoring warnings about cracks.'
const army =
  'The army sent helicopters from the base at Sund, and several hundred families were taken to higher ground.'
const killed = (toll: string) =>
  `The soldiers who opened the gates killed ${toll} people in the village of Tarn, police said on Saturday.`
const address = { path: '/2031/05/dam-gives-way', published: '2031-05-03T08:00:00Z' }

const dam = {
  first: { ...address, title: 'Dam gives way, 12 killed', paragraphs: [killed('12'), rebuilt, blamed, army] },
  second: {
    ...address,
    title: 'Dam gives way in Maru, nine killed',
    changed: '2031-05-03T14:00:00Z',
    paragraphs: [killed('nine'), rebuilt, blamed, army],
  },
  third: {
    ...address,
    title: 'Dam gives way in Maru, nine killed',
    changed: '2031-05-04T09:00:00Z',
    paragraphs: [
      killed('nine'),
      rebuilt,
      army,
      'Correction: An earlier version of this article said that the soldiers killed 12 people in Tarn. The number was nine.',
    ],
  },
} as const satisfies Record<string, Page>

describe('versions of one page', () => {
  let account: Account
  beforeAll(async () => {
    account = await accountOf(dam)
  })

  test('are in a line in the order in which the page was changed', () => {
    expect(['first', 'second', 'third'].map((name) => nameOf(account, report(account, name).versionOf))).toEqual([
      undefined,
      'first',
      'second',
    ])
    expect(account.reports.some(({ copyOf }) => copyOf !== undefined)).toBe(false)
    expect(verifyAccount(account)).toEqual([])
  })

  test('are one origin, and what all of them tell stands', () => {
    expect(backing(account, 'would rebuild the dam').every((count) => count === 1)).toBe(true)
    expect(told(account, 'would rebuild the dam')).toEqual(['first', 'second', 'third'])
  })

  test('what the last one lacks is marked as dropped and backed by nobody', () => {
    expect(told(account, 'accused the contractor')).toEqual(['first!third', 'second!third'])
    expect(backing(account, 'accused the contractor').every((count) => count === 0)).toBe(true)
  })

  test('a changed number is an update, and the last one counts', () => {
    const figures = account.disagreements.filter(({ aspect }) => aspect === 'figure')
    expect(figures.map(({ nature }) => nature)).toEqual(['update'])
    expect(figures[0]?.positions.map(({ value }) => value)).toEqual(['12 killed', '9 killed'])
    const event = account.events.find(({ figures: [one] }) => one?.what === 'killed')
    expect(event?.figures.map(({ value }) => value)).toEqual([9])
  })

  test('a correction points at the version that was wrong, and nothing it repeats is told', () => {
    expect(nameOf(account, report(account, 'third').corrects)).toBe('first')
    expect(told(account, 'soldiers killed 12')).toEqual([])
  })

  test('the order of the reports makes no difference, and one version less gives the account of the others', async () => {
    const { first, second, third } = dam
    expect(await accountOf({ third, first, second })).toEqual(account)
    const alone = await accountOf({ first })
    expect(told(alone, 'accused the contractor')).toEqual(['first'])
  })

  test('without a time of change nothing is taken for dropped', async () => {
    const { changed: _, ...undated } = dam.second
    const unsure = await accountOf({ first: dam.first, second: { ...undated, paragraphs: [rebuilt, army] } })
    expect(unsure.reports.filter(({ versionOf }) => versionOf !== undefined)).toHaveLength(1)
    expect(told(unsure, 'accused the contractor')).toEqual(['first'])
  })
})

describe('a correction on a page of its own', () => {
  const post = {
    outlet: 'Coast Post',
    path: '/news/maru-flood',
    title: 'Troops at Maru dam blamed for deaths',
    published: '2031-05-03',
    paragraphs: [killed('12'), army],
  }
  const correction = {
    outlet: 'Coast Post',
    path: '/corrections/may-5',
    title: 'Correction: Maru dam',
    published: '2031-05-05',
    paragraphs: [
      'Our article of May 3 on the Maru dam said that soldiers killed 12 people in the village of Tarn. In fact the number was nine. The Coast Post regrets the error.',
    ],
  }

  test('points at the report of that day, and only what was wrong is dropped', async () => {
    const account = await accountOf({ post, correction })
    expect(nameOf(account, report(account, 'correction').corrects)).toBe('post')
    expect(report(account, 'correction').blocks.some(({ role }) => role === 'correction')).toBe(true)
    expect(told(account, 'killed 12 people')).toEqual(['post!correction'])
    expect(told(account, 'sent helicopters')).toEqual(['post'])
    expect(told(account, 'regrets')).toEqual([])
    expect(verifyAccount(account)).toEqual([])
  })

  test('finds its report by the title in quotation marks too', async () => {
    const named = {
      ...correction,
      paragraphs: ['Our article “Troops at Maru dam blamed for deaths” wrongly said that soldiers killed 12 people.'],
    }
    const other = {
      ...post,
      path: '/news/vote',
      title: 'Vote put off',
      paragraphs: ['Parliament put off the vote on the levy.'],
    }
    const account = await accountOf({ post, other, named })
    expect(nameOf(account, report(account, 'named').corrects)).toBe('post')
  })

  test('of a report that is not there is told as a problem', async () => {
    const account = await accountOf({ correction })
    expect(account.problems.map(({ code }) => code)).toContain('unmatched-correction')
    expect(report(account, 'correction').corrects).toBeUndefined()
  })

  test('of another outlet is not its correction', async () => {
    const account = await accountOf({ post: { ...post, outlet: 'Northern Sun' }, correction })
    expect(report(account, 'correction').corrects).toBeUndefined()
  })
})

describe('a retraction', () => {
  const story = {
    outlet: 'Coast Post',
    path: '/news/minister',
    title: 'Minister took money from dam builder',
    published: '2031-05-03',
    paragraphs: [
      'Interior Minister Ada Lund took money from the builder Nordbau, according to letters seen by this newspaper.',
      'Opposition leader Jon Berg demanded that Lund resign.',
    ],
  }
  const other = {
    outlet: 'Maru Herald',
    path: '/politics/resign',
    title: 'Calls for minister to go',
    published: '2031-05-04',
    paragraphs: ['Opposition leader Jon Berg demanded that Lund resign.', army],
  }
  const retraction = {
    outlet: 'Coast Post',
    path: '/news/note-to-readers',
    title: 'Retraction: “Minister took money from dam builder”',
    published: '2031-05-09',
    paragraphs: [
      'We have withdrawn our article of May 3 about the interior minister. The letters on which it rested were forged.',
    ],
  }

  test('takes back all of its report and says so, and leaves what others tell', async () => {
    const account = await accountOf({ story, other, retraction })
    expect(nameOf(account, report(account, 'retraction').retracts)).toBe('story')
    expect(told(account, 'demanded that Lund resign')).toEqual(['other', 'story!retraction'])
    expect(backing(account, 'demanded that Lund resign').every((count) => count === 1)).toBe(true)
    expect(account.problems.find(({ code }) => code === 'retracted')?.message).toContain(
      'We have withdrawn our article',
    )
    expect(verifyAccount(account)).toEqual([])
  })

  test('takes back what was copied from it', async () => {
    const copy = { ...story, outlet: 'Northern Sun', path: '/world/copy', published: '2031-05-04' }
    const account = await accountOf({ story, copy, retraction })
    expect(told(account, 'demanded that Lund resign')).toEqual(['copy!retraction', 'story!retraction'])
  })

  test('in the place of the text takes back the versions before it', async () => {
    const gone = { ...story, changed: '2031-05-09T10:00:00Z', paragraphs: ['This article has been retracted.'] }
    const account = await accountOf({ story, gone })
    expect(nameOf(account, report(account, 'gone').versionOf)).toBe('story')
    expect(nameOf(account, report(account, 'gone').retracts)).toBe('story')
    expect(told(account, 'demanded that Lund resign')).toEqual(['story!gone'])
  })

  test('above the text takes back the report it stands in', async () => {
    const kept = {
      ...story,
      paragraphs: [
        'Editor’s note: This article has been withdrawn because its letters were forged.',
        ...story.paragraphs,
      ],
    }
    const account = await accountOf({ kept })
    expect(report(account, 'kept').retracts).toBeUndefined()
    expect(told(account, 'demanded that Lund resign')).toEqual(['kept!kept'])
    expect(verifyAccount(account)).toEqual([])
  })
})

describe('what is no version and no correction', () => {
  test('two stories of one outlet on one day', async () => {
    const one = { path: '/a', title: 'Dam gives way', published: '2031-05-03', paragraphs: [killed('12'), army] }
    const two = {
      path: '/b',
      title: 'Levy vote put off',
      published: '2031-05-03',
      paragraphs: ['Parliament put off the vote on the fuel levy after two parties left the hall.', blamed],
    }
    const account = await accountOf({ one, two })
    expect(account.reports.some(({ versionOf, corrects }) => (versionOf ?? corrects) !== undefined)).toBe(false)
  })

  test('entries that move off a live page are not taken back', async () => {
    const live = { path: '/live/dam', title: 'Dam: live', published: '2031-05-03', type: 'LiveBlogPosting' }
    const morning = { ...live, changed: '2031-05-03T09:00:00Z', paragraphs: [killed('12'), blamed, rebuilt] }
    const evening = { ...live, changed: '2031-05-03T19:00:00Z', paragraphs: [army, rebuilt] }
    const account = await accountOf({ morning, evening })
    expect(nameOf(account, report(account, 'evening').versionOf)).toBe('morning')
    expect(told(account, 'accused the contractor')).toEqual(['morning'])
  })

  test('a report on another outlet’s correction', async () => {
    const post = {
      outlet: 'Coast Post',
      path: '/news/maru-flood',
      title: 'Maru flood kills 12',
      published: '2031-05-03',
      paragraphs: [killed('12')],
    }
    const teller = {
      path: '/media/post-corrects',
      title: 'Coast Post corrects its report on the Maru dam',
      published: '2031-05-05',
      paragraphs: [
        'The Coast Post on Monday corrected its article of May 3, which had said that soldiers killed 12 people in Tarn.',
        '“An earlier version of this article was wrong,” the newspaper said in a note to its readers.',
      ],
    }
    const account = await accountOf({ post, teller })
    expect(account.reports.some(({ corrects, retracts }) => (corrects ?? retracts) !== undefined)).toBe(false)
    expect(told(account, 'killed 12 people in the village')).toEqual(['post'])
  })

  test('two reports that stood at one address one after the other', async () => {
    const monday = { path: '/today', title: 'Dam gives way', published: '2031-05-03', paragraphs: [killed('12'), army] }
    const tuesday = {
      path: '/today',
      title: 'Levy vote put off',
      published: '2031-05-09',
      paragraphs: [
        'Parliament postponed a fuel levy vote after both large parties left; brokers expect slight price effects.',
      ],
    }
    const account = await accountOf({ monday, tuesday })
    expect(account.reports.some(({ versionOf }) => versionOf !== undefined)).toBe(false)
  })
})
