import { type Command, Option } from 'commander'
import { PipelineError } from '../../model/index.ts'
import { makeToken } from '../../serve/guard/tokens.ts'
import { type Role, roles } from '../../serve/route.ts'
import { type Session, writeAll, writeValue } from '../session.ts'
import { openTokenFile, type TokenFile, tokenFile } from '../token-file.ts'
import { examples } from './views.ts'

interface TokenFlags {
  readonly tokens?: string
  readonly json?: boolean
}

/** Adds `token add`, `token list` and `token remove`. */
export function addToken(program: Command, session: Session): void {
  const token = program
    .command('token')
    .description('tokens for a server that other machines can reach')
    .addHelpText('after', examples('sitrep token add ana --role read', 'sitrep token list', 'sitrep token remove ana'))
  addVerb(token, 'add <name>', 'make a token and print it once; only its hash is kept')
    .addOption(new Option('--role <role>', 'what it may do').choices([...roles]).default('read'))
    .action(async (name: string, flags: TokenFlags & { readonly role: Role }) => {
      const file = open(flags, session)
      const tokens = await file.list()
      if (tokens.some((one) => one.name === name))
        throw new PipelineError('usage', `there is a token '${name}' already; remove it first, or take another name`)
      const { token: text, kept } = await makeToken(name, flags.role, new Date().toISOString())
      await file.write([...tokens, kept])
      if (flags.json) return writeValue({ name, role: flags.role, token: text }, session)
      await writeAll(session.stdout, [`${text}\n`])
      await writeAll(session.stderr, [
        `Token '${name}' may ${flags.role}. It is shown only now: send it as 'Authorization: Bearer …'.\n`,
      ])
    })
  addVerb(token, 'list', 'names, roles and when they were made').action(async (flags: TokenFlags) => {
    const file = open(flags, session)
    const tokens = (await file.list()).map(({ name, role, created }) => ({ name, role, created }))
    if (flags.json) return writeValue(tokens, session)
    const width = Math.max(0, ...tokens.map(({ name }) => name.length))
    await writeAll(
      session.stdout,
      tokens.length === 0
        ? [`${file.path}: no tokens\n`]
        : tokens.map(({ name, role, created }) => `${name.padEnd(width)}  ${role.padEnd(5)}  ${created}\n`),
    )
  })
  addVerb(token, 'remove <name>', 'take a token away; a running server refuses it from its next request').action(
    async (name: string, flags: TokenFlags) => {
      const file = open(flags, session)
      const tokens = await file.list()
      const left = tokens.filter((one) => one.name !== name)
      if (left.length === tokens.length) {
        const names = tokens.map((one) => one.name).join(', ')
        throw new PipelineError(
          'not-found',
          `there is no token '${name}'; there ${names === '' ? 'is none' : `are ${names}`}`,
        )
      }
      await file.write(left)
      await writeAll(session.stderr, [`Token '${name}' is taken away.\n`])
    },
  )
}

function addVerb(token: Command, usage: string, description: string): Command {
  return token
    .command(usage)
    .description(description)
    .option('--tokens <file>', 'the file that keeps them (default: in your configuration folder)')
    .option('--json', 'print JSON')
}

function open(flags: TokenFlags, session: Session): TokenFile {
  return openTokenFile(tokenFile(flags, session))
}
