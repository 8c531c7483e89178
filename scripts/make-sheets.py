#!/usr/bin/env python3
"""Makes the office files that the tests of reading stand on, in fixtures/imports/sheets.

Needs openpyxl (PyPI) and LibreOffice (`soffice`), which makes XLS and ODS of the same books, so that
they are files as offices have them. `expected/*.tsv` says what is in them, read by openpyxl and not
by this project. All people, units and numbers are invented.
"""

import datetime
import io
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile
import unicodedata
import zipfile

import openpyxl
from openpyxl.cell.cell import MergedCell
from openpyxl.styles import Font

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUT = ROOT / "fixtures/imports/sheets"
OFFICE = ROOT / "fixtures/imports/office"
TABLES = ROOT / "fixtures/encodings"


def table(name, codes_column, letter_column):
    rows = (TABLES / name).read_text(encoding="utf-8").splitlines()[1:]
    pairs = [row.split("\t") for row in rows]
    return {
        p[letter_column]: chr(int(p[codes_column][2:], 16)) if p[codes_column].startswith("U+") else p[codes_column]
        for p in pairs
    }


TCVN3 = table("tcvn3_to_unicode.tsv", 1, 2)
VNI = table("vni_to_unicode.tsv", 0, 2)


def legacy(text, letters):
    return "".join(letters.get(c, c) for c in text)


def members():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Thành viên"
    sheet["A1"] = "HỢP TÁC XÃ NÔNG NGHIỆP ĐỒNG TÂM"
    sheet["A3"] = "DANH SÁCH THÀNH VIÊN"
    sheet.merge_cells("A3:H3")
    sheet["H4"] = "ĐVT: triệu đồng"
    for column, (top, low) in enumerate(
        [("STT", None), ("Họ và đệm", None), ("Tên", None), ("Ngày sinh", "Nam"), (None, "Nữ"),
         ("Số định danh", None), ("Vốn góp", "Số tiền"), (None, "Tỷ lệ (%)")], 1):
        sheet.cell(5, column, top)
        sheet.cell(6, column, low)
    for span in ("A5:A6", "B5:B6", "C5:C6", "D5:E5", "F5:F6", "G5:H5"):
        sheet.merge_cells(span)
    for column in range(1, 9):
        sheet.cell(7, column, f"({column})")
    sheet["A8"] = "I"
    sheet["B8"] = "Thôn Phú Thọ"
    sheet.merge_cells("B8:H8")
    rows = [
        (1, "Nguyễn Văn", "Tú", datetime.datetime(1965, 3, 12), None, "001065123456", 12.5, 25),
        (2, "Trần Thị", "Ánh", None, datetime.datetime(1970, 11, 2), "001170654321", 7.5, 15),
        (3, "Lê Hữu", "Phước", "1958", None, "001058111222", 30, 60),
    ]
    for number, row in enumerate(rows, 9):
        for column, value in enumerate(row, 1):
            if value is not None:
                sheet.cell(number, column, value)
        for column in (4, 5):
            sheet.cell(number, column).number_format = "dd/mm/yyyy"
    sheet["B12"] = "Cộng"
    sheet["G12"] = "=SUM(G9:G11)"
    sheet["H12"] = "=SUM(H9:H11)"
    sheet["G15"] = "Ngày 05 tháng 01 năm 2026"
    sheet["B16"] = "NGƯỜI LẬP BIỂU"
    sheet["G16"] = "GIÁM ĐỐC"
    sheet.column_dimensions["F"].hidden = True
    sheet.row_dimensions[10].hidden = True
    return book


def encodings(letters, plain, capitals):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Sheet1"
    rows = [
        ("Hợp tác xã nông nghiệp Đồng Tâm", plain), ("Nguyễn văn tú", plain),
        ("danh sách thành viên", capitals), ("Xã Hòa Bình", None), ("0912345678", plain),
    ]
    for number, (text, font) in enumerate(rows, 1):
        cell = sheet.cell(number, 1, legacy(text, letters) if font else text)
        cell.font = Font(name=font or "Times New Roman")
    return book


