import { check } from '@placemarkio/check-geojson'
import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../tests/sample/account.ts'
import { hostileAccount, hostileWords } from '../../tests/sample/hostile.ts'
import { refusal } from '../../tests/sample/ids.ts'
import { readText } from '../../tests/sample/read-export.ts'
import type { Account } from '../model/index.ts'
import { geojson } from './geojson.ts'

function placed(account: Account): Account {
  const town = { country: 'NOR', geonameid: 3161732, latitude: 60.39, longitude: 5.32 }
  const [first] = account.actors
  if (first === undefined) throw new Error('the sample has actors')
  const bergen = { ...first, id: 'town', name: 'Bergen', kind: 'place' as const, place: town }
  const places = ['town', 'ISL']
  const events = account.events.map((event, at) => ({ ...event, ...(places[at] ? { place: places[at] } : {}) }))
  return { ...account, actors: [...account.actors, bergen], events }
}

describe('geojson', () => {
  it('is GeoJSON, longitude first, without a geometry where no point is known', () => {
    const { features } = check(readText(geojson.files(placed(sampleAccount()))[0])) as {
      features: { id?: unknown; geometry: unknown; properties: Record<string, unknown> | null }[]
    }
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [5.32, 60.39] },
      null,
      { type: 'Point', coordinates: [5.32, 60.39] },
    ])
    expect(features[0]).toMatchObject({
      id: refusal,
      properties: { kind: 'event', place: 'Bergen', country: 'NOR', status: 'happened' },
    })
  })

  it('holds any words of a report', () => {
    const { features } = check(readText(geojson.files(placed(hostileAccount(hostileWords)))[0])) as {
      features: { properties: Record<string, unknown> | null }[]
    }
    expect(String(features[0]?.properties?.name).startsWith(hostileWords)).toBe(true)
  })

  it('is a collection of nothing for an account without places', () => {
    expect(check(readText(geojson.files(sampleAccount())[0]))).toMatchObject({ type: 'FeatureCollection' })
  })
})
