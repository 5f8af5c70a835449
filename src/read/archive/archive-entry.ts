import type { ProblemCode, StageContext } from '../../model/index.ts'
import { describesFolder, fileKind } from '../file/formats.ts'
import type { ArchiveLimits } from './archive-limits.ts'
import { checkEntryName, isJunkEntry } from './entry-name.ts'
import { countPassedOver } from './passed-over.ts'

/** A file within an archive. */
export interface ArchiveEntry {
  /** 'pages.zip!/a/b.html' */
  readonly location: string
  readonly name: string
  /** Unpacked as they are read; they end early where something is wrong, which is reported. */
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Watches over what is taken from one archive. */
export interface ArchiveGuard {
  locationOf(name: string): string
  /** The name as it is safe to use; absent, and reported, where it is not. */
  checkName(name: string): string | undefined
  /** Whether an entry is of a format that is read; others are counted. */
  wants(name: string, names: { has(name: string): boolean }): boolean
  /** The bytes of an entry, as far as they can be unpacked and the limits allow. */
  unpack(name: string, packed: number, bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>
  /** Whether the archive holds too many entries. */
  isFull(entries: number): boolean
  /** Whether it unpacked to more than it may. */
  isSpent(): boolean
  report(code: ProblemCode, name: string | undefined, what: string): void
  /** Reports what was counted. */
  end(): void
}

/** Badly named entries that are reported one by one. */
const mostNamed = 5

export function openGuard(location: string, context: StageContext, limits: ArchiveLimits): ArchiveGuard {
  const passed = countPassedOver(location, 'files of the archive are', context)
  const { ratio, ratioFromBytes } = limits
  let packedBytes = 0
  let unpackedBytes = 0
  let badNames = 0
  let spent = false
  const locationOf = (name: string) => `${location}!/${name}`

  return {
    locationOf,
    checkName(given) {
      const checked = checkEntryName(given)
      if ('name' in checked) return checked.name
      badNames += 1
      if (badNames <= mostNamed) report('unsafe-path', given, `${checked.fault}; not read.`)
      return undefined
    },
    wants(name, names) {
      if (isJunkEntry(name, names)) return false
      const own = name.slice(name.lastIndexOf('/') + 1)
      if (describesFolder(own)) {
        passed.add(own)
        return false
      }
      if (fileKind(name) !== undefined) return true
      passed.add(/[^/](\.[^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? 'without an ending')
      return false
    },
    async *unpack(name, packed, bytes) {
      packedBytes += packed
      try {
        for await (const chunk of bytes) {
          unpackedBytes += chunk.length
          if (unpackedBytes > ratioFromBytes && unpackedBytes > packedBytes * ratio) {
            spent = true
            const times = `the archive unpacks to more than ${ratio} times its size; not read any further.`
            report('too-large', name, times)
            return
          }
          yield chunk
        }
      } catch (error) {
        context.signal.throwIfAborted()
        if (!(error instanceof Error)) throw error
        const cause = error.message.replace(/\.$/, '').slice(0, 200)
        report('damaged-file', name, `cannot be unpacked (${cause}).`)
      }
    },
    isFull(entries) {
      if (entries < limits.entries) return false
      report('too-large', undefined, `holds more than ${limits.entries} files; the others are not read.`)
      return true
    },
    isSpent: () => spent,
    report,
    end() {
      passed.report()
      if (badNames > mostNamed)
        report(
          'unsafe-path',
          undefined,
          `${badNames - mostNamed} more entries have names that lead out of it; not read.`,
        )
    },
  }

  function report(code: ProblemCode, name: string | undefined, what: string): void {
    const subject = name === undefined ? location : locationOf(name)
    context.report({ code, subject, message: `${subject}: ${what}` })
  }
}