def filled(sheet, first, headings, spans, rows, fonts=None):
    """Two rows of headings, merged, the row of column numbers, and the rows of a table."""
    for column, (top, low) in enumerate(headings, 1):
        sheet.cell(first, column, top)
        sheet.cell(first + 1, column, low)
    for span in spans:
        sheet.merge_cells(span)
    for column in range(1, len(headings) + 1):
        sheet.cell(first + 2, column, f"({column})")
    for number, row in enumerate(rows, first + 3):
        for column, value in enumerate(row, 1):
            if value is None:
                continue
            cell = sheet.cell(number, column, value)
            if isinstance(value, datetime.datetime):
                cell.number_format = "dd/mm/yyyy"
            if fonts and (number, column) in fonts:
                cell.font = Font(name=fonts[number, column])


def office_units():
    """A list of units as a commune keeps it: groups, a sum, lost zeros, millions, an old font."""
    day = datetime.datetime
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Danh sách HTX"
    sheet["A1"] = "ỦY BAN NHÂN DÂN XÃ"
    sheet["A2"] = "DANH SÁCH HỢP TÁC XÃ"
    sheet["I3"] = "ĐVT: triệu đồng"
    headings = [("STT", None), ("Loại hình", None), ("Tên HTX", None), ("Giấy chứng nhận đăng ký", "Số"),
                (None, "Ngày cấp"), ("Mã số thuế", None), ("Địa chỉ", None), ("Mã xã", None),
                ("Vốn điều lệ", None), ("Điện thoại", None)]
    spans = ["A4:A5", "B4:B5", "C4:C5", "D4:E4"] + [f"{c}4:{c}5" for c in "FGHIJ"]
    rows = [
        ("I", "Xã Cao Kỳ"),
        (1, "HTX", "Hợp tác xã Chè Khe Lim", "012/ĐK", day(2016, 5, 12), 100233488, "Thôn Khe Lim", 2104, 300, 912345678),
        (2, "HTX", legacy("Hợp tác xã Mây tre Bản Tết", TCVN3), "015/ĐK", day(2018, 2, 28), None, legacy("Thôn Bản Tết", TCVN3), "02104", 12.5, None),
        ("II", "Xã Hòa Mục"),
        (3, "THT", "Tổ hợp tác Suối Mơ", None, "05/01/2020", None, "Thôn Bản Giác", 2098, None, "0983456789"),
    ]
    filled(sheet, 4, headings, spans, rows, {(9, 3): ".VnTime", (9, 7): ".VnTime"})
    sheet["C12"] = "Tổng cộng"
    sheet["I12"] = 312.5
    sheet["H14"] = "Ngày 05 tháng 01 năm 2026"
    sheet["B15"] = "NGƯỜI LẬP BIỂU"
    sheet["H15"] = "CHỦ TỊCH"
    book.create_sheet("Nháp").sheet_state = "hidden"
    book.create_sheet("Ghi chú")["A1"] = "Cập nhật hằng quý"
    return book


def office_members():
    """A list of members: names and births in two columns each, VNI that no font tells."""
    day = datetime.datetime
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Thành viên"
    sheet["A1"] = "DANH SÁCH THÀNH VIÊN"
    headings = [("STT", None), ("Mã số thuế HTX", None), ("Họ và đệm", None), ("Tên", None), ("Ngày sinh", "Nam"),
                (None, "Nữ"), ("Số CCCD", None), ("Địa chỉ", None), ("Ngày vào", None), ("Vốn góp (triệu đồng)", None)]
    spans = [f"{c}3:{c}4" for c in "ABCDGHIJ"] + ["E3:F3"]
    rows = [
        (1, "0100233488", "Nguyễn Văn", "Tú", day(1965, 3, 12), None, "006065123456", legacy("Thôn Khe Lim, xã Cao Kỳ", VNI), day(2016, 5, 12), 12.5),
        (2, "0100233488", "Trần Thị", "Ánh", None, day(1970, 11, 2), 6170654322, legacy("Thôn Bản Tết, xã Cao Kỳ", VNI), "01/06/2016", 7),
        (3, "0100233488", "Lê Hữu", "Phước", 1958, None, None, legacy("Thôn Hạ, xã Hòa Mục", VNI), day(2017, 1, 2), "30,25"),
    ]
    filled(sheet, 3, headings, spans, rows)
    sheet["C9"] = "Cộng"
    sheet["J9"] = 49.75
    return book


def office_rejected():
    """The same with a day that never was."""
    book = office_members()
    book.active["I7"] = "31/02/2018"
    return book


