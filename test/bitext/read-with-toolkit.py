"""Prints, for each file named on standard input (a JSON list), what Debian's translate-toolkit reads of it: a list of
[source, target] of the units that are to be translated (of a catalogue, [id, target]), or null where it refuses the file."""

import json
import sys

from translate.misc.multistring import multistring
from translate.storage import factory
from translate.storage.jsonl10n import WebExtensionJsonFile


def forms(text):
    if isinstance(text, multistring):
        return [str(form) for form in text.strings]
    return [str(text)] if text is not None else [""]


def units(path):
    if path.endswith(".json"):
        return [[unit.getid(), unit.target] for unit in WebExtensionJsonFile.parsefile(path).units]
    read = []
    for unit in factory.getobject(path).units:
        if unit.isobsolete() or unit.isheader() or not unit.istranslatable():
            continue
        sources, targets = forms(unit.source), forms(unit.target)
        for n, target in enumerate(targets):
            is_one = n == 0 and len(targets) > 1
            read.append([sources[0] if is_one or len(sources) == 1 else sources[-1], target])
    return read


def answer(path):
    try:
        return units(path)
    except Exception:
        return None


json.dump([answer(path) for path in json.load(sys.stdin)], sys.stdout)
