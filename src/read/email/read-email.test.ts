import { describe, expect, it } from 'vitest'
import { useFolder } from '../../../tests/files/read-all.ts'
import { sentences } from '../../../tests/files/sample-page.ts'
import { build } from '../../pipeline/build.ts'

const folder = useFolder()
const now = new Date('2024-03-20T00:00:00Z')
const lines = (...parts: readonly string[]) => parts.join('\r\n')
const html = `<html><body><h1>Ferries moved</h1>${sentences.map((one) => `<p>${one}</p>`).join('')}<p><a href="https://x.example/u">Unsubscribe</a></p></body></html>`

/** Quoted-printable of text that is given byte by byte. */
function quoted(text: string, encoding: BufferEncoding = 'utf8'): string {
  const bytes = [...Buffer.from(text, encoding)]
  const escaped = bytes.map((byte) =>
    byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
  )
  return escaped.join('').replace(/(.{60}(?![^=]?[0-9A-F]?=)[^=]{3})/g, '$1=\r\n')
}

const newsletter = lines(
  'Return-Path: <bounce@coast.example>',
  'From: "Coast Times" <news@coast.example>',
  'To: reader@example.org',
  'Subject: =?utf-8?Q?F=C3=A4hren_verlegt:_?= =?utf-8?Q?Sturm_na?= =?utf-8?B?aHQ=?=',
  'Date: Tue, 05 Mar 2024 10:11:12 +0100',
  'List-Id: Coast Times Daily <daily.coast.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed;',
  '\tboundary="outer"',
  '',
  'This is a message in parts.',
  '--outer',
  'Content-Type: multipart/alternative; boundary=inner',
  '',
  '--inner',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Ferries moved. Read it in a browser.',
  '--inner',
  'Content-Type: text/html; charset="utf-8"',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  quoted(html.replace('Anna Berg', 'Anna Bürg')),
  '--inner--',
  '--outer',
  'Content-Type: text/html; name="other.html"',
  'Content-Disposition: attachment; filename="other.html"',
  '',
  '<p>An attachment that is not read.</p>',
  '--outer--',
  'epilogue',
)