def numbers():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Số"
    for number, (value, code) in enumerate(
        [(1065123456, None), (1065123456, "000000000000"), (123456789012, None), ("1.23E+11", None),
         ("001065123456", "@"), (912345678, None), (0.1, None), (1234567.89, "#,##0.00"), (-12, None),
         (1e-7, None), (0.1 + 0.2, None), (12345678901, None), (99999999999999, None), (0, None),
         (True, None), (1 / 3, None), (43835, "dd/mm/yyyy"), (43835.5, "dd/mm/yyyy hh:mm"),
         (25, '0" người"'), ("=A7", None)], 1):
        cell = sheet.cell(number, 1, value)
        if code:
            cell.number_format = code
    return book


def several():
    book = openpyxl.Workbook()
    book.active.title = "A & B"
    book.active["B2"] = "một"
    for title, state, text in [("Ẩn", "hidden", "hai"), ("Ẩn hẳn", "veryHidden", "ba"), ("Trống", "visible", None)]:
        sheet = book.create_sheet(title)
        sheet.sheet_state = state
        if text:
            sheet["A1"] = text
    return book


def since1904():
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active["A1"] = datetime.datetime(2020, 1, 5)
    book.active["A1"].number_format = "dd/mm/yyyy"
    book.active["A2"] = datetime.datetime(1965, 3, 12)
    book.active["A2"].number_format = "d-m-yy"
    return book


def long_strings():
    """Enough strings of one and two bytes a letter that they run over the borders of records."""
    book = openpyxl.Workbook()
    for number in range(400):
        book.active.cell(number + 1, 1, f"{number} " + ("abc" if number % 3 == 0 else "Đồng") * (number % 50 + 1))
    return book


