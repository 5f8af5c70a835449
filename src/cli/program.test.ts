import { lstat, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { runCommandLine as run } from '../../tests/run-command-line.ts'
import { sampleAccount } from '../../tests/sample/account.ts'
import { earlierSample } from '../../tests/sample/earlier.ts'
import { revisedSample } from '../../tests/sample/revised.ts'
import { toJson } from '../export/json.ts'
import { accountJsonSchema, sortAccount } from '../model/index.ts'
import { type Session, settingOf } from './session.ts'
import { slug } from './slug.ts'

let folder: string
let file: string
let earlier: string
let revised: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-'))
  file = join(folder, 'sample.account.json')
  await writeFile(file, toJson(sampleAccount()))
  earlier = join(folder, 'earlier.account.json')
  await writeFile(earlier, toJson(earlierSample()))
  revised = join(folder, 'revised.account.json')
  await writeFile(revised, toJson(revisedSample()))
})

describe('views', () => {
  it('sets the brief for reading', async () => {
    const { code, out, err } = await run(['brief', file])
    expect([code, err]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot('golden/brief.txt')
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
  })

  it.each([
    ['said', ['said']],
    ['actors', ['actors']],
    ['origins', ['origins']],
    ['timeline', ['timeline']],
    ['differs', ['differs']],
    ['matters', ['matters']],
    ['dyads', ['dyads']],
  ])('sets %s for reading', async (name, args) => {
    const { code, out } = await run([...args, file])
    expect(code).toBe(0)
    await expect(out).toMatchFileSnapshot(`golden/${name}.txt`)
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
  })

  it.each([
    ['txt', []],
    ['html', ['--format', 'html']],
  ])('sets what outlets changed and corrected, as %s', async (ending, args) => {
    const { code, out, err } = await run(['versions', revised, ...args])
    expect([code, err]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(`golden/versions.${ending}`)
  })

  it('keeps of the versions those of one report', async () => {
    const { lines, corrections } = JSON.parse((await run(['versions', revised, '--of', 'captain', '--json'])).out)
    expect(lines).toEqual([])
    expect(corrections).toMatchObject([{ kind: 'retracts' }])
    expect((await run(['versions', revised, '--of', '1'])).out).toContain('3 versions: [1][2][3]')
    expect(await run(['versions', revised, '--of', 'no such report'])).toMatchObject({ code: 1 })
    expect((await run(['versions', revised, '--of', ' '])).code).toBe(2)
    expect((await run(['versions', file])).out).toContain('No report here has another version')
  })

  it('sets what changed between two accounts', async () => {
    const { code, out, err } = await run(['changes', earlier, file])
    expect([code, err]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot('golden/changes.txt')
  })

  it('says so where nothing changed', async () => {
    expect(await run(['changes', file, file])).toMatchObject({ code: 0, out: 'nothing changed\n' })
    expect((await run(['changes', file, 'reports/'])).out).toBe('nothing changed\n')
    expect(JSON.parse((await run(['changes', file, file, '--json'])).out)).toMatchObject({ revised: [], withdrawn: [] })
  })

  it('tells first what is new since an earlier account', async () => {
    const { code, out } = await run(['brief', file, '--since', earlier])
    expect(code).toBe(0)
    expect(out.indexOf('New since 10 March 2024')).toBeLessThan(out.indexOf('What is established'))
    expect(out).toContain('origins: 1 (State Gazette) → 2 (State Gazette, Coast Times) [3]')
    const same = await run(['brief', file, '--since', file])
    expect(same.out).toContain('Nothing changed.')
  })

  it.each([
    ['brief', 'markdown', 'md'],
    ['brief', 'html', 'html'],
    ['dyads', 'html', 'html'],
  ])('sets %s as %s', async (verb, format, ending) => {
    const { code, out } = await run([verb, file, '--format', format])
    expect(code).toBe(0)
    await expect(out).toMatchFileSnapshot(`golden/${verb}.${ending}`)
  })

  it('keeps of a timeline what is asked for', async () => {
    expect((await run(['timeline', file, '--type', 'threatened'])).out).toContain('0 dated statements')
    expect((await run(['timeline', file, '--by', 'arnason'])).out).not.toContain('boats had left')
    expect((await run(['timeline', file, '--since', '2024-03-06'])).out).not.toContain('Tuesday 5 March')
    expect((await run(['timeline', file, '--type', 'walk'])).err).toContain("there is no type 'walk'; there are events")
    expect((await run(['timeline', file, '--since', '2024-02', '--until', '2024-01'])).code).toBe(2)
    expect((await run(['timeline', file, '--since', '2024-13'])).code).toBe(2)
  })

  it('keeps dyads of one side', async () => {
    expect((await run(['dyads', file, '--of', 'iceland'])).out).toContain('Iceland → Norway')
    expect((await run(['dyads', file, '--of', 'diplomat'])).out).toContain('Nothing that one side did to another')
  })

  it.each([
    ['two accounts', ['said', 'a.json', 'b.json'], 'give it alone'],
    ['an account and reports', ['brief', 'a.json', 'reports/'], 'give it alone'],
    ['a day for an account', ['brief', 'a.json', '--now', '2024-03-20'], '--now is for reports'],
    ['an empty name', ['said', 'reports/', '--by', ' '], '--by needs a name'],
  ])('refuses %s as wrong usage', async (_, args, words) => {
    const { code, out, err } = await run(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
  })

  it('sets text as wide as COLUMNS asks where there is no terminal, and as wide as the terminal where there is one', () => {
    const session = { env: { COLUMNS: '50' } } as unknown as Session
    const pipe = { write: () => true, once: () => undefined }
    expect(settingOf(pipe, session).width).toBe(50)
    expect(settingOf({ ...pipe, columns: 72 }, session).width).toBe(72)
    expect(settingOf(pipe, { ...session, env: { COLUMNS: 'wide' } }).width).toBe(80)
  })

  it.each(['brief', 'said', 'actors', 'origins', 'timeline', 'differs', 'matters', 'dyads'])(
    'prints %s as JSON of one line in a pipe',
    async (verb) => {
      const { code, out } = await run([verb, file, '--json'])
      expect(code).toBe(0)
      expect(out.trimEnd()).not.toContain('\n')
      expect(JSON.parse(out)).toHaveProperty('sources')
      expect(JSON.parse(out)).toHaveProperty('problems.1.code', 'undated')
    },
  )

  it('filters speakers by name, alias or role, whatever the case', async () => {
    const { out } = await run(['said', file, '--by', 'FISHERIES', '--json'])
    const { speakers } = JSON.parse(out) as { speakers: { speaker: { name: string } }[] }
    expect(speakers.map(({ speaker }) => speaker.name)).toEqual(['Jon Arnason'])
  })

  it('says who there is where nobody is called so', async () => {
    const { code, out, err } = await run(['said', file, '--by', 'nobody'])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain("no speaker is called 'nobody'; there are Jon Arnason")
  })

  it.each([
    ['timeline', '--by'],
    ['dyads', '--of'],
  ])('says who there is where %s is asked for nobody', async (verb, option) => {
    const { code, out, err } = await run([verb, file, option, 'japan'])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain("nobody is called 'japan'; there are Iceland, Jon Arnason, Norway")
  })

  it('says what an earlier account must be', async () => {
    expect((await run(['changes', folder, file])).err).toContain('is a folder; here an account file is needed')
    expect((await run(['brief', file, '--since', join(folder, 'none.json')])).code).toBe(1)
    expect((await run(['brief', file, '--json', '--format', 'html'])).code).toBe(2)
  })

  it('builds straight from reports, and lists problems on stderr', async () => {
    const { code, asked, err } = await run(['actors', 'reports/', 'more.txt', '--now', '2024-03-20'])
    expect(code).toBe(0)
    expect(asked[0]?.inputs).toEqual(['reports/', 'more.txt'])
    expect(asked[0]?.options?.now).toEqual(new Date('2024-03-20'))
    expect(err).toContain('undated (1)')
  })

  it('colours on a terminal only, and honours NO_COLOR', async () => {
    const sequence = '\u001b['
    expect((await run(['brief', file])).out).not.toContain(sequence)
    expect((await run(['brief', file], { isTTY: true })).out).toContain(sequence)
    expect((await run(['brief', file], { isTTY: true, env: { NO_COLOR: '1' } })).out).not.toContain(sequence)
  })

  it('lets no control character of a report reach the terminal', async () => {
    const account = sortAccount(sampleAccount())
    const title = 'A title\u001b[2J with \u202ean escape'
    const { out } = await run(['brief', 'reports/'], { account: { ...account, title } })
    expect(out).not.toContain('\u001b')
    expect(out).not.toContain('\u202e')
    expect(out).toContain('A title [2J with an escape')
  })
})

describe('build', () => {
  it('writes canonical JSON to a pipe', async () => {
    const { code, out, err } = await run(['build', 'reports/'])
    expect(code).toBe(0)
    expect(out).toBe(toJson(sampleAccount()))
    expect(err).toContain('Problems')
  })

  it('writes to a file, with a line about it', async () => {
    const path = join(folder, 'out.json')
    const { code, out, err } = await run(['build', 'reports/', '--out', path, '--no-text'])
    expect([code, out]).toEqual([0, ''])
    expect(await readFile(path, 'utf8')).toBe(toJson(sampleAccount()))
    expect(err).toContain('3 reports, 5 statements by 3 speakers')
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('writes to a device without replacing it', async () => {
    const device = join(folder, 'device')
    await symlink('/dev/null', device)
    expect((await run(['build', 'reports/', '--out', device])).code).toBe(0)
    expect((await lstat(device)).isSymbolicLink()).toBe(true)
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true)
  })

  it('names a file after the situation on a terminal, never one that exists', async () => {
    const before = process.cwd()
    process.chdir(folder)
    try {
      expect((await run(['build', 'reports/'], { isTTY: true })).code).toBe(0)
      expect((await run(['build', 'reports/'], { isTTY: true })).code).toBe(0)
      const name = 'iceland-turns-down-norways-quota-offer'
      const files = await readdir(folder)
      expect(files).toEqual(expect.arrayContaining([`${name}.account.json`, `${name}-2.account.json`]))
      expect((await run(['build', 'reports/', '--json'], { isTTY: true })).out).toBe(toJson(sampleAccount()))
    } finally {
      process.chdir(before)
    }
  })

  it('makes file names of letters and digits', () => {
    expect(slug('Côte d’Ivoire: “What now?”')).toBe('cote-divoire-what-now')
    expect(slug('…')).toBe('situation')
    expect(slug('a word '.repeat(40)).length).toBeLessThanOrEqual(60)
    expect(slug('x'.repeat(300))).toBe('situation')
  })

  it('asks to leave texts out', async () => {
    expect((await run(['build', 'reports/', '--no-text'])).asked[0]?.options?.keepText).toBe(false)
    expect((await run(['build', 'reports/'])).asked[0]?.options?.keepText).toBe(true)
  })

  it('fails where a file cannot be written, and says where', async () => {
    const { code, err } = await run(['build', 'reports/', '--out', join(folder, 'none', 'out.json')])
    expect(code).toBe(1)
    expect(err).toContain('out.json: cannot be written')
  })

  it('fails where no report could be read', async () => {
    const account = { ...sortAccount(sampleAccount()), reports: [] }
    const { code, err } = await run(['build', 'nothing/'], { account })
    expect(code).toBe(1)
    expect(err).toContain('no report could be read in nothing/')
  })

  it('shows progress on a terminal only', async () => {
    expect((await run(['actors', 'reports/'], { isTTY: true })).err).toContain('reading 1 · a.txt')
    expect((await run(['actors', 'reports/'])).err).not.toContain('reading')
  })

  it('stops on Ctrl-C', async () => {
    const { code, err } = await run(['build', 'reports/'], { signal: AbortSignal.abort() })
    expect([code, err]).toEqual([130, 'sitrep: stopped\n'])
  })
})

describe('verify', () => {
  it('passes a sound account', async () => {
    const { code, out } = await run(['verify', file])
    expect(code).toBe(0)
    expect(out).toContain('✓')
    expect(out).not.toContain('✗')
  })

  it('fails with what is broken', async () => {
    const path = join(folder, 'broken.json')
    const account = sortAccount(sampleAccount())
    await writeFile(path, toJson({ ...account, actors: account.actors.slice(1) }))
    const { code, out, err } = await run(['verify', path])
    expect(code).toBe(1)
    expect(out).toContain('✗')
    expect(err).toMatch(/breaches of its laws/)
    const json = await run(['verify', path, '--json'])
    expect(json.code).toBe(1)
    expect(JSON.parse(json.out)).toHaveProperty('violations')
  })

  it('says what is wrong with a file that is no account', async () => {
    const path = join(folder, 'other.json')
    await writeFile(path, '{"title":"x"}')
    const { code, err } = await run(['verify', path])
    expect(code).toBe(1)
    expect(err).toContain('other.json: not an account: ')
    expect((await run(['verify', join(folder, 'missing.json')])).err).toContain('there is no such file')
  })
})

describe('usage', () => {
  it.each([
    [['breif', 'x']],
    [['brief', '--now', '2024-01-31']],
    [['brief', 'x', '--nwo', '2024-01-01']],
    [['brief', 'x', '--now', '2024-02-30']],
    [['brief', 'x', '--now', 'yesterday']],
    [['brief', 'x', '--format', 'pdf']],
    [['changes', 'x.json']],
  ])('ends %j with 2', async (args) => {
    const { code, out, err } = await run(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toBe('')
  })

  it('suggests the command that was meant', async () => {
    expect((await run(['breif', 'x'])).err).toContain('Did you mean brief?')
  })

  it('helps with examples', async () => {
    const { code, out } = await run(['--help'])
    expect(code).toBe(0)
    expect(out).toContain('sitrep brief reports/')
    for (const verb of [
      'build',
      'brief',
      'said',
      'actors',
      'origins',
      'timeline',
      'differs',
      'matters',
      'dyads',
      'changes',
      'verify',
      'read',
      'annotate',
      'schema',
      'eval',
    ]) {
      const help = await run([verb, '--help'])
      expect([verb, help.code]).toEqual([verb, 0])
      expect(help.out).toContain('Examples:')
      expect(help.out).toContain('--json')
    }
  })

  it('prints the schema', async () => {
    expect(JSON.parse((await run(['schema'])).out)).toEqual(accountJsonSchema())
  })
})
