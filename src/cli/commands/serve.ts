import { hostname } from 'node:os'
import { type Command, InvalidArgumentError } from 'commander'
import { PipelineError } from '../../model/index.ts'
import { engineOption } from '../engine-flag.ts'
import { addStoreOption } from '../kept.ts'
import { type OpenDeskFlags, type OpenedDesk, openDesk } from '../open-desk.ts'
import { pageFolder } from '../page-folder.ts'
import { parseDay } from '../parse-options.ts'
import { type Session, writeAll } from '../session.ts'
import { openTokenFile, tokenFile } from '../token-file.ts'
import { examples } from './views.ts'

const defaultPort = 7373

interface ServeFlags extends OpenDeskFlags {
  readonly host: string
  readonly port: number
  readonly tokens?: string
  readonly requireToken?: boolean
  readonly rate?: number
  readonly log?: string
}

/** Adds `serve`. */
export function addServe(program: Command, session: Session): void {
  const command = program
    .command('serve')
    .description('serve the store or an account over HTTP: views, facts, evidence, search, live changes')
    .argument('[paths...]', 'an account file (.json), or reports: files, folders, globs; without any, the store')
    .option('-p, --port <port>', 'port; 0 takes any that is free', parsePort, defaultPort)
    .option('--host <address>', 'address to listen on; any but this machine alone needs tokens', '127.0.0.1')
    .addOption(engineOption())
    .option('--now <day>', 'the day to read reports as of, such as 2024-01-31 (default: today)', parseDay)
    .option('--earlier <account>', 'an earlier account of the situation, to tell changes since then')
    .option('--require-token', 'ask this machine for tokens too, as behind a proxy; answers under any name')
    .option('--tokens <file>', "where tokens are kept (default: as 'sitrep token' has it)")
    .option('--rate <requests>', 'requests a second that one token may make (default: 50)', parseRate)
    .option('--log <level>', "what to log on stderr, as JSON lines: 'info' tells each request", 'warn')
  addStoreOption(command)
    .addHelpText(
      'after',
      examples(
        'sitrep serve',
        'sitrep serve gambia.account.json',
        'sitrep serve reports/ --port 8080',
        'sitrep serve january.account.json --earlier december.account.json',
        'sitrep serve gambia.account.json --host 0.0.0.0',
      ),
    )
    .action(async (paths: string[], flags: ServeFlags) => {
      const opened = await openDesk(paths, flags, session)
      try {
        await runServer(opened, flags, session)
      } finally {
        await opened.close()
      }
    })
}

/** Serves until the session ends. */
async function runServer({ desk, announce }: OpenedDesk, flags: ServeFlags, session: Session): Promise<void> {
  const { createApp } = await import('../../serve/app.ts')
  const { listen } = await import('../../serve/listen.ts')
  const { isLoopback } = await import('../../serve/guard/check-origin.ts')
  const { readPageFiles } = await import('../../serve/page-files.ts')
  const { openLog } = await import('../../serve/log.ts')
  const { answerMcp } = await import('../../serve/mcp/server.ts')
  const isOpen = !isLoopback(flags.host)
  const tokens = isOpen || flags.requireToken === true ? openTokenFile(tokenFile(flags, session)) : undefined
  if (tokens !== undefined && (await tokens.list()).length === 0) throw noTokens(flags)
  const page = await readPageFiles(pageFolder)
  const app = await createApp({
    desk,
    others: [{ path: '/mcp', answer: (request) => answerMcp(request, desk) }],
    log: openLog(flags.log ?? 'warn', session.stderr),
    ...(tokens === undefined ? {} : { tokens, rate: rateOf(flags) }),
    ...(page === undefined ? {} : { page }),
  })
  const situations = await desk.store.situations()
  const [latest] = [...situations].sort((left, right) => (left.changed < right.changed ? 1 : -1))
  const prepared = latest === undefined ? undefined : app.prepare(latest.id)
  // The account of a file is at hand; a store's is perhaps to be renewed first, which nobody waits for.
  if (desk.readOnly !== undefined) await prepared
  const server = await listen(app, flags)
  const address = `http://${isOpen ? nameOf(flags.host) : 'localhost'}:${server.port}`
  await announce(address)
  await writeAll(session.stdout, [welcome(address, situations, page !== undefined, tokens !== undefined)])
  await new Promise<void>((resolve) => {
    if (session.signal.aborted) resolve()
    session.signal.addEventListener('abort', () => resolve())
  })
  await server.close()
}

function welcome(
  address: string,
  situations: readonly { readonly id: string; readonly reports: number }[],
  hasPage: boolean,
  needsToken: boolean,
): string {
  const [first] = situations
  const example = first === undefined ? '/api/situations' : `/api/situations/${first.id}/brief`
  return [
    hasPage ? `Open ${address}/ in a browser.` : `Serving at ${address}/`,
    ...(first === undefined ? ["Nothing is kept yet: 'sitrep add' reads reports in, and so does the page."] : []),
    ...situations.map(({ id, reports }) => `  ${id}: ${reports} ${reports === 1 ? 'report' : 'reports'}`),
    `The API: curl ${needsToken ? "-H 'Authorization: Bearer TOKEN' " : ''}${address}${example}`,
    `What it has: ${address}/api/openapi.json`,
    'Ctrl-C ends it.\n',
  ].join('\n')
}

/** Requests a second of one token, where none are asked for; twenty seconds' worth may come at once. */
const defaultRate = 50
const burstSeconds = 20

function rateOf({ rate = defaultRate }: ServeFlags) {
  return { perSecond: rate, burst: rate * burstSeconds }
}

function noTokens({ host, requireToken }: ServeFlags): PipelineError {
  const why =
    requireToken === true
      ? 'whoever asks needs a token'
      : `other machines can reach ${host}, so whoever asks needs a token`
  return new PipelineError('usage', `${why}, and there is none; make one with 'sitrep token add NAME --role read'`)
}

/** How other machines call an address; all addresses of a machine are called by its name. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return hostname()
  return host.includes(':') ? `[${host}]` : host
}

const highestPort = 65_535

function parsePort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= highestPort && text.trim() !== '') return port
  throw new InvalidArgumentError('It must be a port: 0 to 65535.')
}

function parseRate(text: string): number {
  const rate = Number(text)
  if (rate > 0 && Number.isFinite(rate)) return rate
  throw new InvalidArgumentError('It must be a number above 0.')
}