def convert(source, kind, target):
    """Lets LibreOffice write the book, and the file stand under its own name."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to",
             kind, "--outdir", folder, str(source)], check=True, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        shutil.move(f"{folder}/{source.stem}.{kind.split(':')[0]}", target)


def described(path):
    """What openpyxl sees: sheet, row, column, kind, value, font."""
    values = openpyxl.load_workbook(path, data_only=True)
    lines = []
    for index, sheet in enumerate(values.worksheets):
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell, MergedCell) or cell.value is None:
                    continue
                value = cell.value
                if isinstance(value, bool):
                    kind, text = "boolean", str(value).lower()
                elif isinstance(value, datetime.datetime):
                    kind, text = "date", value.strftime("%Y-%m-%d %H:%M:%S")
                elif isinstance(value, (int, float)):
                    kind, text = "number", format(value, ".15g")
                    if "e" in text:
                        text = format(value, ".20f").rstrip("0")
                else:
                    kind, text = ("error" if cell.data_type == "e" else "text"), str(value)
                lines.append("\t".join([str(index), str(cell.row), str(cell.column), kind, text, cell.font.name or ""]))
    return "\n".join(lines) + "\n"


def package(path, parts, compression=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, (2026, 1, 5, 0, 0, 0))
            info.compress_type = compression
            archive.writestr(info, text)


RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def raw(sheet, strings="", **changes):
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships><Relationship Id="r1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships><Relationship Id="r1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{RELATIONS}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>',
        "xl/sharedStrings.xml": f"<sst {MAIN}>{strings}</sst>",
        "xl/worksheets/sheet1.xml": f"<worksheet {MAIN}><sheetData>{sheet}</sheetData></worksheet>",
    }
    parts.update(changes)
    return {name: text for name, text in parts.items() if text is not None}


def strings():
    return raw(
        '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c></row>'
        '<row r="3"><c t="inlineStr"><is><t>trong ô</t></is></c>'
        '<c t="inlineStr"><is><r><rPr><rFont val=".VnTime"/></rPr><t>H\u00eep t\u00b8c x\u00b7 </t></r><r><rPr><rFont val="Arial"/></rPr><t>Hòa Bình</t></r></is></c>'
        '<c t="str"><f>A2</f><v>dòng 1_x000D_dòng 2</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c><f>1+1</f></c>'
        '<c t="n"><f>1+1</f><v>2</v></c><c r="J3" t="s"><v>3</v></c><c s="0"/></row>'
        '<row r="5"><c r="A5" t="d"><v>2020-01-05</v></c><c r="B5"><v>1.23456789012E+11</v></c><c r="C5"><v>1.1000000000000001</v></c>'
        '<c r="D5"><v>12345678901234567890</v></c><c r="E5" t="str"><f>A2</f><v></v></c></row>',
        "<si><t>đơn</t></si><si><r><t>đậm </t></r><r><t>nhạt</t></r></si>"
        "<si><t>漢字</t><rPh sb=\"0\" eb=\"2\"><t>かんじ</t></rPh></si><si><t xml:space=\"preserve\"> &amp; &lt;3 </t></si>")


def compound(streams):
    """A compound file of small streams, each in sectors of its own (version 3)."""
    sectors, fat, entries = [], [], []

    def chain(data):
        start = len(sectors)
        pieces = [data[i:i + 512].ljust(512, b"\0") for i in range(0, len(data), 512)]
        for index, piece in enumerate(pieces):
            sectors.append(piece)
            fat.append(start + index + 1 if index + 1 < len(pieces) else 0xFFFFFFFE)
        return start

    for name, data in streams.items():
        entries.append((name, 2, chain(data.ljust(4096, b"\0")), max(4096, len(data))))
    listing = b""
    for name, kind, start, size in [("Root Entry", 5, 0xFFFFFFFE, 0)] + entries:
        text = name.encode("utf-16-le") + b"\0\0"
        listing += text.ljust(64, b"\0") + struct.pack("<HBBIII", len(text), kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF)
        listing += bytes(36) + struct.pack("<IQ", start, size)
    directory = chain(listing)
    fat_sector = len(sectors)
    fat.append(0xFFFFFFFD)
    sectors.append(struct.pack("<128I", *(fat + [0xFFFFFFFF] * (128 - len(fat)))))
    head = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, 1, directory, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    head += struct.pack("<109I", fat_sector, *[0xFFFFFFFF] * 108)
    return head + b"".join(sectors)


def excel95():
    """A workbook of Excel 95 (BIFF5), which no program at hand writes: strings of one byte a letter."""
    def record(kind, data):
        return struct.pack("<HH", kind, len(data)) + data

    def begin(kind):
        return record(0x809, struct.pack("<HHHH", 0x500, kind, 0, 0))

    def font(name):
        return record(0x31, struct.pack("<HHHHHBBBBB", 200, 0, 8, 400, 0, 0, 0, 0, 0, len(name)) + name)

    def label(row, column, style, text):
        data = text.encode("latin-1")
        return record(0x204, struct.pack("<HHHH", row, column, style, len(data)) + data)

    name = b"Sheet1"
    sheet = begin(0x10) + label(0, 0, 0, legacy("Nguyễn Văn Tú", TCVN3)) + label(1, 0, 1, "Plain")
    sheet += record(0x203, struct.pack("<HHHd", 1, 1, 1, 123456789012)) + record(0x0A, b"")
    head = begin(5) + font(b".VnTime") + font(b"Arial")
    head += record(0xE0, struct.pack("<HH", 0, 0) + bytes(12)) + record(0xE0, struct.pack("<HH", 1, 0) + bytes(12))
    offset = len(head) + 4 + 7 + len(name) + 4
    head += record(0x85, struct.pack("<IBBB", offset, 0, 0, len(name)) + name) + record(0x0A, b"")
    return compound({"Book": head + sheet})


ODS = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'


def document(body, head=""):
    return {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": f'{head}<office:document-content {ODS}><office:body><office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>',
    }


def repeated():
    return document(
        '<table:table table:name="Lặp"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>'
        '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>x</text:p></table:table-cell>'
        '<table:table-cell office:value-type="float" office:value="123456789012"><office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>1,23E+11</text:p></table:table-cell></table:table-row>'
        '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>'
        '<table:table-row table:visibility="collapse"><table:covered-table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/>b<text:tab/>c</text:p><text:p>d</text:p></table:table-cell></table:table-row>'
        '<table:table-row><table:table-cell table:formula="of:=1+1"/><table:table-cell office:value-type="date" office:date-value="2020-01-05T07:30:00"/></table:table-row>'
        '<table:table-row table:number-rows-repeated="1048569"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>')


def broken():
    good = (OUT / "members.xlsx").read_bytes()
    (OUT / "broken-truncated.xlsx").write_bytes(good[: len(good) * 2 // 3])
    flipped = bytearray(good)
    place = good.index(b"xl/worksheets/sheet1.xml") + 80
    flipped[place] ^= 0xFF
    (OUT / "broken-checksum.xlsx").write_bytes(flipped)
    (OUT / "broken-empty.xlsx").write_bytes(b"")
    (OUT / "broken-page.xls").write_text("<html><table><tr><td>Trang web</td></tr></table></html>", encoding="utf-8")
    (OUT / "broken-text.xls").write_text("STT;Họ tên\n1;Nguyễn Văn Tú\n", encoding="utf-8")
    row = '<row r="1"><c r="A1"><v>1</v></c></row>'
    package(OUT / "broken-bomb.xlsx", raw(" " * (40 << 20) + row))
    doctype = '<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    package(OUT / "broken-doctype.xlsx", raw(row, **{"xl/worksheets/sheet1.xml": f"{doctype}<worksheet {MAIN}><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>"}))
    package(OUT / "broken-external.ods", document("<table:table/>", '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>'))
    package(OUT / "broken-missing-sheet.xlsx", raw(row, **{"xl/worksheets/sheet1.xml": None}))
    package(OUT / "broken-missing-book.xlsx", raw(row, **{"xl/workbook.xml": None}))
    package(OUT / "broken-string-index.xlsx", raw('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>7</v></c></row>'))
    package(OUT / "broken-cell.xlsx", raw('<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'))
    package(OUT / "broken-xml.xlsx", raw('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c></row>'))
    package(OUT / "broken-document.docx", {"word/document.xml": "<document/>", "_rels/.rels": "<Relationships/>"})
    package(OUT / "broken-archive.xlsx", {"readme.txt": "no workbook"})
    package(OUT / "broken-binary.xlsb", {"xl/workbook.bin": "", "_rels/.rels": "<Relationships/>"})
    package(OUT / "broken-presentation.ods", {"mimetype": "application/vnd.oasis.opendocument.presentation"})
    package(OUT / "encrypted.ods", {**document("<table:table/>"), "META-INF/manifest.xml": '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>'})
    locked = io.BytesIO()
    package(locked, raw(row))
    data = bytearray(locked.getvalue())
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(signature)
        while place >= 0:
            data[place + flags] |= 1
            place = data.find(signature, place + 4)
    (OUT / "encrypted-zip.xlsx").write_bytes(data)
    (OUT / "encrypted.xlsx").write_bytes(compound({"EncryptionInfo": b"\4\0\4\0", "EncryptedPackage": b"\0" * 64}))
    (OUT / "broken-message.msg.xls").write_bytes(compound({"__properties_version1.0": b""}))
    (OUT / "broken-compound.xls").write_bytes((OUT / "members.xls").read_bytes()[:3000])


def sheet_of(title, above, headings, rows, below=(), spans=(), fonts=None, formats=None):
    """A sheet with lines above, one or two rows of headings, rows, and lines below."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = title
    for number, text in enumerate(above, 1):
        sheet.cell(number, 1, text)
    first = len(above) + 1
    levels = headings if isinstance(headings[0], (list, tuple)) else [headings]
    for level, words in enumerate(levels):
        for column, word in enumerate(words, 1):
            sheet.cell(first + level, column, word)
    for span in spans:
        sheet.merge_cells(span)
    number = first + len(levels)
    for row in list(rows) + list(below):
        for column, value in enumerate(row, 1):
            if value is None:
                continue
            cell = sheet.cell(number, column, value)
            if isinstance(value, datetime.datetime):
                cell.number_format = "dd/mm/yyyy"
            if fonts and column in fonts and isinstance(value, str):
                cell.font = Font(name=fonts[column])
            if formats and column in formats:
                cell.number_format = formats[column]
        number += 1
    return book


