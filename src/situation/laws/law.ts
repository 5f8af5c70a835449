import type { Account } from '../../model/index.ts'

/** One place where an account breaks a law. */
export interface Violation {
  /** Name of the law. */
  readonly law: string
  /** Where: a path into the account, such as 'statements[3].renderings[0].evidence'. */
  readonly subject: string
  readonly message: string
}

/** What every account must keep to, checked from one account alone. */
export interface Law {
  readonly name: string
  /** One line, as `sitrep verify` shows it. */
  readonly summary: string
  /** Whether it can be checked only where report texts are kept. */
  readonly needsText?: true
  check(account: Account): Iterable<Fault>
}

/** A violation, before it is told which law it breaks. */
export type Fault = Omit<Violation, 'law'>
