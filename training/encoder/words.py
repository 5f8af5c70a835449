"""Pieces and forms of words: what the model is given of a text."""

import re
import unicodedata

SHAPES = "none open close straight mark number code capital upper title lower mixed".split()
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
RELATIONS = (
    "root punct case nsubj det advmod obj amod obl conj compound mark nmod cc aux cop advcl nmod:poss xcomp ccomp acl:relcl flat "
    "parataxis nummod appos acl aux:pass nsubj:pass obl:unmarked nmod:unmarked discourse compound:prt iobj list expl fixed nmod:desc "
    "obl:agent csubj nsubj:outer det:predet vocative advcl:relcl goeswith cc:preconj reparandum orphan"
).split()
NAME_TYPES = "person organization place nationality other".split()
NAMES = ["O"] + [f"{mark}-{kind}" for kind in NAME_TYPES for mark in "BI"]
FACTUALITY = "UW MEANTIME UDS_IH2".split()
LABELS = {"shapes": SHAPES, "upos": UPOS, "relations": RELATIONS, "names": NAMES, "factuality": FACTUALITY}

OPENING = {"“", "‘", "«", "‹", "„", "‚", "``", "`"}
CLOSING = {"”", "’", "»", "›", "''"}


def shape_of(word):
    """Number of the word's form in SHAPES; the rules stand in README.md and are tried in that order."""
    if word in OPENING:
        return 1
    if word in CLOSING:
        return 2
    if word in {'"', "'"}:
        return 3
    kinds = [unicodedata.category(letter) for letter in word]
    letters = [kind for kind in kinds if kind[0] == "L"]
    digits = any(kind[0] == "N" for kind in kinds)
    if not letters:
        return 5 if digits else 4
    if digits:
        return 6
    capitals = letters.count("Lu")
    if capitals == 0:
        return 10
    if capitals == len(letters):
        return 7 if capitals == 1 else 8
    return 9 if capitals == 1 and letters[0] == "Lu" else 11


def read_vocabulary(path):
    return {piece.rstrip("\n"): number for number, piece in enumerate(open(path, encoding="utf8"))}


DROPPED = {"Cc", "Cf", "Co", "Cs"}


def is_chinese(letter):
    code = ord(letter)
    return (
        0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x2A6DF or 0x2A700 <= code <= 0x2B73F
        or 0x2B740 <= code <= 0x2B81F or 0x2B920 <= code <= 0x2CEAF or 0xF900 <= code <= 0xFAFF or 0x2F800 <= code <= 0x2FA1F
    )


def is_mark(letter):
    return (letter < "\x7f" and not letter.isalnum() and letter > " ") or unicodedata.category(letter)[0] == "P"


class Pieces:
    """Splits words into the pieces of an uncased BERT vocabulary."""

    def __init__(self, path):
        self.vocabulary = read_vocabulary(path)
        self.start, self.end, self.unknown = (self.vocabulary[it] for it in ("[CLS]", "[SEP]", "[UNK]"))
        self.known = {}

    def split(self, word):
        if word not in self.known:
            self.known[word] = self.read(word)
        return self.known[word]

    def read(self, word):
        plain = ""
        for letter in word:
            if letter == "\ufffd" or (unicodedata.category(letter) in DROPPED and letter not in "\t\n\r"):
                continue
            plain += f" {letter} " if is_chinese(letter) else letter
        plain = "".join(it for it in unicodedata.normalize("NFD", plain) if unicodedata.category(it) != "Mn")
        plain = "".join(letter.lower() for letter in plain)
        spaced = "".join(f" {letter} " if is_mark(letter) else letter for letter in plain)
        pieces = [piece for part in spaced.split() for piece in self.match(part)]
        return pieces or [self.unknown]

    def match(self, part):
        if len(part) > 100:
            return [self.unknown]
        found, start = [], 0
        while start < len(part):
            for end in range(len(part), start, -1):
                number = self.vocabulary.get(("##" if start else "") + part[start:end])
                if number is not None:
                    break
            else:
                return [self.unknown]
            found.append(number)
            start = end
        return found
