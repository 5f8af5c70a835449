import { describe, expect, it } from 'vitest'
import { detectLanguage } from './language.ts'

describe('detectLanguage', () => {
  it.each([
    ['en', 'The ministry said on Tuesday that it had moved three ferries to the northern harbour.'],
    ['fr', 'Le ministère a annoncé mardi que trois navires avaient quitté le port à cause de la tempête.'],
    ['ko', '정부는 화요일 국경 지역에 병력을 추가로 배치했다고 밝혔다.'],
    ['ar', 'أعلنت الحكومة يوم الثلاثاء أنها أرسلت قوات إضافية إلى الحدود.'],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it('says nothing about a few words, unless the page does', () => {
    expect(detectLanguage('Berg, Ada: Oslo')).toBe('und')
    expect(detectLanguage('Berg, Ada: Oslo', 'en-GB')).toBe('en')
    expect(detectLanguage('')).toBe('und')
    expect(detectLanguage('12:40', 'x')).toBe('und')
  })

  it('believes the text before the declaration', () => {
    expect(detectLanguage('Die Regierung kündigte am Dienstag an, drei Fähren in den Hafen zu schicken.', 'en')).toBe(
      'de',
    )
  })
})
