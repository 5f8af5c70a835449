"""One BERT encoder with a head for every layer that the annotator gives. Inputs and outputs: see `README.md`."""

import torch
from torch import nn
from torch.nn import functional as F

HIDDEN, HEADS, LAYERS, INNER, POSITIONS, PIECES = 384, 12, 6, 1536, 256, 30522
ARC, RELATION, LINK = 256, 128, 128
FAR = -1e4


class Layer(nn.Module):
    """One layer of BERT: attention, then two linear maps, each added to its input and normalised."""

    def __init__(self, dropout):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = nn.Linear(HIDDEN, INNER)
        self.down = nn.Linear(INNER, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, bias):
        batch, length = x.shape[0], x.shape[1]
        qkv = self.qkv(x).view(batch, length, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4)
        q, k, v = qkv[0], qkv[1], qkv[2]
        weights = torch.softmax(q @ k.transpose(-1, -2) * (HIDDEN // HEADS) ** -0.5 + bias, -1)
        mixed = (weights @ v).transpose(1, 2).reshape(batch, length, HIDDEN)
        x = self.norm1(x + self.dropout(self.out(mixed)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Biaffine(nn.Module):
    """Scores of pairs (left i, right j) for every class: a product of both, and one term for each side alone."""

    def __init__(self, size, classes):
        super().__init__()
        self.pair = nn.Parameter(torch.zeros(classes, size, size))
        self.left = nn.Linear(size, classes)
        self.right = nn.Linear(size, classes, bias=False)
        nn.init.normal_(self.pair, std=size**-1)

    def forward(self, left, right):
        pairs = torch.matmul(torch.matmul(left.unsqueeze(1), self.pair), right.unsqueeze(1).transpose(-1, -2))
        return pairs.permute(0, 2, 3, 1) + self.left(left).unsqueeze(2) + self.right(right).unsqueeze(1)


def side(size, dropout):
    return nn.Sequential(nn.Linear(HIDDEN, size), nn.GELU(), nn.Dropout(dropout))


class Encoder(nn.Module):
    def __init__(self, labels, dropout=0.1):
        super().__init__()
        self.pieces = nn.Embedding(PIECES, HIDDEN)
        self.positions = nn.Parameter(torch.zeros(POSITIONS, HIDDEN))
        self.shapes = nn.Embedding(len(labels["shapes"]), HIDDEN)
        self.starts = nn.Embedding(2, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.upos = nn.Linear(HIDDEN, len(labels["upos"]))
        self.dependent, self.head = side(ARC, dropout), side(ARC, dropout)
        self.arc = Biaffine(ARC, 1)
        self.root = nn.Parameter(torch.zeros(1, 1, HIDDEN))
        self.relation_dependent, self.relation_head = side(RELATION, dropout), side(RELATION, dropout)
        self.relation_pair = nn.Linear(RELATION * 32, len(labels["relations"]))
        self.relation_narrow = nn.Linear(RELATION, 32, bias=False)
        self.relation = nn.Linear(2 * RELATION, len(labels["relations"]))
        self.names = nn.Linear(HIDDEN, len(labels["names"]))
        self.attribution = nn.Linear(HIDDEN, 9)
        self.link_word, self.link_cue = side(LINK, dropout), side(LINK, dropout)
        self.link = Biaffine(LINK, 3)
        self.factuality = nn.Linear(HIDDEN, len(labels["factuality"]))
        nn.init.normal_(self.shapes.weight, std=0.02)
        nn.init.zeros_(self.starts.weight)

    def words(self, input_ids, attention_mask, word_first, word_mask, word_shape, sentence):
        """The vector of every word: that of its first piece, which also carries the word's form and whether it begins a sentence."""
        length = input_ids.shape[1]
        blank = torch.zeros_like(input_ids)
        form = blank.scatter(1, word_first, word_shape * word_mask)
        changes = (sentence[:, 1:] != sentence[:, :-1]).to(sentence.dtype)
        begins = torch.cat([torch.ones_like(sentence[:, :1]), changes], 1) * word_mask
        x = self.pieces(input_ids) + self.positions[:length] + self.shapes(form)
        x = self.dropout(self.norm(x + self.starts(blank.scatter(1, word_first, begins))))
        bias = ((1 - attention_mask).to(x.dtype) * FAR).view(-1, 1, 1, length)
        for layer in self.layers:
            x = layer(x, bias)
        return torch.gather(x, 1, word_first.unsqueeze(-1).expand(-1, -1, HIDDEN))

    def forward(self, input_ids, attention_mask, word_first, word_mask, word_shape, sentence, heads=None):
        """Scores of all heads. Given `heads` (0 root, j + 1 word j), the relation is that to the given head, else to the likeliest mix."""
        x = self.words(input_ids, attention_mask, word_first, word_mask, word_shape, sentence)
        rooted = torch.cat([self.root.expand(x.shape[0], -1, -1), x], 1)
        same = (sentence.unsqueeze(2) == sentence.unsqueeze(1)).to(x.dtype) * word_mask.unsqueeze(1).to(x.dtype)
        same = same * (1 - torch.eye(sentence.shape[1], dtype=x.dtype, device=x.device))
        allowed = torch.cat([torch.ones_like(same[:, :, :1]), same], 2)
        arc = self.arc(self.dependent(x), self.head(rooted)).squeeze(-1).float() + (1 - allowed) * FAR
        right = self.relation_head(rooted)
        if heads is None:
            right = torch.matmul(torch.softmax(arc, -1).to(right.dtype), right)
        else:
            right = torch.gather(right, 1, heads.unsqueeze(-1).expand(-1, -1, RELATION))
        left = self.relation_dependent(x)
        pair = (self.relation_narrow(left).unsqueeze(-1) * right.unsqueeze(-2)).flatten(2)
        relation = self.relation_pair(pair) + self.relation(torch.cat([left, right], -1))
        attribution = self.attribution(x)
        link = self.link(self.link_word(x), self.link_cue(x))
        return {
            "upos": self.upos(x),
            "arc": arc,
            "rel": relation,
            "names": self.names(x),
            "source": attribution[..., 0:3],
            "cue": attribution[..., 3:6],
            "content": attribution[..., 6:9],
            "link": link,
            "factuality": self.factuality(x),
        }


def load_base(model, tensors):
    """Fills the encoder with the weights of a BERT of the same width; its token type 0 is added to the positions."""
    get = lambda name: tensors[name].float()
    with torch.no_grad():
        model.pieces.weight.copy_(get("embeddings.word_embeddings.weight"))
        model.positions.copy_(get("embeddings.position_embeddings.weight")[:POSITIONS] + get("embeddings.token_type_embeddings.weight")[0])
        copy_pair(model.norm, get, "embeddings.LayerNorm")
        for index, layer in enumerate(model.layers):
            name = f"encoder.layer.{index}."
            for part in ("weight", "bias"):
                getattr(layer.qkv, part).copy_(torch.cat([get(f"{name}attention.self.{it}.{part}") for it in ("query", "key", "value")]))
            copy_pair(layer.out, get, name + "attention.output.dense")
            copy_pair(layer.norm1, get, name + "attention.output.LayerNorm")
            copy_pair(layer.up, get, name + "intermediate.dense")
            copy_pair(layer.down, get, name + "output.dense")
            copy_pair(layer.norm2, get, name + "output.LayerNorm")


def copy_pair(module, get, name):
    module.weight.copy_(get(name + ".weight"))
    module.bias.copy_(get(name + ".bias"))
