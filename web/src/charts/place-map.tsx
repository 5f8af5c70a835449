import { geoGraticule10, geoMercator, geoPath } from 'd3-geo'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { feature } from 'topojson-client'
import type { Account, Actor } from '../../../src/model/index.ts'

const width = 720
const height = 400

type Outlines = Parameters<typeof feature>[0]

/** The places that the account could locate, on outlines that come with the page. Drawn as dots with names; the list below says the same in words. */
export function PlaceMap({ account }: { readonly account: Account }) {
  const places = useMemo(
    () => account.actors.filter(({ place }) => place?.latitude !== undefined && place.longitude !== undefined),
    [account],
  )
  const [outlines, setOutlines] = useState<Outlines>()
  useEffect(() => {
    if (places.length > 0)
      import('world-atlas/countries-110m.json').then((file) => setOutlines(file.default as unknown as Outlines))
  }, [places])
  if (places.length === 0) return null
  const points = places.map(pointOf)
  const projection = geoMercator()
  const extent = { type: 'MultiPoint' as const, coordinates: widen(points) }
  projection.fitExtent(
    [
      [20, 20],
      [width - 20, height - 20],
    ],
    extent,
  )
  const path = geoPath(projection)
  const countries = outlines?.objects.countries
  return (
    <figure class="map">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`Places: ${places.map(({ name }) => name).join(', ')}`}
      >
        <path d={path(geoGraticule10()) ?? ''} class="map-grid" />
        {outlines !== undefined && countries !== undefined && (
          <path d={path(feature(outlines, countries)) ?? ''} class="map-land" />
        )}
        {places.map((actor, index) => {
          const [x, y] = projection(points[index] ?? [0, 0]) ?? [0, 0]
          return (
            <g key={actor.id} transform={`translate(${x},${y})`}>
              <circle r={3 + Math.min(6, Math.sqrt(actor.mentions.length))} class="map-place">
                <title>{`${actor.name}: ${actor.mentions.length} mentions`}</title>
              </circle>
              <text x="8" y="4" class="map-label">
                {actor.name}
              </text>
            </g>
          )
        })}
      </svg>
      <figcaption>{places.length} places with coordinates</figcaption>
    </figure>
  )
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
