"""Labelled windows of whole sentences, from the files that `dump.ts` writes and from UD English EWT."""

import difflib
import json
import random
from pathlib import Path

import torch

from words import FACTUALITY, RELATIONS, UPOS, shape_of

NONE = -100
HEADS = ("upos", "head", "rel", "names", "source", "cue", "content")
SILVER = 0.2
"""Weight of a name that another program found (the texts of PolNeAR)."""


def read_lines(path):
    return [json.loads(line) for line in open(path, encoding="utf8")]


def read_trees(path):
    """Documents of a CoNLL-U file: words, sentence numbers, tags, heads (0 root, j + 1 word j of the document) and relations."""
    documents = []
    rows = []
    for line in [*open(path, encoding="utf8"), "\n"]:
        line = line.rstrip("\n")
        if line.startswith("# newdoc") or not documents:
            documents.append({"words": [], "sentences": [], "upos": [], "head": [], "rel": []})
        if line and line[0].isdigit():
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
        elif not line and rows:
            add_tree(documents[-1], rows)
            rows = []
    return [it for it in documents if it["words"]]


def add_tree(document, rows):
    offset = len(document["words"])
    number = document["sentences"][-1] + 1 if document["sentences"] else 0
    for columns in rows:
        relation = columns[7] if columns[7] in RELATIONS else columns[7].split(":")[0]
        document["words"].append(columns[1])
        document["sentences"].append(number)
        document["upos"].append(UPOS.index(columns[3]) if columns[3] in UPOS else NONE)
        document["head"].append(0 if columns[6] == "0" else offset + int(columns[6]))
        document["rel"].append(RELATIONS.index(relation) if relation in RELATIONS else NONE)


def label_attributions(document):
    """Labels of attributions: every source and cue, the outermost contents; links of each cue's first word."""
    size = len(document["words"])
    found = {kind: [0] * size for kind in ("source", "cue", "content")}
    links = {}
    for entry in sorted(document["attributions"], key=lambda it: -len(it["content"])):
        for kind, labels in found.items():
            if any(labels[at] for at in entry[kind]):
                continue
            for at in entry[kind]:
                labels[at] = 2 if at - 1 in entry[kind] else 1
        if entry["cue"]:
            links.setdefault(entry["cue"][0], (set(entry["source"]), set(entry["content"])))
    return found | {"links": links}


def align(words, other, labels):
    """Labels of another reading of the same text, where the words are the same."""
    found = [NONE] * len(words)
    for start, begin, size in difflib.SequenceMatcher(None, words, other, autojunk=False).get_matching_blocks():
        found[start : start + size] = labels[begin : begin + size]
    return found


def add_factuality(documents, labelled):
    """Puts the values of UDS-IH2, which is made of EWT, at the words of its trees; a sentence is found by its letters."""
    known = {"".join(it["words"]): it for it in labelled}
    for document in documents:
        words, sentences = document["words"], document["sentences"]
        values = [None] * len(words)
        bounds = [at for at in range(len(words)) if at == 0 or sentences[at] != sentences[at - 1]] + [len(words)]
        for start, end in zip(bounds, bounds[1:]):
            other = known.get("".join(words[start:end]))
            if not other:
                continue
            ends = ends_of(other["words"])
            by_end = {ends[at]: value for at, value in enumerate(other["factuality"]) if value is not None}
            for at, place in enumerate(ends_of(words[start:end])):
                values[start + at] = by_end.get(place)
        document["factuality"], document["set"] = values, "UDS_IH2"


def ends_of(words):
    ends, length = [], 0
    for word in words:
        length += len(word)
        ends.append(length)
    return ends


def read_sets(folder, data, split="train"):
    """All documents of a part by set."""
    folder = Path(folder)
    ewt = read_trees(Path(data) / "syntax/ewt" / f"{split}.conllu")
    names = read_lines(folder / f"names.{split}.jsonl")
    for document in names:
        document["names"] = document.pop("labels")
    reports = read_lines(folder / f"polnear.{split}.jsonl")
    silver = {}
    if split == "train" and (folder / "names.silver.jsonl").exists():
        texts = sorted({document["id"].rsplit("_", 1)[0] for document in reports})
        silver = dict(zip(texts, read_lines(folder / "names.silver.jsonl")))
    known = {}
    for document in reports:
        document |= label_attributions(document)
        text = document["id"].rsplit("_", 1)[0]
        if text in silver:
            if text not in known:
                known[text] = align(document["words"], silver[text]["words"], silver[text]["labels"])
            document["names"], document["weak"] = known[text], True
    facts = read_lines(folder / f"factuality.{split}.jsonl")
    add_factuality(ewt, [it for it in facts if it["set"] == "UDS_IH2"])
    return {"ewt": ewt, "names": names, "polnear": reports, "facts": [it for it in facts if it["set"] != "UDS_IH2"]}


