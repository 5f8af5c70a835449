import { type Command, InvalidArgumentError } from 'commander'
import type { BuildOptions } from '../pipeline/build.ts'
import { type FieldMap, parseFieldMap } from '../pipeline/field-map.ts'
import { addWebOptions, type WebFlags, webFlags } from './web-flags.ts'

/** Options of every command that reads reports of its own. */
export interface ReadFlags extends WebFlags {
  readonly map?: FieldMap
  readonly keepRaw?: string
}

/** Adds the options of commands that read reports: of dumps, of raw bytes and of the web. */
export function addReadOptions(command: Command): Command {
  return addWebOptions(
    command
      .option(
        '--map <role=field,…>',
        'which fields of JSON records hold what, such as title=headline,text=body.full',
        parseMap,
      )
      .option('--keep-raw <file>', 'keep what is read as it was in this WARC file (.warc.gz)', parseRaw),
  )
}

/** What the options ask of the build. */
export function readFlags(flags: ReadFlags): Pick<BuildOptions, 'web' | 'fieldMap' | 'keepRaw'> {
  const { map, keepRaw } = flags
  return {
    ...webFlags(flags),
    ...(map === undefined ? {} : { fieldMap: map }),
    ...(keepRaw === undefined ? {} : { keepRaw }),
  }
}

function parseMap(text: string): FieldMap {
  const map = parseFieldMap(text)
  if (typeof map === 'string') throw new InvalidArgumentError(`${map}.`)
  return map
}

function parseRaw(path: string): string {
  if (!/\.warc(?:\.gz)?$/i.test(path)) throw new InvalidArgumentError('The name must end in .warc or .warc.gz.')
  return path
}
