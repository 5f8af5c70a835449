import { isElement, isText, type TreeElement, type TreeNode } from './page-node.ts'

/** Elements that begin a new block: those the HTML standard's style sheet shows as blocks, table parts, and controls. */
export const blockElements: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'button',
    'caption',
    'center',
    'dd',
    'details',
    'dialog',
    'dir',
  ],
  ...[
    'div',
    'dl',
    'dt',
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
  ],
  ...[
    'hgroup',
    'hr',
    'html',
    'legend',
    'li',
    'listing',
    'main',
    'menu',
    'nav',
    'ol',
    'p',
    'plaintext',
    'pre',
    'search',
  ],
  ...['section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'xmp'],
])

/** Elements whose content is no text of the page. */
export const skippedElements: ReadonlySet<string> = new Set([
  ...[
    'audio',
    'canvas',
    'datalist',
    'embed',
    'head',
    'iframe',
    'input',
    'map',
    'meter',
    'noembed',
    'noframes',
    'noscript',
  ],
  ...['object', 'progress', 'rp', 'script', 'select', 'style', 'svg', 'template', 'textarea', 'title', 'video'],
])

/** An `aria-hidden` element with more text than this is shown to the eye: a page behind an open dialog, a styled heading. */
const ariaHiddenText = 200

/** Whether an element is not shown: by its attributes, not by style sheets. */
export function isHidden(element: TreeElement): boolean {
  if (element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  if (style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true
  return element.getAttribute('aria-hidden') === 'true' && !hasText(element, ariaHiddenText)
}

function hasText(element: TreeElement, length: number): boolean {
  let found = 0
  const left: TreeNode[] = [element]
  for (let node = left.pop(); node && found < length; node = left.pop()) {
    if (isText(node)) found += (node.textContent ?? '').trim().length
    else if (isElement(node) && !skippedElements.has(node.localName)) left.push(...node.childNodes)
  }
  return found >= length
}