def cut(document, pieces, most, spread):
    """Ranges of whole consecutive sentences of at most `most` pieces, or less by chance where `spread` is given."""
    sentences = document["sentences"]
    bounds = [at for at in range(len(sentences)) if at == 0 or sentences[at] != sentences[at - 1]] + [len(sentences)]
    sizes = [len(pieces.split(word)) for word in document["words"]]
    windows, start, size = [], 0, 0
    limit = spread.randint(most // 3, most) if spread else most
    for begin, end in zip(bounds, bounds[1:]):
        length = sum(sizes[begin:end])
        if size and size + length > limit - 2:
            windows.append((start, begin))
            start, size = begin, 0
            limit = spread.choice([most, most, spread.randint(most // 4, most)]) if spread else most
        size += length
    windows.append((start, len(sentences)))
    return windows


def vary(words, sentences, chance):
    """Quotation marks and apostrophes of another make."""
    if chance.random() > 0.3:
        return words
    if any(mark in word for word in words for mark in "“”‘’"):
        return [word.translate(STRAIGHT) for word in words]
    varied, opened, last = [], False, None
    for word, sentence in zip(words, sentences):
        if sentence != last:
            opened, last = False, sentence
        if word == '"':
            opened = not opened
            word = "“" if opened else "”"
        varied.append(word.replace("'", "’"))
    return varied


STRAIGHT = str.maketrans("“”‘’", "\"\"''")


def vary_shapes(shapes, chance):
    """Now and then a window in capitals, as a headline, or in small letters."""
    draw = chance.random()
    if draw < 0.03:
        return [{10: 8, 9: 8, 11: 8}.get(it, it) for it in shapes]
    if draw < 0.06:
        return [{10: 9}.get(it, it) for it in shapes]
    if draw < 0.08:
        return [{7: 10, 8: 10, 9: 10, 11: 10}.get(it, it) for it in shapes]
    return shapes


def to_window(document, span, pieces, most, chance=None):
    """The inputs and labels of one range of a document."""
    start, end = span
    words, sentences = document["words"][start:end], document["sentences"][start:end]
    if chance:
        words = vary(words, sentences, chance)
    ids, first = [pieces.start], []
    for word in words:
        split = pieces.split(word)
        if len(ids) + len(split) > most - 1:
            break
        first.append(len(ids))
        ids += split
    size = len(first)
    shapes = [shape_of(word) for word in words[:size]]
    window = {
        "input_ids": ids + [pieces.end],
        "word_first": first,
        "word_shape": vary_shapes(shapes, chance) if chance else shapes,
        "sentence": [it - sentences[0] for it in sentences[:size]],
        "weak": document.get("weak", False),
    }
    for name in HEADS:
        labels = document.get(name)
        window[name] = labels[start : start + size] if labels else None
    if "factuality" in document:
        window["factuality"] = FACTUALITY.index(document["set"]), document["factuality"][start : start + size]
    if window["head"]:
        window["head"] = [it and it - start for it in window["head"]]
        window["head"] = [it if it <= size else NONE for it in window["head"]]
    if "links" in document:
        window["links"] = {at - start: sides for at, sides in document["links"].items() if start <= at < start + size}
        window["from"] = start
    return window


def collate(windows):
    """A batch of tensors, padded."""
    batch, pieces, words = len(windows), max(len(it["input_ids"]) for it in windows), max(len(it["word_first"]) for it in windows)
    found = {"input_ids": torch.zeros(batch, pieces, dtype=torch.int64), "attention_mask": torch.zeros(batch, pieces, dtype=torch.int64)}
    found |= {name: torch.zeros(batch, words, dtype=torch.int64) for name in ("word_first", "word_mask", "word_shape", "sentence")}
    found |= {name: torch.full((batch, words), NONE, dtype=torch.int64) for name in HEADS}
    found["link"] = torch.full((batch, words, words), NONE, dtype=torch.int64)
    found["weight"] = torch.ones(batch, words)
    found["factuality"] = torch.full((batch, words, len(FACTUALITY)), torch.nan)
    for row, window in enumerate(windows):
        size = len(window["word_first"])
        found["input_ids"][row, : len(window["input_ids"])] = torch.tensor(window["input_ids"])
        found["attention_mask"][row, : len(window["input_ids"])] = 1
        found["word_mask"][row, :size] = 1
        for name in ("word_first", "word_shape", "sentence", *HEADS):
            if window[name] is not None:
                found[name][row, :size] = torch.tensor(window[name])
        if "factuality" in window:
            kind, values = window["factuality"]
            found["factuality"][row, :size, kind] = torch.tensor([torch.nan if it is None else it for it in values])
        if window["weak"]:
            found["weight"][row] = SILVER
        for at, (source, content) in window.get("links", {}).items():
            base = window["from"]
            found["link"][row, :size, at] = torch.tensor([1 if base + it in source else 2 if base + it in content else 0 for it in range(size)])
    return found


def epoch_of(sets, repeats, pieces, most, size, seed):
    """Shuffled batches of about `size` pieces; each set is seen as often as `repeats` says, cut anew every time."""
    chance = random.Random(seed)
    windows = []
    for name, documents in sets.items():
        for _ in range(repeats[name]):
            windows += [(document, span) for document in documents for span in cut(document, pieces, most, chance)]
    chance.shuffle(windows)
    for begin in range(0, len(windows), 400):
        made = [to_window(document, span, pieces, most, chance) for document, span in windows[begin : begin + 400]]
        made = sorted((it for it in made if it["word_first"]), key=lambda it: len(it["input_ids"]))
        batches, batch = [], []
        for window in made:
            if batch and (len(batch) + 1) * len(window["input_ids"]) > size:
                batches.append(batch)
                batch = []
            batch.append(window)
        batches.append(batch)
        chance.shuffle(batches)
        for batch in batches:
            yield collate(batch)