UNIT = "0100233488"
PLAIN = ["STT", "MST", "Họ và tên", "Ngày sinh", "Số CCCD", "Địa chỉ", "Ngày vào", "Vốn góp"]
SIGNED = [[], [None, None, None, None, None, None, "Cao Kỳ, ngày 05 tháng 01 năm 2026"],
          [None, "NGƯỜI LẬP BIỂU", None, None, None, None, "GIÁM ĐỐC"], [None, "(Ký, ghi rõ họ tên)"],
          [None, "Lò Thị Mây"]]


def day(year, month, date):
    return datetime.datetime(year, month, date)


def three(*changes):
    """Three members of one cooperative as a plain list; changes are (row, column, value)."""
    rows = [
        [1, UNIT, "Nguyễn Văn Tú", day(1965, 3, 12), "006065123456", "Thôn Khe Lim, xã Cao Kỳ", day(2016, 5, 12), 12500000],
        [2, UNIT, "Trần Thị Ánh", day(1970, 11, 2), "006170654322", "Thôn Bản Tết, xã Cao Kỳ", day(2016, 6, 1), 7000000],
        [3, UNIT, "Lê Hữu Phước", day(1958, 9, 20), "006058111222", "Thôn Hạ, xã Hòa Mục", day(2017, 1, 2), 30250000],
    ]
    for row, column, value in changes:
        rows[row][column] = value
    return rows


