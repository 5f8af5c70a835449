/**
 * A stable name for a report, an outlet or a cluster.
 *
 * Ids are derived from content, never from paths, clocks or counters: the same reports always get the same ids.
 */
export type Id = string & { readonly [brand]?: 'Id' }

declare const brand: unique symbol
