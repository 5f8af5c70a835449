/** One mark of the axis: a day counted from 1970, and what it is called. */
export interface Tick {
  readonly day: number
  readonly label: string
  /** Whether a larger unit begins here. */
  readonly major: boolean
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Ticks for a stretch of days, as many as are readable in so many pixels: decades, years, months, days or hours. */
export function ticksFor(from: number, to: number, width: number): readonly Tick[] {
  const scale = width / (to - from)
  const ticks = [...findTicks(from, to, width)]
  const kept = ticks.filter(({ major }) => major)
  for (const tick of ticks) {
    const isFree = kept.every(({ day }) => Math.abs(day - tick.day) * scale >= labelWidth)
    if (!tick.major && isFree) kept.push(tick)
  }
  return kept.sort((left, right) => left.day - right.day)
}

/** Pixels that a label needs. */
const labelWidth = 58

function findTicks(from: number, to: number, width: number): readonly Tick[] {
  const perTick = ((to - from) / width) * 70
  if (perTick > 365 * 5) return yearTicks(from, to, perTick > 365 * 25 ? 50 : 10)
  if (perTick > 200) return yearTicks(from, to, 1)
  if (perTick > 20) return monthTicks(from, to, perTick > 70 ? 3 : 1)
  if (perTick > 0.6) return dayTicks(from, to, perTick > 5 ? 7 : perTick > 1.2 ? 2 : 1)
  return hourTicks(from, to, perTick > 0.2 ? 6 : 1)
}

function yearTicks(from: number, to: number, step: number): readonly Tick[] {
  const ticks: Tick[] = []
  for (let year = Math.ceil(yearOf(from) / step) * step; year <= yearOf(to); year += step) {
    ticks.push({ day: dayOf(year, 0, 1), label: String(year), major: year % (step * 10) === 0 })
  }
  return ticks
}

function monthTicks(from: number, to: number, step: number): readonly Tick[] {
  const ticks: Tick[] = []
  const start = new Date(from * 86_400_000)
  for (let month = start.getUTCFullYear() * 12 + start.getUTCMonth(); ; month += 1) {
    const [year, of] = [Math.floor(month / 12), month % 12]
    const day = dayOf(year, of, 1)
    if (day > to) return ticks
    if (of % step === 0 && day >= from)
      ticks.push({ day, label: of === 0 ? String(year) : (months[of] ?? ''), major: of === 0 })
  }
}

function dayTicks(from: number, to: number, step: number): readonly Tick[] {
  const ticks: Tick[] = []
  for (let day = Math.ceil(from); day <= to; day += 1) {
    const date = new Date(day * 86_400_000)
    const number = date.getUTCDate()
    const isFirst = number === 1
    if (!isFirst && (step === 7 ? date.getUTCDay() !== 1 : number % step !== 0)) continue
    ticks.push({
      day,
      label: `${number} ${months[date.getUTCMonth()]}${isFirst && date.getUTCMonth() === 0 ? ` ${date.getUTCFullYear()}` : ''}`,
      major: isFirst,
    })
  }
  return ticks
}

function hourTicks(from: number, to: number, step: number): readonly Tick[] {
  const ticks: Tick[] = []
  for (let hour = Math.ceil(from * 24); hour <= to * 24; hour += 1) {
    const of = ((hour % 24) + 24) % 24
    if (of % step !== 0) continue
    const date = new Date(hour * 3_600_000)
    ticks.push({
      day: hour / 24,
      label: of === 0 ? `${date.getUTCDate()} ${months[date.getUTCMonth()]}` : `${of}:00`,
      major: of === 0,
    })
  }
  return ticks
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear()
}

function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date.getTime() / 86_400_000
}