def form_i3():
    """Form I-3: titles of the State, 15 columns, their numbers, a signature block; no unit, no day of joining."""
    headings = [
        "STT", "Tên thành viên", "Ngày, tháng, năm sinh (cá nhân hoặc đại diện hộ)", "Giới tính", "Quốc tịch", "Dân tộc",
        "Chỗ ở hiện tại", "Nơi đăng ký hộ khẩu thường trú; trụ sở chính đối với tổ chức",
        "Số, ngày, cơ quan cấp CMND, hộ chiếu; GCN ĐKDN; quyết định thành lập", "Giá trị vốn góp", "Tỷ lệ (%)",
        "Thời điểm hoàn thành góp vốn", "Mã số dự án", "Chữ ký", "Ghi chú",
    ]
    rows = [[f"({n})" for n in range(1, 16)]]
    for number, (_, _, name, born, paper, place, joined, capital) in enumerate(three(), 1):
        sex = "Nữ" if "Thị" in name else "Nam"
        rows.append([number, name, born, sex, "Việt Nam", "Kinh", place, place, paper, capital, 25.13, joined, None, None, None])
    rows.append([None, "Tổng cộng", None, None, None, None, None, None, None, 49750000, 100])
    above = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Phụ lục I-3",
             "DANH SÁCH THÀNH VIÊN HỢP TÁC XÃ", "ĐVT: đồng"]
    return sheet_of("Phụ lục I-3", above, headings, rows, SIGNED)


def form_ii2():
    """Form II-2 of Circular 09/2024: official members and associates with capital as groups."""
    top = ["STT", "Tên thành viên", "Ngày sinh", "Số định danh cá nhân", "Giới tính", "Vốn góp", None, "Thời điểm hoàn thành góp vốn"]
    low = [None, None, None, None, None, "Giá trị phần vốn góp", "Tỷ lệ (%)", None]
    people = three()
    line = [[n, p[2], p[3], p[4], "Nữ" if "Thị" in p[2] else "Nam", p[7] / 1000000, 25, p[6]] for n, p in enumerate(people, 1)]
    line[2][0] = 1
    rows = [["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"], ["I", "Thành viên chính thức"], line[0], line[1],
            ["II", "Thành viên liên kết góp vốn"], line[2], [None, "Tổng cộng", None, None, None, 49.75, 100]]
    spans = [f"{c}4:{c}5" for c in "ABCDEH"] + ["F4:G4"]
    return sheet_of("II-2", ["Phụ lục II-2", "DANH SÁCH THÀNH VIÊN", "Đơn vị tính: triệu đồng"], [top, low], rows, SIGNED, spans)


def units_by_commune(second="Xã Hòa Mục"):
    """Units under the names of their communes, which have no column of their own."""
    headings = ["TT", "Loại hình", "Tên HTX", "Mã số thuế", "Ngày thành lập", "Trụ sở", "Vốn điều lệ (tr.đ)", "SĐT"]
    rows = [
        ["I", "Xã Cao Kỳ (2 HTX)"],
        [1, "HTX", "Hợp tác xã Chè Khe Lim", UNIT, day(2016, 5, 12), "Thôn Khe Lim", 300, "0912345678"],
        [2, "HTX", "Hợp tác xã Mây tre Bản Tết", None, "28/02/2018", "Thôn Bản Tết", 12.5, None],
        ["II", second],
        [1, "THT", "Tổ hợp tác Suối Mơ", None, "05/01/2020", "Thôn Bản Giác", None, "0983456789"],
        [None, "Tổng cộng", None, None, None, None, 312.5],
    ]
    return sheet_of("HTX", ["ỦY BAN NHÂN DÂN HUYỆN", "DANH SÁCH HỢP TÁC XÃ THEO XÃ"], headings, rows, SIGNED)


def members_by_unit(second="TỔ HỢP TÁC SUỐI MƠ"):
    """Members under the names of their units, with kinds of member below them."""
    headings = ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Địa chỉ", "Ngày vào", "Vốn góp"]
    plain = [[n] + row[2:] for n, row in enumerate(three(), 1)]
    rows = [["A. HTX Chè Khe Lim"], ["I", "Thành viên chính thức"], plain[0], ["II", "Thành viên liên kết góp vốn"], plain[1],
            [f"B. {second}"], plain[2]]
    return sheet_of("Xã viên", ["DANH SÁCH XÃ VIÊN CÁC HTX"], headings, rows)


