import type { Command } from 'commander'
import { type Layers, PipelineError } from '../../model/index.ts'
import { count } from '../../situation/documents/words.ts'
import { type EngineFlag, engineFlag, engineOption } from '../engine-flag.ts'
import { parseDay } from '../parse-options.ts'
import { type Session, settingOf, writeAll, writeValue } from '../session.ts'
import { openPage, type Setting } from '../terminal/page.ts'
import { problemsPage } from '../terminal/render-problems.ts'
import { pad } from '../terminal/wrap.ts'
import { examples } from './views.ts'

interface AnnotateFlags extends EngineFlag {
  readonly layer?: string
  readonly now?: Date
  readonly json?: boolean
}

const nameWidth = 14
const offsetWidth = 14

/** Adds `annotate`. */
export function addAnnotate(program: Command, session: Session): void {
  program
    .command('annotate')
    .description('show what the annotators find in one report: its layers')
    .argument('<file>', 'a report, or - for standard input')
    .option('--layer <name>', 'only this layer, such as names, times or attributions')
    .option('--now <day>', 'the day to read it as of, such as 2024-01-31 (default: today)', parseDay)
    .addOption(engineOption())
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples(
        'sitrep annotate page.html',
        'sitrep annotate page.html --layer times',
        'sitrep annotate page.html --json | jq .names',
      ),
    )
    .action(async (file: string, flags: AnnotateFlags) => {
      const { layer, now, json } = flags
      const { annotateFile } = await session.loadPipeline()
      const options = {
        signal: session.signal,
        stdin: session.stdin,
        ...(now === undefined ? {} : { now }),
        ...engineFlag(flags),
      }
      const { report, layers, problems } = await annotateFile(file, options)
      const name = layer === undefined ? undefined : findLayer(layer, layers)
      const setting = settingOf(session.stdout, session)
      if (json) await writeValue(name === undefined ? layers : layers[name], session)
      else if (name === undefined) await writeAll(session.stdout, [renderLayers(layers, setting)])
      else await writeAll(session.stdout, [renderLayer(layers[name], report.text ?? '', setting)])
      await writeAll(session.stderr, [problemsPage(problems, [], settingOf(session.stderr, session))])
    })
}

/** @throws usage */
function findLayer(name: string, layers: Layers): keyof Layers {
  const names = Object.keys(layers) as (keyof Layers)[]
  const found = names.find((one) => one === name)
  if (found !== undefined) return found
  throw new PipelineError('usage', `there is no layer '${name}'; there are ${names.join(', ')}`)
}

function renderLayers(layers: Layers, setting: Setting): string {
  const page = openPage(setting)
  for (const [name, layer] of Object.entries(layers)) {
    const size = Array.isArray(layer) ? count(layer.length, 'item') : count(Object.keys(layer).length, 'value')
    page.line(`${setting.colors.cyan(pad(name, nameWidth))}${size}`)
  }
  page.line()
  page.paragraph('--layer shows one of them, --json all.', { style: setting.colors.dim })
  return page.toString()
}

/** One line an item: where it stands, its words, and what is known of it; a record by its keys. */
function renderLayer(layer: Layers[keyof Layers], text: string, setting: Setting): string {
  const page = openPage(setting)
  if (!Array.isArray(layer)) {
    for (const [key, value] of Object.entries(layer ?? {}))
      page.paragraph(JSON.stringify(value), { prefix: pad(key, nameWidth) })
    return page.toString()
  }
  for (const item of layer as readonly object[]) {
    const [span, rest] = describeItem(item, text)
    page.paragraph(rest, { prefix: pad(span, offsetWidth), prefixStyle: setting.colors.cyan })
  }
  return page.toString()
}

/** An item's range, and its words with what is known of it; ranges within it are given as words. */
function describeItem(item: object, text: string): readonly [string, string] {
  const { start, end, ...rest } = item as { start?: number; end?: number }
  const words = start === undefined || end === undefined ? '' : `“${text.slice(start, end)}” `
  const facts = Object.entries(rest)
    .filter(([, value]) => !Array.isArray(value) || value.length > 0)
    .map(([key, value]) => `${key} ${typeof value === 'string' ? value : JSON.stringify(value, quoteRange)}`)
    .join(' · ')
  return [start === undefined ? '–' : `${start}–${end}`, `${words}${facts}`]

  function quoteRange(_: string, value: unknown): unknown {
    if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return value
    const { start: from, end: to, ...others } = value as { start: number; end: number }
    const inner = text.slice(from, to)
    return Object.keys(others).length === 0 ? inner : { words: inner, ...others }
  }
}
