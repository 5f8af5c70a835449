"""Scores of an ONNX encoder on the dev parts: `python evaluate.py ONNX DATA WORK [--share .3]`; intervals by resampling documents."""

import argparse
import json
import random
from pathlib import Path

import numpy as np

from base import base_folder
from data import collate, read_lines, read_trees, to_window
from export import INPUTS, MAX_PIECES
from parity import open_session
from words import FACTUALITY, NAME_TYPES, NAMES, RELATIONS, Pieces

CONTEXT = 32
BATCH = 8
RUNS = 1000


def cut_windows(sizes, room, context=CONTEXT):
    """Windows over sentences as the program cuts them: (from, to) that is read, (first, last) that counts."""
    windows, first = [], 0
    while first < len(sizes):
        size, start, before = sizes[first], first, 0
        while start > 0 and before < context and size + sizes[start - 1] <= room:
            start -= 1
            before += sizes[start]
            size += sizes[start]
        end = first + 1
        while end < len(sizes) and size + sizes[end] <= room:
            size += sizes[end]
            end += 1
        last, after = end, 0
        while end < len(sizes) and last - 1 > first and after < context:
            last -= 1
            after += sizes[last]
        windows.append((start, end, first, last))
        first = last
    return windows


def read(session, documents, pieces, outputs):
    """Scores of every document: arrays over its words; arcs and links as rows by word."""
    jobs = []
    for number, document in enumerate(documents):
        sentences = document["sentences"]
        bounds = [at for at in range(len(sentences)) if at == 0 or sentences[at] != sentences[at - 1]] + [len(sentences)]
        sizes = [min(MAX_PIECES - 2, sum(len(pieces.split(word)) for word in document["words"][a:b])) for a, b in zip(bounds, bounds[1:])]
        for start, end, first, last in cut_windows(sizes, MAX_PIECES - 2):
            jobs.append((number, bounds[start], bounds[end], bounds[first], bounds[last]))
    found = [{"parts": []} for _ in documents]
    order = sorted(range(len(jobs)), key=lambda at: jobs[at][2] - jobs[at][1])
    for begin in range(0, len(order), BATCH):
        chosen = [jobs[at] for at in order[begin : begin + BATCH]]
        bare = [{"words": documents[job[0]]["words"], "sentences": documents[job[0]]["sentences"]} for job in chosen]
        batch = collate([to_window(it, (job[1], job[2]), pieces, MAX_PIECES) for it, job in zip(bare, chosen)])
        given = dict(zip(outputs, session.run(outputs, {name: batch[name].numpy() for name in INPUTS})))
        for row, (number, start, end, first, last) in enumerate(chosen):
            size = min(end - start, int(batch["word_mask"][row].sum()))
            kept = {}
            for name, values in given.items():
                values = values[row, :size]
                kept[name] = values[:, : size + 1] if name == "arc" else values[:, :size] if name == "link" else values
            found[number]["parts"].append((start, first, last, kept))
    return found


def flat(document, parts, name, classes):
    """The scores of a head for every word, each from the window in whose middle it stands."""
    scores = np.zeros((len(document["words"]), classes), np.float32)
    scores[:, 0] = 1
    for start, first, last, kept in parts:
        values = kept[name][first - start : last - start]
        scores[first : first + len(values)] = values
    return scores


def viterbi(scores):
    """The likeliest allowed labels: O, then B and I of each type; I only after B or I of its type."""
    if not len(scores):
        return []
    count = scores.shape[1]
    allowed = np.zeros((count, count), np.float32)
    for label in range(2, count, 2):
        allowed[:, label] = -1e9
        allowed[label - 1, label] = allowed[label, label] = 0
    best = scores[0].copy()
    best[2::2] = -1e9
    back = []
    for row in scores[1:]:
        ways = best[:, None] + allowed
        back.append(ways.argmax(0))
        best = ways.max(0) + row
    labels = [int(best.argmax())]
    for step in reversed(back):
        labels.append(int(step[labels[-1]]))
    return labels[::-1]


