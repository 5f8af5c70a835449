import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Command } from 'commander'
import { PipelineError } from '../../model/index.ts'
import { count } from '../../situation/documents/words.ts'
import type { Situation } from '../../store/store.ts'
import { addStoreOption, type StoreFlags, withKept, withStore } from '../kept.ts'
import { describeCause } from '../open-account.ts'
import { type Session, settingOf, writeAll, writeValue } from '../session.ts'
import { openPage } from '../terminal/page.ts'
import { pad } from '../terminal/wrap.ts'
import { examples } from './views.ts'

interface Flags extends StoreFlags {
  readonly json?: boolean
}

interface RemoveFlags extends Flags {
  readonly purge?: boolean
}

/** Adds `situations`, `remove`, `backup` and `restore`. */
export function addStore(program: Command, session: Session): void {
  addStoreOption(program.command('situations').description('the situations that are kept'))
    .option('--json', 'print JSON')
    .action((flags: Flags) =>
      withKept(flags, session, async (kept) => {
        const situations = await kept.situations()
        if (flags.json) await writeValue(situations, session)
        else await writeAll(session.stdout, [render(situations, kept.location, session)])
      }),
    )
  addStoreOption(
    program.command('remove').description('take reports out of a situation or the store, or end a situation'),
  )
    .argument('[reports...]', "ids or locations of reports, as 'sitrep search' and 'sitrep origins --json' show them")
    .option('--situation <name>', 'take them out of this situation only; without reports: the situation itself')
    .option('--purge', 'leave nothing of their text, also not for accounts of the past')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `\nWhat only these reports say is gone from the account when it is next made; --as-of still
shows the account as it was, unless they are purged. Judgements are kept.\n${examples(
        'sitrep remove r8a7e58b2f1c03d96',
        'sitrep remove old.html --situation gambia',
        'sitrep remove --situation gambia',
      )}`,
    )
    .action((reports: string[], flags: RemoveFlags) => removeReports(reports, flags, session))
  addStoreOption(program.command('backup').description('write everything that is kept to one file'))
    .argument('<file>', "JSON Lines, gzipped where the name ends in '.gz'; - for standard output")
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples('sitrep backup sitrep.jsonl.gz', 'sitrep backup - | gpg --encrypt > sitrep.jsonl.gpg'),
    )
    .action((file: string, flags: Flags) => backUp(file, flags, session))
  addStoreOption(program.command('restore').description('read a backup into an empty store, all of it or nothing'))
    .argument('<file>', "what 'sitrep backup' wrote; - for standard input")
    .option('--json', 'print JSON')
    .addHelpText('after', examples('sitrep restore sitrep.jsonl.gz --store postgres://localhost/news'))
    .action((file: string, flags: Flags) => restore(file, flags, session))
}

function render(situations: readonly Situation[], location: string, session: Session): string {
  const page = openPage(settingOf(session.stdout, session))
  if (situations.length === 0)
    page.paragraph(`nothing is kept yet in ${location}; add reports with 'sitrep add reports/'`)
  const width = Math.max(...situations.map(({ id }) => id.length), 0) + 2
  for (const { id, title, reports, changed, revision, stale } of situations) {
    const state =
      revision === undefined ? 'no account yet' : `account ${revision}${stale ? ', something came after it' : ''}`
    const facts = [title, count(reports, 'report'), `changed ${changed.slice(0, 16).replace('T', ' ')} UTC`, state]
    page.paragraph(facts.filter((fact) => fact !== undefined).join(' · '), { prefix: pad(id, width) })
  }
  return page.toString()
}

