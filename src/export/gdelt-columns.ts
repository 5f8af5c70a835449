const actorColumns = (number: 1 | 2) =>
  [
    'Code',
    'Name',
    'CountryCode',
    'KnownGroupCode',
    'EthnicCode',
    'Religion1Code',
    'Religion2Code',
    'Type1Code',
    'Type2Code',
    'Type3Code',
  ].map((name) => `Actor${number}${name}`)

const placeColumns = (of: 'Actor1' | 'Actor2' | 'Action') =>
  ['Type', 'Fullname', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'].map(
    (name) => `${of}Geo_${name}`,
  )

/** The 61 columns of the event table, in order (GDELT Event Codebook 2.0, February 2015). The files have no header. */
export const eventColumns: readonly string[] = [
  'GLOBALEVENTID',
  'SQLDATE',
  'MonthYear',
  'Year',
  'FractionDate',
  ...actorColumns(1),
  ...actorColumns(2),
  'IsRootEvent',
  'EventCode',
  'EventBaseCode',
  'EventRootCode',
  'QuadClass',
  'GoldsteinScale',
  'NumMentions',
  'NumSources',
  'NumArticles',
  'AvgTone',
  ...placeColumns('Actor1'),
  ...placeColumns('Actor2'),
  ...placeColumns('Action'),
  'DATEADDED',
  'SOURCEURL',
]

/** The 16 columns of the mentions table, in order (the same codebook). */
export const mentionColumns: readonly string[] = [
  'GLOBALEVENTID',
  'EventTimeDate',
  'MentionTimeDate',
  'MentionType',
  'MentionSourceName',
  'MentionIdentifier',
  'SentenceID',
  'Actor1CharOffset',
  'Actor2CharOffset',
  'ActionCharOffset',
  'InRawText',
  'Confidence',
  'MentionDocLen',
  'MentionDocTone',
  'MentionDocTranslationInfo',
  'Extras',
]
