const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Zones that RFC 822 names, in hours from UTC. */
const zones: Readonly<Record<string, number>> = {
  ...{ z: 0, ut: 0, utc: 0, gmt: 0, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
  ...{ bst: 1, cet: 1, cest: 2, eet: 2, eest: 3, msk: 3 },
}

/** Two-digit years up to here are of this century (RFC 2822, 4.3). */
const lastShortYear = 49

/**
 * A feed's date in ISO 8601 with its zone, from RFC 822 as RSS has it or ISO 8601 as the others have it; as it stands where it is
 * neither, absent where it is empty.
 */
export function feedDate(value: string | undefined): string | undefined {
  const text = value?.replace(/\s+/g, ' ').trim().slice(0, 100)
  if (!text) return undefined
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(text)
  if (iso) {
    const [, day, time, seconds = ':00', zone = ''] = iso
    return time === undefined ? day : `${day}T${time}${seconds}${withColon(zone)}`
  }
  const mail =
    /^(?:\p{L}+\.?,? )?(\d{1,2})[ -](\p{L}{3})\p{L}*\.?[ -](\d{4}|\d{2}),? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([+-]\d{2}:?\d{2}|\p{L}+))?/iu.exec(
      text,
    )
  const month = months.indexOf(mail?.[2]?.toLowerCase() ?? '') + 1
  if (!mail || month === 0) return text
  const [, day = '', , year = '', hour = '', minute = '', second = '00', zone = ''] = mail
  const short = Number(year)
  const full = year.length === 4 ? year : String(short + (short <= lastShortYear ? 2000 : 1900))
  const two = (part: string | number) => String(part).padStart(2, '0')
  return `${full}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${zoneOf(zone)}`
}

function zoneOf(zone: string): string {
  if (/^[+-]/.test(zone)) return withColon(zone)
  const hours = zones[zone.toLowerCase()]
  if (hours === undefined) return ''
  return hours === 0 ? 'Z' : `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`
}

function withColon(zone: string): string {
  return zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
}