def spans_of(labels):
    """Spans of BIO numbers: (start, end, type)."""
    found, start = [], None
    for at, label in enumerate([*labels, 0]):
        if start is not None and (label == 0 or label % 2 == 1 or (label + 1) // 2 != (labels[start] + 1) // 2):
            found.append((start, at, (labels[start] + 1) // 2 - 1))
            start = None
        if label % 2 == 1:
            start = at
    return found


def log_soft(scores):
    scores = scores - scores.max(-1, keepdims=True)
    return scores - np.log(np.exp(scores).sum(-1, keepdims=True))


class Counts:
    """Right, found and wanted by document, to resample."""

    def __init__(self):
        self.rows = []

    def add(self, right, found, wanted):
        self.rows.append((right, found, wanted))

    def f1(self, rows=None):
        right, found, wanted = np.sum(self.rows if rows is None else rows, 0)
        return 2 * right / max(1, found + wanted)

    def tell(self):
        chance, rows = random.Random(1), np.array(self.rows)
        runs = sorted(self.f1(rows[[chance.randrange(len(rows)) for _ in rows]]) for _ in range(RUNS))
        right, found, wanted = rows.sum(0)
        return {
            "f1": round(float(self.f1()), 4), "interval": [round(float(runs[int(RUNS * part)]), 4) for part in (0.025, 0.975)],
            "precision": round(float(right / max(1, found)), 4), "recall": round(float(right / max(1, wanted)), 4), "count": int(wanted),
        }  # fmt: skip


def score_spans(documents, readings):
    """Exact spans of source, cue and content on the BIO file, as other systems were scored on it."""
    counts = {name: Counts() for name in ("source", "cue", "content")}
    for document, reading in zip(documents, readings):
        labels = {name: viterbi(log_soft(flat(document, reading["parts"], name, 3))) for name in counts}
        spans = {name: [document_span(document, it) for it in spans_of(labels[name])] for name in counts}
        inside = spans["content"]
        for name in ("source", "cue"):
            spans[name] = [it for it in spans[name] if not any(a < it[1] and it[0] < b for a, b in inside)]
        rows = {name: [0, 0, 0] for name in counts}
        for window in document["windows"]:
            gold = gold_spans(window["labels"])
            tokens = window["tokens"]
            for name in counts:
                ours = {to_tokens(tokens, span) for span in spans[name]} - {None}
                want = gold.get(name, set())
                for at, value in enumerate((len(ours & want), len(ours), len(want))):
                    rows[name][at] += value
        for name in counts:
            counts[name].add(*rows[name])
    return {name: it.tell() for name, it in counts.items()}


def document_span(document, span):
    return document["spans"][span[0]][0], document["spans"][span[1] - 1][1]


def to_tokens(tokens, span):
    inside = [at for at, (start, end) in enumerate(tokens) if start < span[1] and span[0] < end]
    return (inside[0], inside[-1] + 1) if inside else None


def gold_spans(labels):
    found, opened = {}, None
    for at, label in enumerate([*labels, "O"]):
        if opened and not (label.startswith("I-") and label[2:] == opened[0]):
            found.setdefault(opened[0], set()).add((opened[1], at))
            opened = None
        if label.startswith("B-"):
            opened = (label[2:], at)
    return found


def score_links(documents, readings):
    """Links of cue and source to content on the standoff files: right where both ends are, marks and a leading 'that' aside."""
    counts = Counts()
    for document, reading in zip(documents, readings):
        words = document["words"]
        found, wanted = set(), set()
        for entry in document["attributions"]:
            add_links(wanted, words, entry["source"], entry["cue"], entry["content"])
        cues = spans_of(viterbi(log_soft(flat(document, reading["parts"], "cue", 3))))
        for start, first, last, kept in reading["parts"]:
            for begin, end, _ in cues:
                if first <= begin < last and begin - start < len(kept["link"]):
                    labels = kept["link"][:, begin - start].argmax(-1)
                    source = [start + at for at in np.flatnonzero(labels == 1)]
                    content = [start + at for at in np.flatnonzero(labels == 2)]
                    add_links(found, words, source, list(range(begin, end)), content)
        counts.add(len(found & wanted), len(found), len(wanted))
    return counts.tell()


def add_links(links, words, source, cue, content):
    whole = bare(words, content)
    if whole:
        links.add(("cue", bare(words, cue), whole))
        if source:
            links.add(("source", bare(words, source), whole))


def bare(words, positions):
    kept = [at for at in positions if any(letter.isalnum() or letter in "$%" for letter in words[at])]
    return tuple(kept[1:] if kept and words[kept[0]].lower() == "that" else kept)


def score_names(documents, readings):
    counts = {}
    for document, reading in zip(documents, readings):
        gold = document["labels"]
        ours = {it for it in spans_of(viterbi(log_soft(flat(document, reading["parts"], "names", len(NAMES))))) if it[2] < 3}
        want = {it for it in spans_of([max(0, label) for label in gold]) if it[2] < 3}
        ours = {it for it in ours if not all(label < 0 for label in gold[it[0] : it[1]])}
        for name in (document["set"], "all", NAME_TYPES[0], NAME_TYPES[1], NAME_TYPES[2]):
            left, right = ours, want
            if name in NAME_TYPES:
                left, right = ({it for it in side if NAME_TYPES[it[2]] == name} for side in (ours, want))
            counts.setdefault(name, Counts()).add(len(left & right), len(left), len(right))
    return {name: it.tell() for name, it in counts.items()}


def score_trees(documents, readings, classes):
    """Tags, heads and relations of given words; heads as they are likeliest one by one, without a tree's constraints."""
    rows = []
    for document, reading in zip(documents, readings):
        size, right = len(document["words"]), [0, 0, 0]
        for start, first, last, kept in reading["parts"]:
            for at in range(first - start, min(last - start, len(kept["arc"]))):
                head = int(kept["arc"][at].argmax())
                head = head and head + start
                relation = int(kept["rel"][at].argmax())
                gold = document["rel"][start + at]
                right[0] += int(kept["upos"][at].argmax()) == document["upos"][start + at]
                right[1] += head == document["head"][start + at]
                right[2] += head == document["head"][start + at] and classes[relation].split(":")[0] == classes[gold].split(":")[0]
        rows.append((*right, size))
    rows = np.array(rows)
    chance = random.Random(1)
    share = lambda it: it[:, :3].sum(0) / it[:, 3].sum()
    runs = np.sort([share(rows[[chance.randrange(len(rows)) for _ in rows]]) for _ in range(RUNS)], 0)
    return {
        name: {"share": round(float(share(rows)[at]), 4), "interval": [round(float(runs[int(RUNS * part)][at]), 4) for part in (0.025, 0.975)]}
        for at, name in enumerate(("upos", "uas", "las"))
    }


def score_factuality(documents, readings):
    """Pearson's r, mean absolute error, and recall and precision of values of 0 or less, each set by its own output."""
    pairs = {}
    for document, reading in zip(documents, readings):
        values = flat(document, reading["parts"], "factuality", len(FACTUALITY))[:, FACTUALITY.index(document["set"])]
        rows = [(float(values[at]), gold) for at, gold in enumerate(document["factuality"]) if gold is not None]
        pairs.setdefault(document["set"], []).append(rows)
    found, chance = {}, random.Random(1)
    for name, groups in pairs.items():
        ours, gold = np.array([pair for group in groups for pair in group]).T
        ours = ours.clip(-3, 3)
        runs = []
        for _ in range(RUNS):
            drawn = np.array([pair for _ in groups for pair in groups[chance.randrange(len(groups))]])
            runs.append(np.corrcoef(drawn.T)[0, 1])
        runs.sort()
        found[name] = {
            "pearson": round(float(np.corrcoef(ours, gold)[0, 1]), 4), "interval": [round(float(runs[int(RUNS * part)]), 4) for part in (0.025, 0.975)],
            "mae": round(float(np.abs(ours - gold).mean()), 4),
            "notFactualRecall": round(float((ours[gold <= 0] <= 0).mean()), 4),
            "notFactualPrecision": round(float((gold[ours <= 0] <= 0).mean()), 4),
            "count": len(gold),
        }  # fmt: skip
    return found


def main():
    options = argparse.ArgumentParser()
    options.add_argument("onnx")
    options.add_argument("data")
    options.add_argument("work")
    options.add_argument("--share", type=float, default=1)
    given = options.parse_args()
    session, pieces, work = open_session(given.onnx), Pieces(base_folder() / "vocab.txt"), Path(given.work)
    sample = lambda it: random.Random(7).sample(it, max(1, int(len(it) * given.share))) if given.share < 1 else it
    trees = sample(read_trees(Path(given.data) / "syntax/ewt/dev.conllu"))
    tell = lambda name, found: print(json.dumps({name: found}), flush=True)
    tell("trees", score_trees(trees, read(session, trees, pieces, ["upos", "arc", "rel"]), RELATIONS))
    names = sample(read_lines(work / "names.dev.jsonl"))
    tell("names", score_names(names, read(session, names, pieces, ["names"])))
    articles = sample(read_lines(work / "polnear.bio.jsonl"))
    tell("spans", score_spans(articles, read(session, articles, pieces, ["source", "cue", "content"])))
    reports = sample(read_lines(work / "polnear.dev.jsonl"))
    tell("links", score_links(reports, read(session, reports, pieces, ["cue", "link"])))
    facts = sample(read_lines(work / "factuality.dev.jsonl"))
    tell("factuality", score_factuality(facts, read(session, facts, pieces, ["factuality"])))


if __name__ == "__main__":
    main()
