import { type Command, InvalidArgumentError, Option } from 'commander'
import { count } from '../../situation/documents/words.ts'
import type { SearchHit, SearchKind, SearchQuery, SearchResult } from '../../store/store.ts'
import { addStoreOption, pickSituation, type StoreFlags, withKept } from '../kept.ts'
import { parseCount, parseDate } from '../parse-options.ts'
import { type Session, settingOf, writeAll, writeValue } from '../session.ts'
import { openPage, type Setting } from '../terminal/page.ts'
import { examples } from './views.ts'

interface SearchFlags extends StoreFlags {
  readonly kind?: readonly SearchKind[]
  readonly actor?: string
  readonly outlet?: string
  readonly from?: string
  readonly to?: string
  readonly type?: string
  readonly status?: string
  readonly origins?: number
  readonly order?: NonNullable<SearchQuery['order']>
  readonly limit?: number
  readonly cursor?: string
  readonly json?: boolean
}

const kinds: readonly SearchKind[] = ['report', 'statement', 'event']

/** Adds `search`. */
export function addSearch(program: Command, session: Session): void {
  const command = program
    .command('search')
    .description('find reports, statements and events in the store, with the passages that match')
    .argument('[words...]', 'words that must be there; "phrases" in quotes of their own; -word for what must not')
    .option('--situation <name>', 'only of this situation')
    .option('--kind <kinds>', `only these, with commas between: ${kinds.join(', ')}`, parseKinds)
    .option('--actor <name>', 'only with this actor: a name, an alias or an id')
    .option('--outlet <name>', 'only what this outlet tells: its name or domain')
    .option('--from <date>', 'only what can have been on or after this date: 2017, 2017-01 or 2017-01-19', parseDate)
    .option('--to <date>', 'only what can have been on or before this date', parseDate)
    .option('--type <type>', 'only events of this type (such as THREATEN), or statements of this kind (such as denial)')
    .option('--status <status>', 'only events of this status, such as happened or denied')
    .option('--origins <number>', 'only what has at least so many independent origins', parseCount)
    .addOption(new Option('--order <order>', 'which first').choices(['relevance', 'newest', 'oldest']))
    .option('-n, --limit <number>', 'how many to show (default: 20; at most 200)', parseCount)
    .option('--cursor <cursor>', 'go on after the page that ended with this')
  addStoreOption(command)
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples(
        'sitrep search state of emergency',
        'sitrep search \'"state of emergency" -curfew\' --kind statement',
        'sitrep search --kind event --actor senegal --from 2017-01 --origins 2',
      ),
    )
    .action((words: string[], flags: SearchFlags) =>
      withKept(flags, session, async (kept) => {
        const situation = flags.situation === undefined ? undefined : await pickSituation(kept, flags.situation)
        const result = await kept.search(queryOf(words, situation, flags))
        if (flags.json) await writeValue(result, session)
        else await writeAll(session.stdout, [render(result, settingOf(session.stdout, session))])
      }),
    )
}

function queryOf(words: readonly string[], situation: string | undefined, flags: SearchFlags): SearchQuery {
  const { kind, actor, outlet, from, to, type, status, origins, order, limit, cursor } = flags
  const text = words.join(' ').trim()
  const given = { words: text === '' ? undefined : text, kinds: kind, situation, actor, outlet, from, to, type, status }
  const all = { ...given, origins, order, limit, cursor }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

function render({ hits, total, totalIsExact, next }: SearchResult, setting: Setting): string {
  const page = openPage(setting)
  const { colors } = setting
  if (hits.length === 0) page.paragraph('nothing was found')
  for (const hit of hits) {
    const { kind, title, date, outlet, situation, type, status, origins } = hit
    page.paragraph(title === '' ? hit.report : title, { style: colors.bold })
    const facts = [
      kind === 'statement' ? undefined : kind,
      kind === 'event' ? type : undefined,
      status,
      date,
      outlet,
      origins === undefined ? undefined : count(origins, 'origin'),
      situation,
      hit.id,
    ]
    page.paragraph(facts.filter((fact) => fact !== undefined).join(' · '), { prefix: '  ', style: colors.dim })
    page.paragraph(marked(hit), { prefix: '  ' })
    page.line()
  }
  if (hits.length > 0) {
    page.paragraph(`${hits.length} of ${totalIsExact ? '' : 'more than '}${total}`, { style: colors.dim })
    if (next !== undefined) page.paragraph(`for more: --cursor ${next}`, { style: colors.dim })
  }
  return page.toString()
}

/** The passage, with what matched between '«' and '»': marks survive wrapping, and a terminal without colours. */
function marked({ passage: { quote }, marks }: SearchHit): string {
  let text = ''
  let at = 0
  for (const { start, end } of marks) {
    text += `${quote.slice(at, start)}«${quote.slice(start, end)}»`
    at = end
  }
  return (text + quote.slice(at)).replaceAll(/\s+/g, ' ')
}

function parseKinds(text: string): readonly SearchKind[] {
  return text.split(',').map((word) => {
    const kind = kinds.find((one) => one === word.trim().replace(/s$/, ''))
    if (kind === undefined) throw new InvalidArgumentError(`There is no kind '${word}'; there are ${kinds.join(', ')}.`)
    return kind
  })
}
