import { geoGraticule10, geoMercator, geoPath } from 'd3-geo'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { feature } from 'topojson-client'
import type { Account, Actor } from '../../../src/model/index.ts'
import { words } from '../words.ts'
import { useWidth } from './use-width.ts'

const widest = 920
const height = 420
/** Room for names at the edges. */
const edge = 60

type Outlines = Parameters<typeof feature>[0]

/** The places that the account could locate, and the countries it speaks of, on outlines that come with the page. */
export function PlaceMap({ account }: { readonly account: Account }) {
  const [box, width] = useWidth(widest)
  const places = useMemo(
    () =>
      account.actors
        .filter(({ place }) => place?.latitude !== undefined && place.longitude !== undefined)
        .sort((left, right) => right.mentions.length - left.mentions.length),
    [account],
  )
  const named = useMemo(
    () => new Set(account.actors.flatMap(({ kind, name, aliases }) => (kind === 'country' ? [name, ...aliases] : []))),
    [account],
  )
  const [outlines, setOutlines] = useState<Outlines>()
  useEffect(() => {
    if (places.length > 0)
      import('world-atlas/countries-110m.json').then((file) => setOutlines(file.default as unknown as Outlines))
  }, [places])
  const near = useMemo(() => findNear(places), [places])
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? places : near
  const drawing = useMemo(
    () => (places.length === 0 ? undefined : draw(places, shown, named, outlines, width)),
    [places, shown, named, outlines, width],
  )
  if (drawing === undefined) return null
  const names = places.map(({ name }) => name).join(', ')
  return (
    <figure class="map">
      <div ref={box}>
        <svg width={width} height={height} role="img" aria-label={words.charts.places(names)}>
          <path d={drawing.grid} class="map-grid" />
          {drawing.countries.map(({ shape, isNamed, key }) => (
            <path key={key} d={shape} class={isNamed ? 'map-land named' : 'map-land'} />
          ))}
          {drawing.dots.map(({ x, y, actor, label }) => (
            <g key={actor.id} transform={`translate(${x},${y})`}>
              <circle r={3 + Math.min(6, Math.sqrt(actor.mentions.length))} class="map-place">
                <title>{words.charts.mentions(actor.name, actor.mentions.length)}</title>
              </circle>
              {label !== undefined && (
                <text x={label.side * labelGap} y="4" class="map-label" text-anchor={label.side < 0 ? 'end' : 'start'}>
                  {actor.name}
                </text>
              )}
            </g>
          ))}
        </svg>
      </div>
      {near.length < places.length && (
        <button type="button" class="small no-print" aria-pressed={isWhole} onClick={() => setWhole(!isWhole)}>
          {words.charts.allPlaces(places.length - near.length)}
        </button>
      )}
      <figcaption>
        {words.charts.located(places.length)} {words.charts.countries}
      </figcaption>
    </figure>
  )
}

interface Dot {
  readonly x: number
  readonly y: number
  readonly actor: Actor
  /** Absent where it would lie over another; the dot says its name when pointed at. */
  readonly label?: { readonly side: 1 | -1 }
}

/** Pixels between a dot and its name, of a letter, and of a line. */
const labelGap = 9
const letter = 6.6
const line = 13

function draw(
  places: readonly Actor[],
  shown: readonly Actor[],
  named: ReadonlySet<string>,
  outlines: Outlines | undefined,
  width: number,
) {
  const points = places.map(pointOf)
  const projection = geoMercator()
  const extent = { type: 'MultiPoint' as const, coordinates: widen(shown.map(pointOf)) }
  projection.fitExtent(
    [
      [edge, edge / 2],
      [width - edge, height - edge / 2],
    ],
    extent,
  )
  const path = geoPath(projection)
  const land = outlines?.objects.countries
  const features = outlines === undefined || land === undefined ? undefined : feature(outlines, land)
  const shapes = features === undefined ? [] : 'features' in features ? features.features : [features]
  const dots: Dot[] = []
  const taken: { readonly left: number; readonly right: number; readonly y: number }[] = []
  for (const [index, actor] of places.entries()) {
    const [x, y] = projection(points[index] ?? [0, 0]) ?? [0, 0]
    const long = actor.name.length * letter + labelGap
    const side = ([1, -1] as const).find((one) => {
      const [left, right] = one > 0 ? [x, x + long] : [x - long, x]
      if (left < 0 || right > width) return false
      return taken.every((other) => right < other.left || left > other.right || Math.abs(other.y - y) >= line)
    })
    if (side !== undefined) taken.push({ left: side > 0 ? x : x - long, right: side > 0 ? x + long : x, y })
    dots.push({ x, y, actor, ...(side === undefined ? {} : { label: { side } }) })
  }
  return {
    grid: path(geoGraticule10()) ?? '',
    countries: shapes.map((one, index) => {
      const name = one.properties?.name
      return { key: index, shape: path(one) ?? '', isNamed: typeof name === 'string' && isNamedBy(name, named) }
    }),
    dots,
  }
}

/** Whether reports name a country, in full or without what follows: 'United States' for 'United States of America'. */
function isNamedBy(name: string, named: ReadonlySet<string>): boolean {
  return named.has(name) || named.has(name.replace(/ of .*/, ''))
}

/** Share of the mentions whose places the map is drawn for at first: few that are far away would press the rest together. */
const nearShare = 0.85

/** The places nearest to the middle of all, as many as hold most of the mentions. */
function findNear(places: readonly Actor[]): readonly Actor[] {
  const weight = places.reduce((sum, { mentions }) => sum + mentions.length, 0)
  const [x, y] = [middleOf(places, 0, weight), middleOf(places, 1, weight)]
  const far = (actor: Actor) => Math.hypot(pointOf(actor)[0] - x, pointOf(actor)[1] - y)
  const near: Actor[] = []
  let met = 0
  for (const actor of [...places].sort((left, right) => far(left) - far(right))) {
    if (met >= weight * nearShare) break
    near.push(actor)
    met += actor.mentions.length
  }
  return near
}

/** The coordinate on either side of which half of the mentions lie. */
function middleOf(places: readonly Actor[], axis: 0 | 1, weight: number): number {
  let met = 0
  for (const actor of [...places].sort((left, right) => pointOf(left)[axis] - pointOf(right)[axis])) {
    met += actor.mentions.length
    if (met >= weight / 2) return pointOf(actor)[axis]
  }
  return 0
}

function pointOf({ place }: Actor): [number, number] {
  return [place?.longitude ?? 0, place?.latitude ?? 0]
}

/** A few degrees around, so that one town alone is not a map of its streets. */
function widen(points: readonly [number, number][]): [number, number][] {
  return points.flatMap(([longitude, latitude]) => [
    [longitude - 3, Math.max(-80, latitude - 2)],
    [longitude + 3, Math.min(80, latitude + 2)],
  ])
}