describe('a message', () => {
  it('is read from its HTML part, with subject, date and list as fields', async () => {
    const path = await folder.write('daily.eml', newsletter)
    const { reports, outlets, problems } = await build([path], { now, engine: 'rules' })
    const [report] = reports
    expect(report?.text).toContain('Its head, Anna Bürg, told reporters')
    expect(report?.text).not.toMatch(/attachment|epilogue|in parts/)
    expect(report?.published?.earliest).toBe('2024-03-05T10:11+01:00')
    expect(outlets.map(({ name }) => name)).toContain('Coast Times Daily')
    const roles = report?.blocks.map(({ role, start, end }) => [role, report.text?.slice(start, end).trim()])
    expect(roles).toContainEqual(['title', 'Ferries moved'])
    for (const sentence of sentences.slice(2)) expect(roles).toContainEqual(['paragraph', sentence])
    expect(problems.filter(({ code }) => code !== 'unresolved-speaker')).toEqual([])
    const { readings } = await folder.read('daily.eml', newsletter)
    expect(readings[0]?.format).toBe('email')
    expect(readings[0]?.fields).toContainEqual({
      field: 'email.subject',
      value: 'Fähren verlegt: Sturm naht',
    })
  })

  it.each([
    [
      'Cyrillic in KOI8-R',
      'koi8-r',
      Buffer.from('f0cfd2d420dac1cbd2d9d420c9ddda20c2d5d2c92c20d3c1dac1cc20cdc5d220c7cfd2cfc4c1', 'hex'),
      'Порт закрыт',
    ],
    [
      'Japanese in ISO-2022-JP',
      'iso-2022-jp',
      Buffer.from('1b24423941244f4a443a3f2435246c243f21231b2842', 'hex'),
      '港は閉鎖された。',
    ],
    ['Chinese in GB18030', 'gb18030', Buffer.from('b8dbbfdad2d1b9d8b1d5a3acc1d6ca99b3a4cbb5a1a3', 'hex'), '港口已关闭'],
    [
      'Arabic in windows-1256',
      'windows-1256',
      Buffer.from('e3ede4c7c120c7e1e3cfede4c920e3dbe1de', 'hex'),
      'ميناء المدينة مغلق',
    ],
  ])('in %s is read intact', async (_, charset, bytes, words) => {
    const message = lines(
      'From: Ada <ada@coast.example>',
      'Subject: x',
      `Content-Type: text/plain; charset=${charset}`,
      'Content-Transfer-Encoding: base64',
      '',
      bytes.toString('base64'),
    )
    const { readings } = await folder.read('word.eml', message)
    expect(readings[0]?.text).toContain(words)
    expect(readings[0]?.fields).toContainEqual({ field: 'email.from', value: 'Ada' })
  })

  it('of right-to-left HTML keeps its words in their order', async () => {
    const words = 'אמר דובר הנמל כי שלוש מעבורות הועברו לרציף הצפוני לפני הסערה'
    const message = lines(
      'Subject: x',
      'From: a@b.example',
      'Content-Type: text/html; charset=utf-8',
      '',
      `<html dir="rtl"><p>${words}</p></html>`,
    )
    expect((await folder.read('rtl.eml', message)).readings[0]?.text).toBe(words)
  })

  it('that breaks off, holds nothing or nests too deeply says so', async () => {
    const cut = newsletter.slice(0, newsletter.indexOf('--inner--') - 200)
    const { readings, codes } = await folder.read('cut.eml', cut)
    expect(readings[0]?.text).toContain(sentences[0])
    expect(codes).toContain('truncated cut.eml')
    const empty = lines(
      'From: a@b.example',
      'Subject: x',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
    )
    expect((await folder.read('empty.eml', empty)).problems.map(({ message }) => message)).toEqual([
      'empty.eml: the message holds no text, only attachments.',
    ])
    const deep = Array.from(
      { length: 40 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    ).join('')
    expect((await folder.read('deep.eml', `Subject: x\r\n${deep}\r\nhello`)).codes).toContain('deep-nesting deep.eml')
  })

  it('that was forwarded as an attachment is read where it is all there is', async () => {
    const inner = lines('From: b@c.example', 'Subject: inner', '', sentences.join('\n\n'))
    const message = lines(
      'From: a@b.example',
      'Subject: Fwd: inner',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: message/rfc822',
      '',
      inner,
      '--x--',
    )
    expect((await folder.read('fwd.eml', message)).readings[0]?.text).toContain(sentences[3])
  })
})

describe('a mailbox', () => {
  const message = (at: number) =>
    lines(
      `From anna@coast.example Tue Mar  5 10:0${at}:00 2024`,
      'From: Anna <anna@coast.example>',
      `Subject: Note ${at}`,
      '',
      ...sentences.map((sentence) => `${sentence} (${at})`),
      '>From here on the road is closed.',
      '',
      '',
    )

  it('gives each message, with quoted lines as they were written', async () => {
    const { readings, codes } = await folder.read('letters.mbox', [1, 2, 3].map(message).join(''))
    expect(readings.map(({ location }) => location)).toEqual(['letters.mbox#1', 'letters.mbox#2', 'letters.mbox#3'])
    expect(readings[1]?.text).toContain(`${sentences[0]} (2)`)
    expect(readings[1]?.text).toMatch(/^From here on the road is closed\.$/m)
    expect(codes).toEqual([])
  })

  it('is told by its first line, and without one is damaged', async () => {
    const { readings } = await folder.read('letters', [1, 2].map(message).join(''))
    expect(readings).toHaveLength(2)
    expect((await folder.read('odd.mbox', 'hello\nthere')).codes).toEqual(['damaged-file odd.mbox'])
  })
})
