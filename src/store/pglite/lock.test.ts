import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockHolder, lockName, takeLock } from './lock.ts'

const newFolder = () => mkdtemp(join(tmpdir(), 'sitrep-lock-'))

describe('takeLock', () => {
  it('keeps a folder for one, and gives it back', async () => {
    const folder = await newFolder()
    const lock = takeLock(folder)
    expect(lockHolder(folder)).toMatchObject({ pid: process.pid })
    expect(() => takeLock(folder)).toThrow(new RegExp(`process ${process.pid} has this store open; wait`))
    lock.release()
    lock.release()
    expect(existsSync(join(folder, lockName))).toBe(false)
    takeLock(folder).release()
  })

  it('tells where a server answers', async () => {
    const folder = await newFolder()
    const lock = takeLock(folder)
    lock.announce({ address: 'http://127.0.0.1:7373' })
    expect(JSON.parse(readFileSync(join(folder, lockName), 'utf8'))).toMatchObject({ address: 'http://127.0.0.1:7373' })
    expect(() => takeLock(folder)).toThrow(/it serves at http:\/\/127\.0\.0\.1:7373/)
    lock.release()
  })

  it.each([
    ['of a process that is gone', { pid: 2 ** 22 + 1, started: '2024-01-01T00:00:00Z' }],
    ['of a process whose number another one has now', { pid: process.pid, started: '2001-01-01T00:00:00Z' }],
    ['that is damaged', 'half a lo'],
  ])('clears a lock %s', async (_, content) => {
    const folder = await newFolder()
    writeFileSync(join(folder, lockName), typeof content === 'string' ? content : JSON.stringify(content))
    expect(lockHolder(folder)).toBeUndefined()
    takeLock(folder).release()
  })

  it('leaves the lock of another machine alone', async () => {
    const folder = await newFolder()
    writeFileSync(
      join(folder, lockName),
      JSON.stringify({ pid: 1, started: '2024-01-01T00:00:00Z', host: 'elsewhere' }),
    )
    expect(() => takeLock(folder)).toThrow(/process 1 on elsewhere has this store open.*remove/)
  })
})
