"""Cuts a font down to what share images draw: python3 card_fonts.py FONT.ttf OUT.ttf

Needs fontTools 4.38. Keeps the outlines, widths and names of Latin, Greek and Cyrillic characters. Kerning is written
as one plain table, which is all that dev.rolecall.card reads of it: the pairs of letters, figures and marks of one
script whose distance changes most.
"""

import sys
import unicodedata

from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

RANGES = [
    (0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x2DD), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF), (0x2010, 0x2027),
    (0x2030, 0x205E), (0x2070, 0x209C), (0x20A0, 0x20C0), (0x2100, 0x214F), (0x2190, 0x2199), (0x2212, 0x2215),
    (0x2248, 0x2248), (0x2260, 0x2265), (0x25A0, 0x25CF),
]
KERNED = [(0x20, 0x7E), (0xA0, 0x17F), (0x386, 0x3CE), (0x400, 0x45F), (0x490, 0x491), (0x2010, 0x2026)]
MOST_PAIRS = 5000


def characters(ranges):
    return {code for low, high in ranges for code in range(low, high + 1)}


def script(code):
    name = unicodedata.name(chr(code), "")
    return next((each for each in ("LATIN", "GREEK", "CYRILLIC") if name.startswith(each)), None)


def lookups(font):
    gpos = font["GPOS"].table
    indices = {
        index
        for record in gpos.FeatureList.FeatureRecord
        if record.FeatureTag == "kern"
        for index in record.Feature.LookupListIndex
    }
    for index in sorted(indices):
        tables = [getattr(each, "ExtSubTable", each) for each in gpos.LookupList.Lookup[index].SubTable]
        yield [(set(each.Coverage.glyphs), each) for each in tables if each.LookupType == 2]


def first(value):
    return getattr(value, "XAdvance", 0) or 0


def distance(tables, left, right):
    for covered, table in tables:
        if left not in covered:
            continue
        if table.Format == 2:
            classes = table.ClassDef1.classDefs.get(left, 0), table.ClassDef2.classDefs.get(right, 0)
            return first(table.Class1Record[classes[0]].Class2Record[classes[1]].Value1)
        pairs = table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord
        for pair in pairs:
            if pair.SecondGlyph == right:
                return first(pair.Value1)
    return 0


def kerning(font):
    glyphs = font.getBestCmap()
    codes = sorted(characters(KERNED) & glyphs.keys())
    least = font["head"].unitsPerEm // 100
    tables = list(lookups(font))
    pairs = {}
    for left in codes:
        for right in codes:
            scripts = {script(left), script(right)} - {None}
            value = sum(distance(each, glyphs[left], glyphs[right]) for each in tables) if len(scripts) == 1 else 0
            if abs(value) >= least:
                pairs[glyphs[left], glyphs[right]] = value
    most = sorted(pairs, key=lambda pair: (-abs(pairs[pair]), pair))[:MOST_PAIRS]
    return {pair: pairs[pair] for pair in most}


def main(source, target):
    font = TTFont(source)
    pairs = kerning(font)
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.glyph_names = True
    options.name_IDs = [0, 1, 2, 4, 5, 6, 13, 14]
    options.drop_tables += ["GPOS", "GSUB", "GDEF", "STAT", "gasp"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters(RANGES))
    cutter.subset(font)
    table = KernTable_format_0()
    table.coverage, table.apple, table.version = 1, False, 0
    table.kernTable = {pair: value for pair, value in pairs.items() if set(pair) <= set(font.getGlyphOrder())}
    font["kern"] = kern = newTable("kern")
    kern.version, kern.kernTables = 0, [table]
    font["post"].formatType = 3.0
    font.recalcTimestamp = False
    font.save(target)
    print(target, len(font.getGlyphOrder()), "glyphs,", len(table.kernTable), "pairs")


if __name__ == "__main__":
    main(*sys.argv[1:])
