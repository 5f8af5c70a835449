import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Problem, StageContext } from '../../model/index.ts'
import { readReports } from './read-reports.ts'

const text = 'The ministry said on Tuesday that three ferries had left the harbour.'
let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sitrep-read-'))
})
afterEach(() => rm(root, { recursive: true }))

async function write(name: string, content: string | Uint8Array = text): Promise<string> {
  const path = join(root, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
  return path
}

async function run(
  inputs: readonly string[],
  stdin?: AsyncIterable<Uint8Array>,
  signal = new AbortController().signal,
) {
  const problems: Problem[] = []
  const context: StageContext = { signal, now: new Date(0), report: (problem) => problems.push(problem) }
  const locations: string[] = []
  for await (const { location } of readReports(inputs, context, stdin ? { stdin } : {})) locations.push(location)
  return { locations, problems: problems.map(({ code, subject }) => `${code} ${subject}`) }
}

describe('readReports', () => {
  it('reads a folder in order, and reports what it passes over unless it is hidden or junk', async () => {
    for (const name of ['b.txt', 'a.md', 'sub/c.HTML', 'sub/B.txt', 'notes.xlsx', '.hidden.txt', '.git/d.txt'])
      await write(name)
    for (const name of ['Thumbs.db', 'page.html', 'page_files/style.css', 'page_files/frame.html']) await write(name)
    const { locations, problems } = await run([root])
    expect(locations).toEqual(['a.md', 'b.txt', 'page.html', 'sub/B.txt', 'sub/c.HTML'])
    expect(problems.filter((problem) => !problem.startsWith('no-body'))).toEqual(['unsupported-format notes.xlsx'])
  })

  it('passes over what tells about a folder, unless it is named itself', async () => {
    const readme = await write('README.md')
    for (const name of ['a.txt', 'sub/License.txt', 'readme-of-the-storm.txt', 'licence.story.html']) await write(name)
    const { locations, problems } = await run([root])
    expect(locations).toEqual(['a.txt', 'licence.story.html', 'readme-of-the-storm.txt'])
    expect(problems.filter((problem) => !problem.startsWith('no-body'))).toEqual([
      'passed-over README.md',
      'passed-over sub/License.txt',
    ])
    expect((await run([readme])).locations).toEqual(['README.md'])
  })

  it('takes names as they are, even with the characters of a glob or a backslash', async () => {
    const odd = ['report [1].txt', 'C:\\news\\storm.txt', 'a*b?.txt', 'naïve “name”.txt']
    const paths = await Promise.all(odd.map((name) => write(name)))
    expect((await run(paths)).locations).toEqual(odd)
  })

  it('expands globs below their common folder', async () => {
    await Promise.all(['x/1.txt', 'x/2.md', 'y/3.txt', 'y/4.pdf'].map((name) => write(name)))
    expect((await run([`${root}/**/*.txt`])).locations).toEqual(['x/1.txt', 'y/3.txt'])
  })

  it('tells files of one name apart and reads each file once', async () => {
    const one = await write('one/report.txt')
    const two = await write('two/report.txt', `${text} More.`)
    expect((await run([one, two, one])).locations).toEqual(['one/report.txt', 'two/report.txt'])
  })

  it('yields one content under two names twice', async () => {
    await Promise.all([write('a.txt'), write('b.txt')])
    expect((await run([root])).locations).toEqual(['a.txt', 'b.txt'])
  })

  it('goes on after what cannot be read', async () => {
    await write('good.txt')
    await write('empty.txt', '')
    await symlink(join(root, 'nowhere.txt'), join(root, 'broken.txt'))
    await symlink(root, join(root, 'loop'))
    const { locations, problems } = await run([join(root, 'missing.txt'), root])
    expect(locations).toEqual(['good.txt'])
    expect(problems).toEqual([
      `missing-path ${join(root, 'missing.txt')}`,
      'unreadable-file broken.txt',
      'empty-input empty.txt',
    ])
  })

  it('says when a folder or a glob gives nothing', async () => {
    await mkdir(join(root, 'empty'))
    const { problems } = await run([join(root, 'empty'), join(root, '*.txt')])
    expect(problems).toEqual([`no-input ${join(root, 'empty')}`, `missing-path ${join(root, '*.txt')}`])
  })

  it('reads standard input', async () => {
    async function* chunks() {
      yield Buffer.from(text.slice(0, 20))
      yield Buffer.from(text.slice(20))
    }
    expect(await run(['-'], chunks())).toEqual({ locations: ['-'], problems: [] })
  })

  it('stops when it is told to', async () => {
    const path = await write('a.txt')
    await expect(run([path], undefined, AbortSignal.abort())).rejects.toThrow()
  })

  it('refuses a file of 50 MB without reading it', async () => {
    const path = await write('huge.html', Buffer.alloc(50_000_000, '<p>harbour</p>'))
    expect((await run([path])).problems).toEqual(['too-large huge.html'])
  })
})
