import type { Alert } from '../../situation/alerts/match-alerts.ts'

/** What became of one alert on one channel. */
export interface Delivery {
  /** Name of the channel. */
  readonly channel: string
  /** The alert's key. */
  readonly key: string
  /** `dead`: given up after some attempts, or refused for good; the alert is kept so that it can be sent by hand. */
  readonly outcome: 'delivered' | 'dead'
  readonly attempts: number
  /** ISO time. */
  readonly at: string
  /** Why it was given up. */
  readonly reason?: string
  readonly alert: Alert
}

/** Where it is kept what was delivered, so that nothing is told twice and nothing is lost: a file, or a store. */
export interface DeliveryLedger {
  /** Whether an alert went out on a channel; one that was given up did not, and is tried again. */
  isDelivered(channel: string, key: string): Promise<boolean>
  /** Keeps what became of an alert. When it is fulfilled, that survives a crash. */
  record(delivery: Delivery): Promise<void>
}

/** How one attempt ended: done, to be tried again (after so long, where that is said), or refused for good. */
export type Attempt =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'again'; readonly reason: string; readonly afterMs?: number }
  | { readonly outcome: 'refused'; readonly reason: string }