def merged_units():
    """A unit merged over its members, and an amount that two of them paid in together."""
    book = sheet_of("Gộp ô", ["DANH SÁCH"], PLAIN, three((1, 1, None), (2, 1, None), (1, 7, None)))
    book.active.merge_cells("B3:B5")
    book.active.merge_cells("H3:H4")
    return book


def hidden_parts():
    """A column and a row that are hidden are read like the others."""
    book = sheet_of("Ẩn", ["DANH SÁCH"], PLAIN, three())
    book.active.column_dimensions["E"].hidden = True
    book.active.row_dimensions[4].hidden = True
    return book


def windows1258(text):
    """Vietnamese as Windows-1258 has it: letters with their hats, tones behind them."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    parts = []
    for letter in unicodedata.normalize("NFC", text):
        pieces = unicodedata.normalize("NFD", letter)
        tone = "".join(p for p in pieces if p in tones)
        parts.append(unicodedata.normalize("NFC", "".join(p for p in pieces if p not in tones)) + tone)
    return "".join(parts).encode("cp1258")


def as_text(rows, separator):
    def cell(value):
        if value is None:
            return ""
        return value.strftime("%d/%m/%Y") if isinstance(value, datetime.datetime) else str(value)
    return "".join(separator.join(cell(value) for value in row) + "\r\n" for row in rows)


def make_texts():
    """The same members as text files of several encodings, and as a sheet that was saved as CSV."""
    plain = as_text([PLAIN] + three(), ";")
    (OFFICE / "members-1258.csv").write_bytes(windows1258(plain))
    (OFFICE / "members-tcvn3.csv").write_bytes(legacy(plain, TCVN3).encode("latin-1"))
    (OFFICE / "members-utf16.txt").write_bytes(b"\xff\xfe" + as_text([PLAIN] + three(), "\t").encode("utf-16-le"))
    (OFFICE / "members-doubled.csv").write_text(doubled(plain), encoding="utf-8", newline="")
    width = [None] * (len(PLAIN) - 1)
    titled = [["DANH SÁCH THÀNH VIÊN"] + width, [None] * len(PLAIN), PLAIN] + three() + [[None, None, "Cộng"] + [None] * 4 + [49750000]]
    (OFFICE / "members-titled.csv").write_text(as_text(titled, ";"), encoding="utf-8-sig", newline="")
    (OFFICE / "members-plain.csv").write_text(plain, encoding="utf-8-sig", newline="")
    (OFFICE / "members-binary.csv").write_bytes(plain.encode().replace(b"\xc3", b"\xc3\xff"))


def doubled(text):
    """UTF-8 whose bytes a program took for Windows-1252 letters; the five bytes it lacks stay as they are."""
    return "".join(bytes([b]).decode("cp1252") if b not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(b) for b in text.encode())


def make_more_office():
    scientific = three((0, 4, "1.23E+11"), (1, 4, "6,17065E+09"))
    scientific[2][4] = 6058111222.0
    zeros = three((0, 1, 100233488), (1, 1, 100233488), (2, 1, 100233488), (0, 4, 6065123456), (1, 4, 6170654322), (2, 4, 6058111222))
    phones = [row + [phone] for row, phone in zip(three(), ["0912345678 / 0983456789", "0912.345.679; 02093 812 345", "không có"])]
    years = three((0, 3, 1965), (1, 3, "1970"), (2, 3, "khoảng 1958"))
    serials = three((0, 3, 23813), (1, 6, 42522))
    old = [[legacy(value, TCVN3) if isinstance(value, str) else value for value in row] for row in three()]
    vni = [[legacy(value, VNI) if isinstance(value, str) else value for value in row] for row in three()]
    twice = [row + ["Nguyễn Thị Tên Khác"] for row in three()]
    names = [[n, row[1], row[2].rsplit(" ", 1)[0], row[2].rsplit(" ", 1)[1], row[3], row[4], row[6], row[7]] for n, row in enumerate(three(), 1)]
    own = ["STT", "HTX số", "Chủ hộ", "Sinh", "Giấy tờ", "Chỗ", "Ngày bắt đầu", "Tiền"]
    books = {
        "members-i3": form_i3(), "members-ii2": form_ii2(), "units-communes": units_by_commune(),
        "units-communes-unknown": units_by_commune("Xã Chưa Từng Có"), "members-units": members_by_unit(),
        "members-units-unknown": members_by_unit("HTX Chưa Đăng Ký"),
        "members-tcvn3": sheet_of("TCVN3", [legacy("DANH SÁCH THÀNH VIÊN", TCVN3)], PLAIN, old, fonts=dict.fromkeys(range(1, 9), ".VnTime")),
        "members-vni": sheet_of("VNI", [legacy("DANH SÁCH THÀNH VIÊN", VNI)], PLAIN, vni, fonts=dict.fromkeys(range(1, 9), "VNI-Times")),
        "members-thousands": sheet_of("Nghìn đồng", ["DANH SÁCH", "ĐVT: nghìn đồng"], PLAIN, three((0, 7, 12500), (1, 7, 7000), (2, 7, "30.250,5"))),
        "members-merged": merged_units(), "members-hidden": hidden_parts(),
        "members-phones": sheet_of("Điện thoại", ["DANH SÁCH"], PLAIN + ["Điện thoại"], phones),
        "members-zeros": sheet_of("Mất số 0", ["DANH SÁCH"], PLAIN, zeros),
        "members-scientific": sheet_of("1.23E+11", ["DANH SÁCH"], PLAIN, scientific),
        "members-years": sheet_of("Năm sinh", ["DANH SÁCH"], PLAIN, years),
        "members-serials": sheet_of("Số ngày", ["DANH SÁCH"], PLAIN, serials),
        "members-names": sheet_of("Họ và tên", ["DANH SÁCH"], ["STT", "MST", "Họ và đệm", "Tên", "Ngày sinh", "Số CCCD", "Ngày vào", "Vốn góp"], names),
        "members-own": sheet_of("Mẫu riêng", ["DANH SÁCH"], own, three()),
        "members-twice": sheet_of("Hai cột tên", ["DANH SÁCH"], PLAIN + ["Họ tên"], twice),
        "members-dollars": sheet_of("USD", ["DANH SÁCH", "ĐVT: USD"], PLAIN, three()),
        "members-headless": sheet_of("Không tiêu đề", [], three()[0], three()[1:]),
    }
    saved = {"members-i3": "xlsx:Calc MS Excel 2007 XML", "members-tcvn3": "xls:MS Excel 97", "members-ii2": "ods",
             "members-merged": "ods", "units-communes": "xls:MS Excel 97", "members-thousands": "ods"}
    for name, book in books.items():
        path = OFFICE / f"{name}.xlsx"
        book.save(path)
        kind = saved.get(name)
        if kind:
            convert(path, kind, OFFICE / f"{name}.{kind.split(':')[0]}")
            if not kind.startswith("xlsx"):
                path.unlink()
    make_texts()


def make_office():
    OFFICE.mkdir(exist_ok=True)
    for name, book in {
        "units": office_units(), "members": office_members(), "members-rejected": office_rejected(),
    }.items():
        path = OFFICE / f"{name}.xlsx"
        book.save(path)
        if name != "members-rejected":
            convert(path, "ods", OFFICE / f"{name}.ods")
            convert(path, "xls:MS Excel 97", OFFICE / f"{name}.xls")
    make_more_office()


def main():
    shutil.rmtree(OUT, ignore_errors=True)
    (OUT / "expected").mkdir(parents=True)
    books = {
        "members": members(), "tcvn3": encodings(TCVN3, ".VnTime", ".VnTimeH"),
        "vni": encodings(VNI, "VNI-Times", "VNI-Times"), "numbers": numbers(), "several": several(),
        "since1904": since1904(),
    }
    for name, book in books.items():
        path = OUT / f"{name}.xlsx"
        book.save(path)
        # LibreOffice calculates the formulas; openpyxl writes none of their values.
        convert(path, "xlsx:Calc MS Excel 2007 XML", OUT / f"{name}-calculated.xlsx")
        convert(path, "ods", OUT / f"{name}.ods")
        convert(path, "xls:MS Excel 97", OUT / f"{name}.xls")
        (OUT / "expected" / f"{name}.tsv").write_text(described(OUT / f"{name}-calculated.xlsx"), encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "long.xlsx"
        long_strings().save(path)
        convert(path, "xls:MS Excel 97", OUT / "strings-long.xls")
    make_office()
    (OUT / "excel95.xls").write_bytes(excel95())
    package(OUT / "strings.xlsx", strings())
    package(OUT / "repeated.ods", repeated())
    broken()


if __name__ == "__main__":
    sys.exit(main())
