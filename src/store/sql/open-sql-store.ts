import type { Store } from '../store.ts'
import { keepAccounts } from './accounts.ts'
import { writeBackup } from './backup.ts'
import type { Home } from './home.ts'
import { keepJudgements } from './judgements.ts'
import { keepRecords } from './records.ts'
import { keepReports } from './reports.ts'
import { restoreBackup } from './restore.ts'
import { keepSearch } from './search/search.ts'
import { keepSituations } from './situations.ts'

/** A store on a home: the same queries in a folder and on a server. */
export function openSqlStore(home: Home): Store {
  return {
    location: home.location,
    ...keepSituations(home),
    ...keepReports(home),
    ...keepJudgements(home),
    ...keepAccounts(home),
    ...keepSearch(home),
    ...keepRecords(home),
    subscribe: (onChange) => home.listen(onChange),
    backup: () => home.snapshot(writeBackup),
    restore: (lines) => restoreBackup(home, lines),
    close: () => home.close(),
  }
}
