"""Workbooks as LibreOffice without a screen takes them: as pages and as values."""

import csv
import io
import os
import re
import subprocess
import zlib

A4 = (595, 842)
# Comma, quote, UTF-8, every sheet (-1) into a file of its own, cells as they are shown.
VALUES = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"


def converted(paths, folder):
    """Converts files to PDF and CSV; answers what LibreOffice refused."""
    for form in ("pdf", VALUES):
        command = ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/user",
                   "--convert-to", form, "--outdir", folder] + paths
        done = subprocess.run(command, capture_output=True, text=True, timeout=600)
        if done.returncode != 0 or "Error" in done.stderr:
            yield f"LibreOffice: {done.stderr.strip() or done.returncode}"


def page_problems(path, landscape):
    """The pages of a PDF: A4, and across where they must be."""
    if not os.path.exists(path):
        yield "LibreOffice made no pages"
        return
    sizes = page_sizes(path)
    if not sizes:
        yield "no pages"
    for size in set(sizes):
        if tuple(sorted(size)) != A4:
            yield f"a page of {size[0]} x {size[1]} points is not A4"
        elif landscape and size[0] < size[1]:
            yield "a page does not lie across"


def page_sizes(path):
    """The box of each page; the tree over the pages has one too, which holds them all."""
    with open(path, "rb") as file:
        data = file.read()
    texts = [data]
    for packed in re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
        try:
            texts.append(zlib.decompress(packed))
        except zlib.error:
            continue
    pages = [page for text in texts for page in re.findall(rb"/Type\s*/Page\b[^s].*?>>", text, re.DOTALL)]
    boxes = [re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", page) for page in pages]
    return [tuple(round(float(side)) for side in box.groups()) for box in boxes if box]


def value_problems(folder, name, sheet):
    """A sheet as LibreOffice shows it beside the same cells as openpyxl reads them."""
    path = os.path.join(folder, f"{name}-{sheet.title}.csv")
    if not os.path.exists(path):
        yield f"LibreOffice made no {os.path.basename(path)}"
        return
    with open(path, encoding="utf-8", newline="") as file:
        shown = list(csv.reader(io.StringIO(file.read())))
    for row in sheet.iter_rows():
        for cell in row:
            if not isinstance(cell.value, str):
                continue
            line = shown[cell.row - 1] if cell.row <= len(shown) else []
            text = line[cell.column - 1] if cell.column <= len(line) else ""
            if text != cell.value:
                yield f"{sheet.title!r} {cell.coordinate}: LibreOffice shows {text!r} for {cell.value!r}"
