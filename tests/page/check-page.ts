import type { Page } from 'playwright-core'

/** The widths at which the page is looked at: a telephone, a laptop, a wide screen. */
export const widths = [390, 1280, 1920] as const

/** The views of an account that lead to no one thing in it. */
export const views = [
  'brief',
  'timeline',
  'said',
  'differs',
  'matters',
  'actors',
  'dyads',
  'sources',
  'changes',
] as const

/** Side in pixels that a place to be touched has at least (WCAG 2.2, 2.5.8). */
const leastTarget = 24

/**
 * Buttons, links and fields that are smaller than can be touched. Marks within a sentence and those of the timeline, whose list stands
 * below it, are let off by the rule; the marks of a report are words of its text.
 */
export function findSmallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate<
    readonly string[]
  >(`[...document.querySelectorAll('a, button, select, input, summary, textarea')].flatMap((one) => {
    // What a label holds is touched by the label.
    const { width, height } = (one.closest('label') ?? one).getBoundingClientRect()
    const isShown = width > 0 && height > 0 && !one.matches('.skip')
    return isShown && Math.min(width, height) < ${leastTarget} - 0.5
      ? [one.outerHTML.slice(0, 120) + ': ' + Math.round(width) + ' × ' + Math.round(height)]
      : []
  })`)
}

/** Pixels by which a page is wider than its window. */
export function findOverflow(page: Page): Promise<number> {
  return page.evaluate<number>('Math.max(0, document.documentElement.scrollWidth - innerWidth)')
}
