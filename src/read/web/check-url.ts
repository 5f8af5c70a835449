import { type Failure, refusedFailure } from './describe-failure.ts'
import { type AllowPrivate, isRefusedHost } from './guarded-lookup.ts'

/** An address that may be asked, as far as that can be told before its name is looked up; without its fragment. */
export function checkUrl(address: string, allowPrivate: AllowPrivate, longest: number): URL | Failure {
  if (address.length > longest) return refuse(`is longer than ${longest} characters; not fetched.`)
  if (!URL.canParse(address)) return refuse('is no address of a page; give one such as https://example.org/news.')
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return refuse(`leads to '${url.protocol}'; only http and https are fetched.`)
  }
  if (url.username !== '' || url.password !== '') return refuse('holds a user name or password; not fetched.')
  url.hash = ''
  return isRefusedHost(url, allowPrivate) ? refusedFailure(url.hostname) : url
}

function refuse(message: string): Failure {
  return { code: 'bad-url', message, isTemporary: false }
}
