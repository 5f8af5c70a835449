import nodemailer from 'nodemailer'
import type { AlertChannel } from '../../model/alert.ts'
import type { Attempt } from './delivery.ts'

export type MailChannel = Extract<AlertChannel, { kind: 'email' }>

/** A mail of plain text. */
export interface Mail {
  readonly subject: string
  readonly text: string
  /** Names the mail in all its attempts: 'key@sitrep'. */
  readonly id: string
}

/** How long a server may take to connect, to greet, and to answer. */
const patienceMs = 10_000

/** Sends a mail once by SMTP. A password goes only over an encrypted connection, but for a server on this machine. */
export async function sendMail(channel: MailChannel, mail: Mail, password: string | undefined): Promise<Attempt> {
  const { protocol, hostname, port, username } = new URL(channel.server)
  const isSecure = protocol === 'smtps:'
  const host = hostname.replace(/^\[|\]$/g, '')
  const user = decodeURIComponent(username)
  const transport = nodemailer.createTransport({
    host,
    port: port === '' ? (isSecure ? 465 : 587) : Number(port),
    secure: isSecure,
    requireTLS: !isSecure && password !== undefined && !loopback.has(host),
    ...(password === undefined ? {} : { auth: { user: user === '' ? channel.from : user, pass: password } }),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({
      from: channel.from,
      to: [...channel.to],
      subject: mail.subject,
      text: mail.text,
      messageId: `<${mail.id}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    return { outcome: 'done' }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return { outcome: isLasting(cause) ? 'refused' : 'again', reason }
  } finally {
    transport.close()
  }
}

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1'])

/** Whether a server said no for good: an answer of 500 or above. */
function isLasting(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'responseCode') : undefined
  return typeof code === 'number' && code >= 500
}
