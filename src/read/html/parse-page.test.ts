import { describe, expect, it } from 'vitest'
import { parsePage } from './parse-page.ts'

function shape(source: string) {
  const page = parsePage(source)
  return { root: page.documentElement.localName, body: page.body.textContent?.replace(/\s+/gu, ' ').trim() }
}

describe('parsePage', () => {
  it('keeps the page that stands after messages of the server', () => {
    const source =
      '<br><b>Notice</b>: stray value in line 4<br>\n<!DOCTYPE html>\n<html lang="en"><head><title>T</title></head><body><p>The pier is open.</p></body></html>'
    const page = parsePage(source)
    expect(page.documentElement.localName).toBe('html')
    expect(page.documentElement.getAttribute('lang')).toBe('en')
    expect(page.body.textContent).toContain('The pier is open.')
    expect(page.body.textContent).toMatch(/^\s*Notice/u)
  })

  it('puts scripts and styles before the page into its head', () => {
    const source =
      '<script src="/proxy.js"></script><style>p { color: red }</style><html><head></head><body><p>Text.</p></body></html>'
    expect(shape(source)).toEqual({ root: 'html', body: 'Text.' })
  })

  it('adds the html element where it is left out, though another page is embedded', () => {
    const source =
      '<!doctype html><head><title>T</title></head><body><p>One.</p><html><body><p>Two.</p></body></html></body>'
    const { root, body } = shape(source)
    expect(root).toBe('html')
    expect(body).toContain('One.')
    expect(body).toContain('Two.')
  })

  it('frames a fragment', () => {
    expect(shape('<p>Alone.</p>')).toEqual({ root: 'html', body: 'Alone.' })
  })
})
