import { type Command, InvalidArgumentError } from 'commander'
import type { BuildOptions } from '../pipeline/build.ts'

/** Options of every command that may ask the web. */
export interface WebFlags {
  readonly userAgent?: string
  readonly allowPrivate?: boolean
}

/** Adds the options of commands that take addresses of the web. */
export function addWebOptions(command: Command): Command {
  return command
    .option(
      '--user-agent <name>',
      'who asks, as servers see it, such as "newsdesk/1.0 (+https://example.org)"',
      parseAgent,
    )
    .option('--allow-private', 'also fetch from private, loopback and link-local addresses')
}

/** What the options ask of the build. */
export function webFlags({ userAgent, allowPrivate }: WebFlags): Pick<BuildOptions, 'web'> {
  if (userAgent === undefined && allowPrivate === undefined) return {}
  return {
    web: { ...(userAgent === undefined ? {} : { userAgent }), ...(allowPrivate === undefined ? {} : { allowPrivate }) },
  }
}

function parseAgent(text: string): string {
  if (!/^[\x20-\x7e]{1,200}$/.test(text) || text.trim() === '') {
    throw new InvalidArgumentError('It must be one line of plain ASCII, 200 characters at most.')
  }
  return text.trim()
}
