/** Words that make a name a place when they end it ('Gaza Strip', 'Diyala province') or open it ('Mount', 'Lake'). */
export const placeWords: ReadonlySet<string> = new Set(
  (
    'province river lake sea ocean gulf bay strait island islands peninsula mountain mountains valley desert county district ' +
    'city town village airport airfield street avenue road square park beach bridge dam canal coast border strip region ' +
    'state territory heights hill hills creek harbor harbour port mount cape fort delta basin plateau prefecture oblast ' +
    'governorate neighborhood neighbourhood suburb township station camp crossing highway boulevard lane plaza stadium ' +
    'forest falls plain plains springs archipelago channel'
  ).split(' '),
)

/** Large parts of the world that no list of countries holds. */
export const worldRegions: ReadonlySet<string> = new Set([
  'africa',
  'antarctic',
  'antarctica',
  'arctic',
  'asia',
  'balkans',
  'caribbean',
  'caucasus',
  'central america',
  'central asia',
  'crimea',
  'europe',
  'far east',
  'gaza',
  'kashmir',
  'kurdistan',
  'latin america',
  'levant',
  'maghreb',
  'mediterranean',
  'middle east',
  'north africa',
  'north america',
  'scandinavia',
  'siberia',
  'south america',
  'tibet',
  'west bank',
])
