/** One record of a source form: a line 'kind id | field | name=value', and the indented lines below it. */
export interface SourceRecord {
  readonly kind: string
  readonly id: string
  /** Fields without a name, in order. */
  readonly fields: readonly string[]
  /** Fields 'name=value'. */
  readonly options: ReadonlyMap<string, string>
  readonly lines: readonly SourceLine[]
}

/** One indented line: its first word, and what stands between bars after it. */
export interface SourceLine {
  readonly head: string
  readonly fields: readonly string[]
  readonly options: ReadonlyMap<string, string>
}

/** Reads the records of a source form; lines that begin with '#' are remarks. */
export function readSource(text: string): SourceRecord[] {
  const records: (Omit<SourceRecord, 'lines'> & { readonly lines: SourceLine[] })[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (/^\s/.test(line)) {
      const last = records.at(-1)
      if (last === undefined) throw new Error(`no record before '${line}'`)
      last.lines.push(readLine(line.trim()))
    } else {
      const { head: kind, fields, options } = readLine(line)
      const [id = '', ...rest] = fields
      if (id === '') throw new Error(`no id in '${line}'`)
      records.push({ kind, id, fields: rest, options, lines: [] })
    }
  }
  return records
}

function readLine(line: string): SourceLine {
  const space = line.indexOf(' ')
  const head = space < 0 ? line : line.slice(0, space)
  const parts =
    space < 0
      ? []
      : line
          .slice(space + 1)
          .replace(/^\|\s/, '')
          .split(/(?<=^|\s)\|(?=\s|$)/)
  const fields: string[] = []
  const options = new Map<string, string>()
  for (const part of parts) {
    const option = /^\s*([a-z]+)=(.*)$/s.exec(part)
    if (option) options.set(option[1] ?? '', (option[2] ?? '').trim())
    else fields.push(part.trim())
  }
  return { head, fields, options }
}

/** The ids of a list 'a, b'. */
export function readList(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
