import { expect, test } from 'vitest'
import { plainReading } from '../../../tests/plain-reading.ts'
import type { Block } from '../../model/index.ts'
import { tellLanguages } from './tell-languages.ts'

const english =
  'The ministry said on Tuesday that it had moved three ferries to the northern harbour before the storm came.'
const korean = '정부는 화요일 국경 지역에 병력을 추가로 배치했다고 밝혔다.'
const russian = 'Министерство сообщило во вторник, что паромы ушли в северный порт.'
const arabic = 'أعلنت الحكومة يوم الثلاثاء أنها أرسلت قوات إضافية إلى الحدود.'
const hebrew = 'המשרד הודיע ביום שלישי כי שלוש מעבורות הועברו לנמל הצפוני.'
const french =
  "Le ministère a annoncé mardi que trois navires avaient quitté le port à cause de la tempête, et que les habitants de l'île avaient été prévenus la veille par la radio, avant que les liaisons ne soient coupées."

function languagesOf(paragraphs: readonly string[], language = 'en', role: Block['role'] = 'paragraph') {
  const text = paragraphs.join('\n')
  let start = 0
  const blocks = paragraphs.map((paragraph): Block => {
    const block = { start, end: start + paragraph.length, role }
    start += paragraph.length + 1
    return block
  })
  return tellLanguages(plainReading(text, { language }), blocks).map((block) => block.language)
}

test('blocks in another language than their report have it', () => {
  const others = languagesOf([english, korean, russian, arabic, hebrew, french])
  expect(others).toEqual([undefined, 'ko', 'ru', 'ar', 'he', 'fr'])
  expect(languagesOf([korean, english.repeat(2)], 'ko')).toEqual([undefined, 'en'])
})

test('short foreign words, names and what stands around a report have none', () => {
  expect(languagesOf(['“Le port est fermé”, he said.', 'Berg, Ada; Müller, Jörg; Sørensen, Åse'])).toEqual([
    undefined,
    undefined,
  ])
  expect(languagesOf([korean], 'en', 'navigation')).toEqual([undefined])
  expect(languagesOf([korean], 'und')).toEqual([undefined])
})
