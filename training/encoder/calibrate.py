"""Finds what the scores of each head are to be divided by so that its chances are right, on every third document of the dev parts, and writes it
into the config.json beside the graph: `python calibrate.py ONNX DATA WORK`."""

import json
import sys
from pathlib import Path

import numpy as np

from base import base_folder
from data import label_attributions, read_lines, read_trees
from evaluate import log_soft, read
from parity import open_session
from words import Pieces

STEPS = np.round(np.arange(0.7, 2.51, 0.05), 2)
EVERY = 3


def rows_of(document, parts, name, labels):
    """Scores and labels of the words that count, where there are labels."""
    for start, first, last, kept in parts:
        for at in range(first - start, min(last - start, len(kept[name]))):
            if labels[start + at] is not None and labels[start + at] >= 0:
                yield kept[name][at], labels[start + at], start


def links_of(document, parts):
    for start, first, last, kept in parts:
        for cue, (source, content) in document["links"].items():
            if first <= cue < last and cue - start < kept["link"].shape[1]:
                for at, scores in enumerate(kept["link"][:, cue - start]):
                    yield scores, 1 if start + at in source else 2 if start + at in content else 0


def main():
    onnx, data, work = sys.argv[1:4]
    session, pieces = open_session(onnx), Pieces(base_folder() / "vocab.txt")
    found = {}
    trees = read_trees(Path(data) / "syntax/ewt/dev.conllu")[::EVERY]
    pairs = {name: [] for name in ("upos", "arc", "rel")}
    for document, reading in zip(trees, read(session, trees, pieces, list(pairs))):
        for name in pairs:
            labels = document["head" if name == "arc" else name]
            for scores, label, start in rows_of(document, reading["parts"], name, labels):
                label = label - start if name == "arc" and label else label
                if label < len(scores):
                    pairs[name].append((scores, label))
    names = read_lines(Path(work) / "names.dev.jsonl")[::EVERY]
    pairs["names"] = [
        (scores, label)
        for document, reading in zip(names, read(session, names, pieces, ["names"]))
        for scores, label, _ in rows_of(document, reading["parts"], "names", document["labels"])
    ]
    reports = read_lines(Path(work) / "polnear.dev.jsonl")[::EVERY]
    heads = ["source", "cue", "content", "link"]
    pairs |= {name: [] for name in heads}
    for document, reading in zip(reports, read(session, reports, pieces, heads)):
        document |= label_attributions(document)
        for name in heads[:3]:
            pairs[name] += [(scores, label) for scores, label, _ in rows_of(document, reading["parts"], name, document[name])]
        pairs["link"] += links_of(document, reading["parts"])
    for name, rows in pairs.items():
        found[name] = best(rows)
    path = Path(onnx).parent / "config.json"
    config = json.loads(path.read_text())
    config["temperature"] = found
    path.write_text(json.dumps(config, indent=2) + "\n")
    print(found)


def best(rows):
    """The factor of the least loss."""
    widest = max(len(scores) for scores, _ in rows)
    table = np.full((len(rows), widest), -1e9, np.float32)
    for at, (scores, _) in enumerate(rows):
        table[at, : len(scores)] = scores
    labels = np.array([label for _, label in rows])
    losses = [-log_soft(table / factor)[np.arange(len(rows)), labels].mean() for factor in STEPS]
    return float(STEPS[int(np.argmin(losses))])


if __name__ == "__main__":
    main()
