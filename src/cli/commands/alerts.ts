import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Command } from 'commander'
import type { AlertRules } from '../../model/alert.ts'
import { PipelineError } from '../../model/index.ts'
import { checkAlertRules } from '../../model/schema/alert.ts'
import type { Delivery } from '../../pipeline/deliver/delivery.ts'
import { listChanges } from '../../situation/alerts/list-changes.ts'
import { type Alert, actorsOf, matchAlerts } from '../../situation/alerts/match-alerts.ts'
import { composeAlerts } from '../../situation/documents/compose-alerts.ts'
import { count } from '../../situation/documents/words.ts'
import { openDirectory } from '../../situation/views/directory.ts'
import { openCompared } from '../compared-accounts.ts'
import { engineOption } from '../engine-flag.ts'
import { addStoreOption, type StoreFlags } from '../kept.ts'
import { describeCause } from '../open-account.ts'
import { parseDay, parseSince } from '../parse-options.ts'
import { type Session, settingOf, writeAll, writeValue } from '../session.ts'
import { renderDocument } from '../terminal/render-document.ts'
import { examples } from './views.ts'

interface AlertFlags extends StoreFlags {
  readonly since?: Date
  readonly rules: string
  readonly deliver?: boolean
  readonly ledger?: string
  readonly now?: Date
  readonly json?: boolean
}

/** Adds `alerts`. */
export function addAlerts(program: Command, session: Session): void {
  const command = program
    .command('alerts')
    .description(
      'what changed between two accounts, or in the store, and is asked for by rules; sends it with --deliver',
    )
    .argument('[old]', 'the earlier account (.json); leave out to ask the store')
    .argument('[new...]', 'the later one: an account file, or reports as in the other commands')
    .requiredOption('-r, --rules <file>', 'rules, watchlist and channels, as docs/alerts.md describes them (JSON)')
    .option('--since <day>', "what changed in the store after this day, such as 2024-01-31; or 'yesterday'", parseSince)
    .option('--situation <name>', 'of several in the store, the one that is meant')
    .option('--deliver', 'send each alert to its channels, once')
    .option('--ledger <file>', 'where it is kept what was sent (default: the file of rules with .deliveries.jsonl)')
    .option('--now <day>', 'the day to read reports as of, such as 2024-01-31 (default: today)', parseDay)
    .addOption(engineOption())
  addStoreOption(command)
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `\nEnds with 0 whether or not there are alerts, with 1 where one could not be delivered.
Secrets stand in environment variables that the rules name, never in the file.\n${examples(
        'sitrep alerts --since yesterday --rules rules.json --deliver',
        'sitrep alerts yesterday.account.json today.account.json --rules rules.json',
        'sitrep alerts yesterday.account.json reports/ --rules rules.json --deliver',
      )}`,
    )
    .action(async (old: string | undefined, paths: string[], flags: AlertFlags) => {
      const rules = await readRules(flags.rules)
      if (flags.deliver && Object.keys(rules.channels).length === 0)
        throw new PipelineError('usage', `${flags.rules} names no channel to deliver to`)
      const { now, since, store, situation, engine } = flags
      const { earlier, account } = await openCompared(
        old,
        paths,
        {
          ...(now === undefined ? {} : { now }),
          ...(since === undefined ? {} : { since }),
          ...(store === undefined ? {} : { store }),
          ...(situation === undefined ? {} : { situation }),
          ...(engine === undefined ? {} : { engine }),
        },
        session,
      )
      const alerts = matchAlerts(listChanges(earlier, account), rules, actorsOf(earlier, account))
      const deliveries = flags.deliver ? await deliver(account.title, alerts, rules, flags, session) : undefined
      if (flags.json) {
        const outcome = deliveries?.map(({ alert: _, ...delivery }) => delivery)
        await writeValue(
          {
            title: account.title,
            alerts,
            ...(outcome === undefined ? {} : { deliveries: outcome }),
            problems: account.problems,
          },
          session,
        )
      } else if (deliveries === undefined) {
        const sources = [...openDirectory(account).sources]
        const document = composeAlerts(account.title, alerts, sources)
        await writeAll(
          session.stdout,
          alerts.length === 0 ? ['no alerts\n'] : [renderDocument(document, settingOf(session.stdout, session))],
        )
      } else await writeAll(session.stderr, [describeDeliveries(alerts, deliveries)])
      refuseDead(deliveries ?? [])
    })
}

/** Loads what delivers only where it is asked for. */
async function deliver(
  title: string,
  alerts: readonly Alert[],
  { channels }: AlertRules,
  flags: AlertFlags,
  session: Session,
): Promise<Delivery[]> {
  const { deliverAlerts } = await import('../../pipeline/deliver/deliver-alerts.ts')
  const { openLedgerFile } = await import('../../pipeline/deliver/ledger-file.ts')
  return deliverAlerts(alerts, {
    title,
    channels,
    ledger: await openLedgerFile(flags.ledger ?? `${flags.rules.replace(/\.json$/, '')}.deliveries.jsonl`),
    env: session.env,
    folder: dirname(flags.rules),
    write: (text) => writeAll(flags.json ? session.stderr : session.stdout, [text]),
    signal: session.signal,
  })
}

/** @throws not-found, unreadable, usage */
async function readRules(path: string): Promise<AlertRules> {
  try {
    return checkAlertRules(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'ENOENT') throw new PipelineError('not-found', `${path}: there is no such file`, { cause })
    if (cause instanceof SyntaxError)
      throw new PipelineError('usage', `${path}: not JSON (${cause.message})`, { cause })
    if (cause instanceof PipelineError) throw new PipelineError(cause.code, `${path}: ${cause.message}`, { cause })
    throw new PipelineError('unreadable', `${path}: cannot be read (${describeCause(cause)})`, { cause })
  }
}

function describeDeliveries(alerts: readonly Alert[], deliveries: readonly Delivery[]): string {
  const sent = deliveries.filter(({ outcome }) => outcome === 'delivered')
  const channels = [...new Set(sent.map(({ channel }) => channel))]
  const lines = channels.map((name) => `  ${name}: ${sent.filter(({ channel }) => channel === name).length}`)
  const head = count(alerts.length, 'alert')
  if (deliveries.length === 0) return `${head}, none of them new to a channel\n`
  return [`${head}, ${count(sent.length, 'delivery', 'deliveries')}`, ...lines].map((line) => `${line}\n`).join('')
}

/** @throws output */
function refuseDead(deliveries: readonly Delivery[]): void {
  const dead = deliveries.filter(({ outcome }) => outcome === 'dead')
  const [first] = dead
  if (first === undefined) return
  const { channel, reason, attempts } = first
  const message = `${count(dead.length, 'alert')} could not be delivered: ${channel}: ${reason} (${count(attempts, 'attempt')}); kept in the ledger, and tried again in the next run`
  throw new PipelineError('output', message)
}
