import { atom } from './atom.ts'
import { bibtex } from './bibtex.ts'
import { csl } from './csl.ts'
import { csv } from './csv.ts'
import type { Exporter } from './exporter.ts'
import type { FeedExporter } from './feed-exporter.ts'
import { ftm } from './ftm.ts'
import { gdelt } from './gdelt.ts'
import { geojson } from './geojson.ts'
import { ics } from './ics.ts'
import { jsonFeed } from './json-feed.ts'
import { jsonld } from './jsonld.ts'
import { parquet } from './parquet.ts'
import { plover } from './plover.ts'
import { rss } from './rss.ts'

/** Every format that an account can be exported in, in the order a list shows them. */
export const exporters: readonly Exporter[] = [plover, gdelt, ftm, csv, parquet, geojson, ics, jsonld, csl, bibtex]

/** Every format that the news of an account can be exported in. */
export const feedExporters: readonly FeedExporter[] = [atom, rss, jsonFeed]
