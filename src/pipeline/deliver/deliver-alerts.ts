import { resolve } from 'node:path'
import type { AlertChannel } from '../../model/alert.ts'
import { hash, PipelineError } from '../../model/index.ts'
import type { Alert } from '../../situation/alerts/match-alerts.ts'
import { composeAlertFeed } from '../../situation/documents/compose-feed.ts'
import { alertText, mailSubject } from './alert-text.ts'
import type { Attempt, Delivery, DeliveryLedger } from './delivery.ts'
import { addToFeedFile } from './feed-file.ts'
import { postWebhook, readSecret } from './post-webhook.ts'
import { sendMail } from './send-mail.ts'
import { type Patience, tryAgain, usualPatience } from './try-again.ts'

/** What delivering needs of what is around it. */
export interface Delivering {
  /** Title of the situation. */
  readonly title: string
  readonly channels: Readonly<Record<string, AlertChannel>>
  readonly ledger: DeliveryLedger
  /** Where channels find their secrets. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Feed files are relative to it. */
  readonly folder: string
  /** Writes for those who sit before the terminal. */
  readonly write: (text: string) => Promise<void>
  readonly signal: AbortSignal
  readonly patience?: Patience
}

/**
 * Sends alerts to their channels, each once: what the ledger has as delivered is passed over. Gives what became of the others; an
 * alert that could not be delivered is in the ledger as dead. Alerts of one channel go one after the other, channels side by side.
 *
 * @throws usage where a secret is missing, before anything is sent
 */
export async function deliverAlerts(alerts: readonly Alert[], delivering: Delivering): Promise<Delivery[]> {
  const senders = Object.entries(delivering.channels).map(([name, channel]) => ({
    name,
    wanted: alerts.filter(({ channels }) => channels?.includes(name) ?? true),
    send: openChannel(channel, delivering),
  }))
  const results = await Promise.all(
    senders.map(async ({ name, wanted, send }) => {
      const fresh: Alert[] = []
      for (const alert of wanted) if (!(await delivering.ledger.isDelivered(name, alert.key))) fresh.push(alert)
      const deliveries: Delivery[] = []
      for (const batch of send.isOneByOne ? fresh.map((one) => [one]) : fresh.length === 0 ? [] : [fresh])
        deliveries.push(...(await deliverBatch(name, batch, send, delivering)))
      return deliveries
    }),
  )
  return results.flat()
}

/** How a channel takes alerts: one by one, or all of a run at once. */
interface Sender {
  readonly isOneByOne: boolean
  attempt(alerts: readonly Alert[]): Promise<Attempt>
}

async function deliverBatch(
  channel: string,
  alerts: readonly Alert[],
  { attempt }: Sender,
  { ledger, signal, patience = usualPatience }: Delivering,
): Promise<Delivery[]> {
  const trial = await tryAgain(() => attempt(alerts), patience, signal)
  const at = new Date().toISOString()
  const deliveries = alerts.map(
    (alert): Delivery => ({
      channel,
      key: alert.key,
      outcome: trial.isDone ? 'delivered' : 'dead',
      attempts: trial.attempts,
      at,
      ...(trial.isDone ? {} : { reason: trial.reason }),
      alert,
    }),
  )
  for (const delivery of deliveries) await ledger.record(delivery)
  return deliveries
}

/** @throws usage */
function openChannel(channel: AlertChannel, { title, env, folder, write, signal }: Delivering): Sender {
  switch (channel.kind) {
    case 'webhook': {
      const key = readSecret(env[channel.secretVariable], channel.secretVariable)
      return {
        isOneByOne: true,
        async attempt([alert]) {
          if (alert === undefined) return { outcome: 'done' }
          // The same bytes in every attempt: the time of sending is in the headers.
          const { key: name, rule, change } = alert
          const body = JSON.stringify({ type: 'alert', data: { situation: title, rule, change } })
          return postWebhook({ url: channel.url, id: `alert_${name}`, body, key }, Date.now(), signal)
        },
      }
    }
    case 'email': {
      const { passwordVariable } = channel
      const password = passwordVariable === undefined ? undefined : env[passwordVariable]
      if (passwordVariable !== undefined && password === undefined)
        throw new PipelineError(
          'usage',
          `the environment variable ${passwordVariable} is not set; it must hold the password of the mail server`,
        )
      return {
        isOneByOne: false,
        attempt: (alerts) => {
          const id = `${hash(
            alerts
              .map(({ key }) => key)
              .sort()
              .join('\n'),
          )}@sitrep`
          return sendMail(
            channel,
            { subject: mailSubject(title, alerts), text: alertText(title, alerts), id },
            password,
          )
        },
      }
    }
    case 'feed':
      return {
        isOneByOne: false,
        async attempt(alerts) {
          const feed = composeAlertFeed(title, alerts, new Date().toISOString())
          return attemptLocally(() => addToFeedFile(resolve(folder, channel.file), feed, signal))
        },
      }
    case 'terminal':
      return { isOneByOne: false, attempt: (alerts) => attemptLocally(() => write(alertText(title, alerts))) }
  }
}

/** What fails on this machine fails again. */
async function attemptLocally(act: () => Promise<void>): Promise<Attempt> {
  try {
    await act()
    return { outcome: 'done' }
  } catch (cause) {
    return { outcome: 'refused', reason: cause instanceof Error ? cause.message : String(cause) }
  }
}