async function removeReports(reports: readonly string[], flags: RemoveFlags, session: Session): Promise<void> {
  await withStore(flags, session, async (store) => {
    const { situation, purge } = flags
    if (reports.length === 0) {
      if (situation === undefined) throw new PipelineError('usage', 'say which reports, or which --situation')
      if (!(await store.removeSituation(situation)))
        throw new PipelineError('not-found', `there is no situation '${situation}'`)
      if (flags.json) await writeValue({ situation }, session)
      else await writeAll(session.stdout, [`${situation}: gone; its reports stay in the store\n`])
      return
    }
    const ids: string[] = []
    for (const report of reports) ids.push(...(await idsOf(report)))
    const removed: string[] = []
    for (const id of ids) {
      const options = { ...(situation === undefined ? {} : { from: situation }), ...(purge ? { purge } : {}) }
      if (await store.removeReport(id, options)) removed.push(id)
    }
    if (flags.json) await writeValue({ removed }, session)
    else await writeAll(session.stdout, [`${count(removed.length, 'report')} ${purge ? 'purged' : 'taken out'}\n`])

    async function idsOf(report: string): Promise<readonly string[]> {
      if ((await store.report(report)) !== undefined) return [report]
      const found: string[] = []
      const ending: string[] = []
      for await (const { id, location, url } of store.reports(situation === undefined ? {} : { situation })) {
        if (location === report || url === report) found.push(id)
        // A report is known by its path within what was added: the path to it from elsewhere ends in that.
        else if (report.endsWith(`/${location}`)) ending.push(id)
      }
      if (found.length > 0 || ending.length === 1) return found.length > 0 ? found : ending
      throw new PipelineError('not-found', `there is no report '${report}'; give its id, its location or its address`)
    }
  })
}

async function backUp(file: string, flags: Flags, session: Session): Promise<void> {
  await withStore(flags, session, async (store) => {
    if (file === '-') {
      for await (const line of store.backup()) await writeAll(session.stdout, [line])
      return
    }
    const draft = `${file}.${process.pid}.tmp`
    let lines = 0
    const counted = async function* () {
      for await (const line of store.backup()) {
        lines += 1
        yield line
      }
    }
    try {
      const target = createWriteStream(draft, { flags: 'wx', flush: true })
      const source = Readable.from(counted())
      await (file.endsWith('.gz') ? pipeline(source, createGzip(), target) : pipeline(source, target))
      await rename(draft, file)
    } catch (cause) {
      await rm(draft, { force: true })
      if (cause instanceof PipelineError) throw cause
      throw new PipelineError('output', `${file}: cannot be written (${describeCause(cause)})`, { cause })
    }
    if (flags.json) await writeValue({ file, lines }, session)
    else await writeAll(session.stdout, [`${file}: ${store.location} as it is now, ${count(lines, 'line')}\n`])
  })
}

async function restore(file: string, flags: Flags, session: Session): Promise<void> {
  if (file !== '-' && !existsSync(file)) throw new PipelineError('not-found', `${file}: there is no such file`)
  await withStore(flags, session, async (store) => {
    const restored = await store.restore(textOf(file === '-' ? session.stdin : createReadStream(file), file))
    if (flags.json) return writeValue({ store: store.location, ...restored }, session)
    const what = `${count(restored.reports, 'report')} and ${count(restored.judgements, 'judgement')}`
    await writeAll(session.stdout, [`${store.location}: ${what} restored\n`])
  })
}

/** Bytes as text, unzipped where they are zipped, whatever the file is called. @throws unreadable */
async function* textOf(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<string> {
  const source = Readable.from(bytes)
  const [first] = await peek(source)
  const isZipped = first?.[0] === 0x1f && first[1] === 0x8b
  const decoder = new TextDecoder()
  try {
    for await (const chunk of isZipped ? source.pipe(createGunzip()) : source)
      yield decoder.decode(chunk as Uint8Array, { stream: true })
  } catch (cause) {
    throw new PipelineError(
      'unreadable',
      `${file}: the backup cannot be read (${describeCause(cause)}); nothing was restored`,
      { cause },
    )
  }
}

async function peek(source: Readable): Promise<readonly (Uint8Array | undefined)[]> {
  await new Promise((resolve, reject) => {
    source.once('readable', resolve)
    source.once('end', resolve)
    source.once('error', reject)
  })
  const chunk = source.read() as Uint8Array | null
  if (chunk === null) return []
  source.unshift(chunk)
  return [chunk]
}
