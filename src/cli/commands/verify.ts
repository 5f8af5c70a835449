import type { Command } from 'commander'
import { PipelineError } from '../../model/index.ts'
import { count } from '../../situation/documents/words.ts'
import { laws, uncheckedLaws, verifyAccount } from '../../situation/verify.ts'
import { groupBy } from '../../situation/views/group-by.ts'
import { readAccount } from '../open-account.ts'
import { type Session, settingOf, writeAll, writeValue } from '../session.ts'
import { openPage } from '../terminal/page.ts'
import { pad } from '../terminal/wrap.ts'
import { examples } from './views.ts'

/** How many breaches of one law are shown. */
const shownViolations = 5
const nameWidth = 14

/** Adds `verify`. */
export function addVerify(program: Command, session: Session): void {
  program
    .command('verify')
    .description('check that an account keeps its laws: quotes, ids, ranges, dates, order')
    .argument('<file>', 'an account file')
    .option('--json', 'print JSON')
    .addHelpText('after', examples('sitrep verify gambia.account.json', 'sitrep verify gambia.account.json --json'))
    .action(async (file: string, { json }: { readonly json?: boolean }) => {
      const account = await readAccount(file)
      const violations = verifyAccount(account)
      const notChecked = uncheckedLaws(account)
      if (json) await writeValue({ file, laws: laws.map(({ name }) => name), notChecked, violations }, session)
      else await writeAll(session.stdout, [render()])
      if (violations.length > 0) {
        throw new PipelineError(
          'invalid-account',
          `${file}: ${count(violations.length, 'breach', 'breaches')} of its laws`,
        )
      }

      function render(): string {
        const setting = settingOf(session.stdout, session)
        const { colors } = setting
        const page = openPage(setting)
        const byLaw = groupBy(violations, ({ law }) => law)
        for (const { name, summary } of laws) {
          const broken = byLaw.get(name) ?? []
          const isUnchecked = notChecked.includes(name)
          const mark = broken.length > 0 ? colors.red('✗') : isUnchecked ? colors.yellow('–') : colors.green('✓')
          const note = isUnchecked ? ' (not checked: the account has no texts)' : ''
          page.paragraph(`${summary}${note}`, {
            prefix: `  ${pad(name, nameWidth)}`,
            prefixStyle: (prefix) => (prefix.trim() === '' ? prefix : `${mark}${prefix.slice(1)}`),
          })
          for (const { subject, message } of broken.slice(0, shownViolations)) {
            page.paragraph(`${subject} ${message}`, { prefix: '    – ', style: colors.red })
          }
          const rest = broken.length - shownViolations
          if (rest > 0) page.paragraph(`and ${rest} more`, { prefix: '      ' })
        }
        return page.toString()
      }
    })
}
