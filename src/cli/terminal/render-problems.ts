import type { Problem } from '../../model/index.ts'
import { composeProblems } from '../../situation/documents/compose-problems.ts'
import type { Source } from '../../situation/views/directory.ts'
import { openPage, type Setting } from './page.ts'
import { renderSection } from './render-document.ts'

/** The list of problems alone, for the end of a run; empty where there are none. */
export function problemsPage(problems: readonly Problem[], sources: readonly Source[], setting: Setting): string {
  const section = composeProblems(problems, sources)
  if (section === undefined) return ''
  const page = openPage(setting)
  renderSection(section, () => '', page, setting)
  return page.toString()
}
