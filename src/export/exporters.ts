import { csv } from './csv.ts'
import type { Exporter } from './exporter.ts'
import { gdelt } from './gdelt.ts'
import { geojson } from './geojson.ts'
import { ics } from './ics.ts'
import { parquet } from './parquet.ts'
import { plover } from './plover.ts'

/** Every format that an account can be exported in, in the order a list shows them. */
export const exporters: readonly Exporter[] = [plover, gdelt, csv, parquet, geojson, ics]
