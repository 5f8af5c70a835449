/**
 * The main job on the example situation, or on the reports given: builds the account, prints the brief and says where the account
 * lies. `npm run demo`, `npm run demo -- <paths…>`.
 */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadPipeline } from '../src/cli/load-pipeline.ts'
import { runCommand } from '../src/cli/program.ts'
import type { Session } from '../src/cli/session.ts'

const given = process.argv.slice(2)
const isExample = given.length === 0
const inputs = isExample ? ['examples/gambia/reports'] : given
const out = join(isExample ? tmpdir() : '.', isExample ? 'gambia.account.json' : 'demo.account.json')

const controller = new AbortController()
process.on('SIGINT', () => controller.abort())
const session: Session = {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  signal: controller.signal,
  loadPipeline,
}

// The example is of 2017: read as if in the March after it, so that its undated reports are not said to be of any year since.
const now = isExample ? ['--now', '2017-03-01'] : []
// The brief ends with the problems that the build tells too: the build's own words are shown only where it fails.
const told: string[] = []
const stderr = {
  isTTY: false,
  write: (text: string) => told.push(text) > 0,
  once: process.stderr.once.bind(process.stderr),
}
process.exitCode = await runCommand(['build', ...inputs, ...now, '--out', out], { ...session, stderr })
if (process.exitCode !== 0) process.stderr.write(told.join(''))
if (process.exitCode === 0) {
  process.exitCode = await runCommand(['brief', out], session)
  process.stdout.write(`
The account lies at ${out}. Look further:
  npm run -s sitrep -- said ${out} --by ${isExample ? 'Jammeh' : 'NAME'}
  npm run -s sitrep -- timeline ${out} --type events
  npm run -s sitrep -- differs ${out}
  npm run -s sitrep -- origins ${out}
  npm run -s sitrep -- brief ${out} --format html > brief.html
  npm run -s sitrep -- verify ${out}
Or open it as a page:
  npm run -s page && npm run -s sitrep -- serve ${out}
Your own reports: npm run demo -- <files, folders or globs>
`)
}
