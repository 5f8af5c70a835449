import { folderHome, serverHome, whyNoServer } from '../tests/contract/homes.ts'
import { killIngest } from '../tests/contract/kill-ingest.ts'

/**
 * `npx tsx benchmarks/durability.ts [50] [folder|server]`: kills the ingesting process so many times in each home.
 */
const [, , count = '50', only] = process.argv
const times = Number(count)

for (const open of [folderHome, serverHome]) {
  if (only !== undefined && (only === 'server') !== (open === serverHome)) continue
  if (open === serverHome && whyNoServer() !== undefined) {
    console.log(`PostgreSQL: skipped, ${whyNoServer()}`)
    continue
  }
  const home = await open()
  try {
    const started = Date.now()
    const { kills, acknowledged, lost } = await killIngest(await home.newLocation(), times, {
      onKill: ({ kills, acknowledged, lost }) =>
        process.stderr.write(
          `\r${home.name}: ${kills} of ${times} kills, ${acknowledged} acknowledged, ${lost.length} lost`,
        ),
    })
    process.stderr.write('\n')
    for (const fault of lost) console.log(fault)
    const seconds = Math.round((Date.now() - started) / 1000)
    console.log(
      `${home.name}: ${kills} kills, ${acknowledged} reports acknowledged, ${lost.length} lost or half there, ${seconds} s`,
    )
    if (lost.length > 0) process.exitCode = 1
  } finally {
    await home.stop()
  }
}
