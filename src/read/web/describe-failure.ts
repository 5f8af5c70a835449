import type { ProblemCode } from '../../model/index.ts'
import type { Cut } from './collect-body.ts'
import { refusedAddress } from './guarded-lookup.ts'
import type { WebLimits } from './web-limits.ts'

/** What went wrong with a fetch, without the address that it begins with. */
export interface Failure {
  readonly code: ProblemCode
  readonly message: string
  /** Whether asking again later may end better. */
  readonly isTemporary: boolean
}

const inSeconds = (ms: number) => `${Math.round(ms / 100) / 10} s`
const inMegabytes = (bytes: number) => `${Math.round((bytes / 1024 / 1024) * 10) / 10} MiB`

/** What a private address ends in, also one that was written as such. */
export function refusedFailure(host: string, found?: string): Failure {
  const what = found && found !== host ? `${host} is ${found}, which is` : `${host} is`
  const message = `${what} no address of the public internet; not fetched. --allow-private allows it.`
  return { code: 'refused-address', message, isTemporary: false }
}

/** How much of an error's own words is told: they may quote the server. */
const longestDetail = 200

/** What an error of a connection means to the user. */
export function describeError(code: string, words: string, url: URL, limits: WebLimits): Failure {
  const { hostname, host } = url
  const detail = words.replace(/[\p{C}\s]+/gu, ' ').slice(0, longestDetail)
  if (code === refusedAddress) return refusedFailure(hostname, detail)
  if (code === 'ENOTFOUND') {
    return { code: 'unreachable', message: `there is no host ${hostname}; check the address.`, isTemporary: false }
  }
  if (code === 'TIMEOUT') {
    const message = `${host} gave ${detail} within ${inSeconds(detail === 'no connection' ? limits.connectMs : limits.answerMs)}; try again later.`
    return { code: 'timed-out', message, isTemporary: true }
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    const message = `${host} answers with a head of more than ${limits.headBytes} bytes; not read.`
    return { code: 'too-large', message, isTemporary: false }
  }
  if (code.startsWith('HPE_')) {
    return { code: 'unreachable', message: `${host} does not answer in HTTP (${detail}).`, isTemporary: false }
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO/.test(code)) {
    const message = `${host} cannot prove who it is (${detail}); not fetched. If you trust it, save the page and read the file.`
    return { code: 'tls-failure', message, isTemporary: false }
  }
  return { code: 'unreachable', message: `${host} cannot be reached (${detail}); try again later.`, isTemporary: true }
}

/** What an answer's status means, for those that bring no page. */
export function describeStatus(status: number, url: URL): Failure {
  const meanings: Readonly<Record<number, string>> = {
    401: 'it wants a user name and password; save the page and read the file',
    402: 'it wants to be paid',
    403: 'it refuses; save the page in a browser and read the file',
    404: 'there is no such page; check the address',
    410: 'the page is gone for good',
    429: 'it was asked too often; try again later',
    451: 'it is withheld for legal reasons',
    503: 'it is not available now; try again later',
  }
  const meaning = meanings[status] ?? (status >= 500 ? 'it failed; try again later' : 'no page can be had')
  const isTemporary = status === 408 || status === 425 || status === 429 || status >= 500
  return { code: 'http-status', message: `${url.host} answers ${status}: ${meaning}.`, isTemporary }
}

/** What a body that is not whole means; what came of it may still be read where `isReadable`. */
export function describeCut(cut: Cut, size: number, limits: WebLimits): Failure & { readonly isReadable: boolean } {
  switch (cut) {
    case 'truncated':
      return readable('truncated', `the connection ended after ${size} bytes, before the end; the rest is missing.`)
    case 'silent':
      return readable(
        'timed-out',
        `it stopped sending or took more than ${inSeconds(limits.totalMs)}; the rest is missing.`,
      )
    case 'damaged':
      return readable('truncated', `its packed body is damaged after ${size} bytes; the rest is missing.`)
    case 'too-large':
      return refuse('too-large', `has more than ${inMegabytes(limits.bodyBytes)}; the rest is not read.`, true)
    case 'ratio':
      return refuse('too-large', `unpacks to more than ${limits.ratio} times its size; not read.`, false)
    case 'unknown-encoding':
      return refuse('unexpected-content', 'is packed in a way that was not asked for; not read.', false)
  }

  function readable(code: ProblemCode, message: string) {
    return { code, message, isTemporary: true, isReadable: size > 0 }
  }
  function refuse(code: ProblemCode, message: string, isReadable: boolean) {
    return { code, message, isTemporary: false, isReadable }
  }
}
