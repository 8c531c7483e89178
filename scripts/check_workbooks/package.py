"""What makes Excel offer to repair a workbook, asked of the archive itself."""

import posixpath
import re
import subprocess
import xml.etree.ElementTree as tree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"

# The order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99); Excel repairs a sheet with another one.
SHEET_ORDER = (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection "
    "protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells "
    "phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup "
    "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing "
    "legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split()
ROW_LIMIT, COLUMN_LIMIT, TEXT_LIMIT = 1_048_576, 16_384, 32_767


def problems(path):
    """Everything wrong with the package of a file."""
    try:
        with zipfile.ZipFile(path) as archive:
            broken = archive.testzip()
            if broken:
                return [f"{broken}: check sum"]
            parts = {name: archive.read(name) for name in archive.namelist()}
            if len(parts) != len(archive.namelist()):
                return ["a part is there twice"]
    except zipfile.BadZipFile as error:
        return [f"no archive: {error}"]
    found = [f"{name}: {fault}" for name, data in parts.items() for fault in not_well_formed(data)]
    if found:
        return found
    found += content_types(parts) + targets(parts) + book(parts)
    styles = len(tree.fromstring(parts["xl/styles.xml"]).find(f"{MAIN}cellXfs"))
    for name in parts:
        if name.startswith("xl/worksheets/sheet"):
            found += [f"{name}: {fault}" for fault in sheet(parts[name], styles)]
    return found


def not_well_formed(data):
    done = subprocess.run(["xmllint", "--noout", "--nonet", "-"], input=data, capture_output=True)
    if done.returncode == 0:
        return []
    return [f"not well formed: {done.stderr.decode(errors='replace').splitlines()[0]}"]


def content_types(parts):
    """Each part has a type, each type a part."""
    types = tree.fromstring(parts["[Content_Types].xml"])
    endings = {item.get("Extension").lower() for item in types.findall(f"{TYPES}Default")}
    named = [item.get("PartName").lstrip("/") for item in types.findall(f"{TYPES}Override")]
    found = [f"{name} has a type and is not there" for name in named if name not in parts]
    if len(named) != len(set(named)):
        found.append("a part has two types")
    for name in parts:
        if name != "[Content_Types].xml" and name not in named:
            if name.rsplit(".", 1)[-1].lower() not in endings:
                found.append(f"{name} has no type")
    return found


def targets(parts):
    """Each relationship leads to a part, and no two have one name."""
    found = []
    for name in [name for name in parts if name.endswith(".rels")]:
        base = posixpath.dirname(posixpath.dirname(name))
        relations = tree.fromstring(parts[name]).findall(f"{RELATIONS}Relationship")
        if len({item.get("Id") for item in relations}) != len(relations):
            found.append(f"{name}: two relationships of one name")
        for item in relations:
            if item.get("TargetMode") == "External":
                found.append(f"{name}: leads outside, to {item.get('Target')}")
                continue
            target = posixpath.normpath(posixpath.join("/" + base, item.get("Target"))).lstrip("/")
            if target not in parts:
                found.append(f"{name}: leads to {target}, which is not there")
    return found


def book(parts):
    """Names of sheets as Excel takes them, and names that lead to sheets."""
    root = tree.fromstring(parts["xl/workbook.xml"])
    names = [item.get("name") for item in root.find(f"{MAIN}sheets")]
    found = [] if names else ["no sheet"]
    if len({name.lower() for name in names}) != len(names):
        found.append(f"two sheets of one name: {names}")
    for name in names:
        units = len(name.encode("utf-16-le")) // 2
        if not 1 <= units <= 31 or re.search(r"[\[\]:*?/\\]", name) or name != name.strip("'"):
            found.append(f"Excel does not take the name {name!r}")
    for item in root.iter(f"{MAIN}definedName"):
        place = item.get("localSheetId")
        if place is not None and int(place) >= len(names):
            found.append(f"{item.get('name')} is of a sheet that is not there")
        if "#REF!" in (item.text or ""):
            found.append(f"{item.get('name')} leads nowhere")
    return found


def sheet(data, styles):
    """Elements, rows and cells in order, styles that exist, no formula, texts that fit."""
    root = tree.fromstring(data)
    order = [SHEET_ORDER.index(item.tag.removeprefix(MAIN)) for item in root]
    found = [] if order == sorted(set(order)) else ["elements out of order"]
    last_row = 0
    for row in root.find(f"{MAIN}sheetData"):
        number = int(row.get("r"))
        if not last_row < number <= ROW_LIMIT:
            found.append(f"row {number} behind row {last_row}")
        last_row, last_column = number, 0
        for cell in row:
            letters, digits = re.fullmatch(r"([A-Z]+)(\d+)", cell.get("r")).groups()
            column = 0
            for letter in letters:
                column = column * 26 + ord(letter) - 64
            if int(digits) != number or not last_column < column <= COLUMN_LIMIT:
                found.append(f"{cell.get('r')} stands in row {number} behind column {last_column}")
            last_column = column
            found += cell_problems(cell, styles)
    return found


def cell_problems(cell, styles):
    place, kind = cell.get("r"), cell.get("t", "n")
    if cell.find(f"{MAIN}f") is not None:
        yield f"{place} is a formula"
    if int(cell.get("s", 0)) >= styles:
        yield f"{place} has a style that is not there"
    if kind == "inlineStr":
        text = "".join(item.text or "" for item in cell.iter(f"{MAIN}t"))
        if len(text) > TEXT_LIMIT:
            yield f"{place} is longer than Excel takes"
        return
    value = cell.find(f"{MAIN}v")
    if kind != "n":
        yield f"{place} is of type {kind}, which is not written here"
    elif value is not None and not re.fullmatch(r"-?\d+(\.\d+)?([eE][-+]?\d+)?", value.text or ""):
        yield f"{place} is no number: {value.text}"
