/** One line of a curve: what it shows, and its points. */
export interface Series {
  readonly label: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
  /** Drawn thin and dashed: a line to compare with. */
  readonly isGuide?: boolean
}

export interface Axes {
  readonly title: string
  readonly x: string
  readonly y: string
}

const width = 640
const height = 400
const margin = { left: 70, right: 120, top: 40, bottom: 50 }

/** Colours that are told apart on white and on black, by colour-blind readers too (Okabe and Ito 2008). */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00']

/** Draws series with positive values on two logarithmic axes, as a plain SVG that reads on light and dark pages. */
export function drawCurve({ title, x, y }: Axes, series: readonly Series[]): string {
  const points = series.flatMap((line) => line.points)
  const across = scale(
    points.map((point) => point.x),
    margin.left,
    width - margin.right,
  )
  const up = scale(
    points.map((point) => point.y),
    height - margin.bottom,
    margin.top,
  )
  let colour = 0
  const lines = series.map(({ label, points: own, isGuide }) => {
    const stroke = isGuide ? 'currentColor' : (colours[colour++ % colours.length] as string)
    const path = own.map((point) => `${across.at(point.x)},${up.at(point.y)}`).join(' ')
    const last = own.at(-1)
    const style = isGuide ? 'stroke-width="1" stroke-dasharray="3 4" opacity="0.6"' : 'stroke-width="2"'
    return [
      `<polyline points="${path}" fill="none" stroke="${stroke}" ${style}/>`,
      ...(isGuide
        ? []
        : own.map((point) => `<circle cx="${across.at(point.x)}" cy="${up.at(point.y)}" r="3" fill="${stroke}"/>`)),
      last
        ? `<text x="${across.at(last.x) + 8}" y="${up.at(last.y) + 4}" fill="${stroke}">${escapeText(label)}</text>`
        : '',
    ].join('\n')
  })
  const bottom = height - margin.bottom
  const grid = [
    ...across.ticks.map(
      (tick) =>
        `<line x1="${across.at(tick)}" x2="${across.at(tick)}" y1="${margin.top}" y2="${bottom}" stroke="currentColor" opacity="0.15"/><text x="${across.at(tick)}" y="${bottom + 18}" text-anchor="middle">${tick.toLocaleString('en')}</text>`,
    ),
    ...up.ticks.map(
      (tick) =>
        `<line x1="${margin.left}" x2="${width - margin.right}" y1="${up.at(tick)}" y2="${up.at(tick)}" stroke="currentColor" opacity="0.15"/><text x="${margin.left - 8}" y="${up.at(tick) + 4}" text-anchor="end">${tick.toLocaleString('en', { maximumFractionDigits: 4 })}</text>`,
    ),
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeText(title)}" font-family="system-ui, sans-serif" font-size="12" fill="currentColor">`,
    '<style>svg { color: #222; background: #fff } @media (prefers-color-scheme: dark) { svg { color: #ddd; background: #111 } }</style>',
    `<text x="${margin.left}" y="20" font-size="14">${escapeText(title)}</text>`,
    `<text x="${(margin.left + width - margin.right) / 2}" y="${height - 10}" text-anchor="middle">${escapeText(x)}</text>`,
    `<text x="14" y="${height / 2}" text-anchor="middle" transform="rotate(-90 14 ${height / 2})">${escapeText(y)}</text>`,
    ...grid,
    ...lines,
    '</svg>',
    '',
  ].join('\n')
}

/** A logarithmic scale between two places of the picture, whole decades wide. */
function scale(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))
  const at = (value: number) => Math.round(10 * (from + ((Math.log10(value) - low) / (high - low)) * (to - from))) / 10
  return { at, ticks: Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step)) }
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
