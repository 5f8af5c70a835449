import { type Kysely, type Migration, sql } from 'kysely'

/**
 * Every change of the schema, in order; a published one is never edited. Ids, dates and keys sort by code units ("C"), so that both
 * homes give the same order.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-reports-and-accounts': {
    async up(db: Kysely<unknown>) {
      for (const statement of reportsAndAccounts.split(';')) {
        if (statement.trim() !== '') await sql.raw(statement).execute(db)
      }
    },
  },
  // New words wait in a list that every search reads through, until it is this long; PGlite has no background work that empties it.
  '0002-short-waiting-lists': {
    async up(db: Kysely<unknown>) {
      for (const index of ['documents_words_idx', 'documents_actors_idx', 'actors_names_idx'])
        await sql.raw(`alter index sitrep.${index} set (gin_pending_list_limit = 256)`).execute(db)
    },
  },
  // What has no single day: what may have been in a period is found without reading all that was before or after.
  '0003-several-days': {
    async up(db: Kysely<unknown>) {
      await sql`create index documents_several_days_idx on sitrep.documents (date_sort desc, key) where date_from is distinct from date_to`.execute(
        db,
      )
    },
  },
}

const reportsAndAccounts = `
create table sitrep.situations (
  id text collate "C" primary key,
  title text,
  definition text,
  changed timestamptz not null,
  stale boolean not null
);
create table sitrep.reports (
  id text collate "C" primary key,
  seq bigint generated always as identity unique,
  location text collate "C" not null,
  url text collate "C",
  title text,
  outlet text,
  language text not null,
  published_from text collate "C",
  published_to text collate "C",
  reading bytea not null,
  problems text not null,
  added timestamptz not null,
  removed timestamptz
);
create index on sitrep.reports (url) where url is not null;
create table sitrep.layers (
  report text collate "C" not null references sitrep.reports on delete cascade,
  name text collate "C" not null,
  key text collate "C" not null,
  content bytea not null,
  primary key (report, name)
);
create table sitrep.members (
  situation text collate "C" not null references sitrep.situations on delete cascade,
  report text collate "C" not null references sitrep.reports on delete cascade,
  added timestamptz not null,
  removed timestamptz,
  actors text[] not null default '{}'
);
create index on sitrep.members (situation, report);
create unique index on sitrep.members (report, situation) where removed is null;
create table sitrep.judgements (
  id text collate "C" primary key,
  seq bigint generated always as identity unique,
  judgement text not null,
  left_report text collate "C" not null,
  right_report text collate "C" not null,
  added timestamptz not null,
  undone timestamptz
);
create table sitrep.accounts (
  situation text collate "C" primary key references sitrep.situations on delete cascade,
  revision integer not null,
  made timestamptz not null,
  account bytea
);
create table sitrep.documents (
  key text collate "C" primary key,
  kind text collate "C" not null,
  id text collate "C" not null,
  situation text collate "C" references sitrep.situations on delete cascade,
  situations text[] not null,
  report text collate "C" not null references sitrep.reports on delete cascade,
  title text not null,
  passages text not null,
  digest text not null,
  words tsvector not null,
  actors text[] not null,
  outlets text[] not null,
  outlet text,
  type text collate "C",
  status text collate "C",
  origins integer,
  date_from text collate "C",
  date_to text collate "C",
  date_sort text collate "C" not null
);
create index on sitrep.documents using gin (words);
create index on sitrep.documents using gin (actors);
create index on sitrep.documents (date_sort desc, key);
create index on sitrep.documents (situation) where situation is not null;
create index on sitrep.documents (report);
create table sitrep.actors (
  situation text collate "C" not null references sitrep.situations on delete cascade,
  id text collate "C" not null,
  names tsvector not null,
  primary key (situation, id)
);
create index on sitrep.actors using gin (names);
create table sitrep.feeds (
  url text collate "C" primary key,
  feed text not null
);
create table sitrep.records (
  kind text collate "C" not null,
  key text collate "C" not null,
  value text not null,
  changed timestamptz not null,
  primary key (kind, key)
)
`
