import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Account } from '../model/index.ts'
import type { Exporter } from './exporter.ts'
import { writeJson } from './json.ts'

/** Where the account goes in the page's shell. */
const slot = '<script id="account" type="application/json">'

/**
 * One account as one HTML file that opens from disk: the page with the account in it. The policy in it allows exactly the script and
 * the style that it holds, and no request to anywhere.
 *
 * `shell` is the page as it is built, in one file with an empty place for the account. The account's JSON has no '<', so nothing in a
 * report can end the element that holds it.
 */
export function* writePage(account: Account, shell: string): Generator<string> {
  const at = shell.indexOf(slot)
  const head = shell.indexOf('<head>')
  if (at < 0 || head < 0) throw new Error('this is no shell of the page')
  yield shell.slice(0, head + '<head>'.length)
  yield `<meta http-equiv="Content-Security-Policy" content="${policyOf(shell)}">`
  yield shell.slice(head + '<head>'.length, at + slot.length)
  for (const chunk of writeJson(account)) yield chunk.replaceAll('<', '\\u003c')
  yield shell.slice(at + slot.length)
}

/** The page as a format; its shell is asked for when a file is written. */
export function pageExporter(readShell: () => string): Exporter {
  return {
    name: 'page',
    title: 'one HTML file that opens from disk, with all views and all passages',
    holds: 'the whole account as it is, and the page that shows it; nothing is fetched from anywhere',
    leavesOut: ['adding reports, corrections by hand and live changes, which need sitrep serve'],
    files: (account) => [{ name: 'page.html', mediaType: 'text/html', write: () => writePage(account, readShell()) }],
  }
}

function policyOf(shell: string): string {
  const scripts = [...shell.matchAll(/<script type="module"[^>]*>([\s\S]*?)<\/script>/g)].map(hashOf)
  const styles = [...shell.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(hashOf)
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf([, content = '']: RegExpMatchArray): string {
  return `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(content))))}'`
}
