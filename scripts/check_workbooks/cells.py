"""A workbook as openpyxl reads it, beside the same answer as JSON."""

import datetime
import re
import warnings

import openpyxl
from openpyxl.utils import get_column_letter

# Columns that Excel must take for text, or zeros in front are lost.
CODES = set(
    "tax_code area_code id_number phone local_number unit certificate_number code "
    "legal_representative_id partner_code decision_number lines number".split())
NUMBER_FORMATS = {"#,##0", "0", "#,##0.0", "#,##0.00", "0.0", "0.00"}
A4 = "9"


def opened(path):
    """The workbook; a warning of openpyxl is a fault too."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return openpyxl.load_workbook(path)


def problems(book, landscape, mixed):
    """What is wrong with the look of the sheets.

    `landscape`: each must lie across; `mixed`: a column may hold values of many kinds as text.
    """
    for sheet in book.worksheets:
        for fault in sheet_problems(sheet, landscape, mixed):
            yield f"{sheet.title!r}: {fault}"


def sheet_problems(sheet, landscape, mixed):
    setup = sheet.page_setup
    if str(setup.paperSize) != A4:
        yield f"paper {setup.paperSize}, not A4"
    if landscape and setup.orientation != "landscape":
        yield "does not lie across"
    is_fitted = sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage
    if not is_fitted or int(setup.fitToWidth or 1) != 1 or int(setup.fitToHeight or 0) != 0:
        yield "is not one page wide and as many high as it takes"
    footer = sheet.oddFooter.center
    if "&[Page]" not in (footer.text or "") or "&[Pages]" not in (footer.text or ""):
        if not re.search(r"&P\s*/\s*&N", footer.text or ""):
            yield f"no page x of y below: {footer.text}"
    if not (footer.font or "").startswith("Times New Roman"):
        yield f"the footer is in {footer.font}"
    yield from heading_problems(sheet)
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None:
                yield from cell_problems(cell, mixed)


def heading_row(sheet):
    """The row of the headings: the one that is printed on every page."""
    rows = sheet.print_title_rows
    return int(re.search(r"\d+", rows).group()) if rows else None


def heading_problems(sheet):
    row = heading_row(sheet)
    if row is None:
        if sheet.freeze_panes or sheet.auto_filter.ref:
            yield "panes or filters without headings to repeat"
        return
    if sheet.freeze_panes != f"A{row + 1}":
        yield f"frozen at {sheet.freeze_panes}, headings in row {row}"
    headings = [cell for cell in sheet[row] if cell.value is not None]
    filtered = f"A{row}:{get_column_letter(len(headings))}"
    if not (sheet.auto_filter.ref or "").startswith(filtered):
        yield f"filters over {sheet.auto_filter.ref}, headings {filtered}"
    for cell in headings:
        if not cell.font.bold or not isinstance(cell.value, str):
            yield f"{cell.coordinate} is no heading"


def cell_problems(cell, mixed):
    if cell.font.name != "Times New Roman":
        yield f"{cell.coordinate} is in {cell.font.name}"
    if cell.data_type == "f":
        yield f"{cell.coordinate} is a formula"
    if not mixed and isinstance(cell.value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d|\d\d/\d\d/\d{4}", cell.value):
        if int(re.search(r"\d{4}", cell.value).group()) >= 1900:
            yield f"{cell.coordinate} is a day written as text: {cell.value}"
    if isinstance(cell.value, datetime.datetime) and not cell.is_date:
        yield f"{cell.coordinate} is a day that is not shown as one"
    if isinstance(cell.value, (int, float)) and cell.number_format not in NUMBER_FORMATS:
        yield f"{cell.coordinate} is a number shown as {cell.number_format}"


def compared(sheet, rows, headings):
    """Each row beside the same object of JSON; `headings` gives the key of a heading."""
    start = heading_row(sheet)
    keys = [headings.get(cell.value, "") for cell in sheet[start]] if start else []
    if not keys or "" in keys:
        yield f"{sheet.title!r}: headings that --excel does not have"
        return
    body = list(sheet.iter_rows(min_row=start + 1, max_row=start + len(rows)))
    if len(body) != len(rows) or sheet.max_row > start + len(rows) + 1:
        yield f"{sheet.title!r}: {sheet.max_row - start} rows, {len(rows)} in JSON"
        return
    for cells, row in zip(body, rows):
        for key, cell in zip(keys, cells):
            fault = difference(key, row.get(key), cell)
            if fault:
                yield f"{sheet.title!r} {cell.coordinate} ({key}): {fault}"


def difference(key, told, cell):
    value = cell.value
    if told is None or told == "":
        return None if value is None or value == "" else f"{value!r} where nothing is known"
    if isinstance(told, (int, float)) and not isinstance(told, bool):
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value != told:
            return f"{value!r} for the number {told}"
        return "a code that is a number" if key in CODES else None
    if re.fullmatch(r"\d{4}-\d\d-\d\d", told) and int(told[:4]) >= 1900:
        is_day = isinstance(value, datetime.datetime) and value.date().isoformat() == told
        # "from 15/12/2026" is a day from which something may be done.
        words = f" {told[8:]}/{told[5:7]}/{told[:4]}"
        return None if is_day or str(value).endswith(words) else f"{value!r} for the day {told}"
    if re.fullmatch(r"\d{4}-\d\d-\d\dT.*Z", told):
        return None if isinstance(value, datetime.datetime) else f"{value!r} for the time {told}"
    if not isinstance(value, str):
        return f"{value!r} for the text {told!r}"
    # A code of the contract is words for people; every other text is the same to the letter.
    is_coded = told.isascii() and key not in CODES
    return None if value == told or is_coded else f"{value!r} for {told!r}"
