import type { Command } from 'commander'
import { engineOption } from '../engine-flag.ts'
import { addStoreOption } from '../kept.ts'
import { type OpenDeskFlags, openDesk } from '../open-desk.ts'
import { parseDay } from '../parse-options.ts'
import { type Session, writeAll } from '../session.ts'
import { examples } from './views.ts'

/** Adds `mcp`. */
export function addMcp(program: Command, session: Session): void {
  const command = program
    .command('mcp')
    .description('answer a language model over standard input and output (Model Context Protocol)')
    .argument('[paths...]', 'an account file (.json), or reports: files, folders, globs; without any, the store')
    .addOption(engineOption())
    .option('--now <day>', 'the day to read reports as of, such as 2024-01-31 (default: today)', parseDay)
    .option('--earlier <account>', 'an earlier account of the situation, to tell changes since then')
  addStoreOption(command)
    .addHelpText(
      'after',
      `\nPrograms that speak the protocol start it by themselves; 'sitrep serve' has the same
over HTTP, at /mcp.\n${examples('sitrep mcp', 'sitrep mcp gambia.account.json')}`,
    )
    .action(async (paths: string[], flags: OpenDeskFlags) => {
      const { desk, close } = await openDesk(paths, flags, session)
      const { serveStdio } = await import('../../serve/mcp/serve-stdio.ts')
      await writeAll(session.stderr, ['sitrep: answering on standard input; Ctrl-C ends it\n'])
      await serveStdio(desk, session.signal)
      await close()
    })
}
