import { describe, expect, it } from 'vitest'
import { joinBlocks, pageBlocks } from './page-blocks.ts'
import { pageFields } from './page-fields.ts'
import type { PageTree } from './page-node.ts'
import { pageTree } from './page-tree.ts'
import { parsePage } from './parse-page.ts'

/** All that is read of a page. */
function read(page: PageTree, source: string) {
  return { ...joinBlocks(pageBlocks(page.documentElement)), fields: pageFields(page, source) }
}

const pages = {
  'a whole page':
    '<!doctype html><html lang="en"><head><title>Pier &amp; quay</title><meta name="author" content="M. Roe"></head><body><h1>Pier</h1><p class="a b a">The pier&nbsp;is <a href="/x">open</a>.<br>All of it.</p><ul><li>One<li>Two</ul></body></html>',
  'messages of a server before the page':
    '<br><b>Notice</b>: stray value<br>\n<!DOCTYPE html>\n<html lang="en"><head><title>T</title></head><body><p>Open.</p></body></html> after',
  'scripts before the page, no head':
    '<script src="/proxy.js"></script><style>p { color: red }</style><html><body><p>Text.</p></body></html><p>More.</p>',
  'a page without its html element':
    '<!doctype html><head><title>T</title></head><body><p>One.</p><html><body><p>Two.</p></body></html></body>',
  'a fragment': '<p>Alone.</p>',
  'nothing closed': '<div><p>One<div><b>Two<p>Three<table><tr><td>Four<td>Five',
  'comments, scripts, drawings and data':
    '<p>One<!-- no --> two<script>"<p>"</script><svg><title>Icon</title><path d="M0"/></svg><![CDATA[three]]></p><time datetime="2021-05-03">May</time>',
}

describe('pageTree', () => {
  for (const [name, source] of Object.entries(pages)) {
    it(`reads ${name} as the parser of pages that can be changed does`, () => {
      const found = read(pageTree(source), source)
      expect(found.text).not.toBe('')
      expect(found).toEqual(read(parsePage(source), source))
    })
  }

  it('moves what stands before the page into its body', () => {
    const source = '<p>Before.</p><html><head></head><body><p>Within.</p></body></html><p>After.</p>'
    expect(read(pageTree(source), source).text).toBe('Before.\n\nWithin.\n\nAfter.')
  })
})
