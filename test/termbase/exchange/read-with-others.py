"""Prints what other readers take for the terms of exported glossaries: for each [form, path] on standard input (a JSON
list) a list of [source, target], or why there is none. `toolkit` is Debian's translate-toolkit; `csv` is Python's own."""

import csv
import json
import sys

from translate.storage import omegat, tbx, tmx, utx, xliff

TOOLKIT = {
    "tbx": tbx.tbxfile,
    "tmx": tmx.tmxfile,
    "utx": utx.UtxFile,
    "xliff": xliff.xlifffile,
    "omegat": omegat.OmegaTFile,
}


def toolkit(form, path):
    with open(path, "rb") as file:
        store = TOOLKIT[form](file)
    return [[str(unit.source), str(unit.target)] for unit in store.units]


def table(path, delimiter, quoting):
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter=delimiter, quoting=quoting)
        return [[row["en"], row["ja"]] for row in rows]


def answer(form, path):
    if form == "csv":
        return table(path, ",", csv.QUOTE_MINIMAL)
    if form == "tsv":
        return table(path, "\t", csv.QUOTE_NONE)
    try:
        return toolkit(form, path)
    except Exception as error:
        return type(error).__name__


json.dump([answer(form, path) for form, path in json.load(sys.stdin)], sys.stdout)
