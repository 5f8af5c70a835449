import type { Command } from 'commander'
import { accountJsonSchema } from '../../model/index.ts'
import { type Session, writeAll } from '../session.ts'
import { examples } from './views.ts'

/** Adds `schema`. */
export function addSchema(program: Command, session: Session): void {
  program
    .command('schema')
    .description('print the JSON Schema of an account')
    .option('--json', 'print JSON (it is JSON in any case)')
    .addHelpText('after', examples('sitrep schema > account.schema.json'))
    .action(async () => {
      await writeAll(session.stdout, [`${JSON.stringify(accountJsonSchema(), undefined, 2)}\n`])
    })
}
