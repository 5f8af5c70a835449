"""Writes a checkpoint as ONNX with whole-number weights, with its vocabulary and config.json: `python export.py CHECKPOINT OUT`."""

import json
import shutil
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from model import Encoder, load_base
from words import FACTUALITY, LABELS, NAMES, RELATIONS, SHAPES, UPOS

MAX_PIECES = 192
INPUTS = ["input_ids", "attention_mask", "word_first", "word_mask", "word_shape", "sentence"]
OUTPUTS = {
    "upos": "W,upos", "arc": "W,W+1", "rel": "W,relations", "names": "W,names",
    "source": "W,3", "cue": "W,3", "content": "W,3", "link": "W,W,3", "factuality": "W,3",
}  # fmt: skip
LEAST = 20_000


class Plain(torch.nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, *inputs):
        return tuple(self.model(*inputs)[name].float() for name in OUTPUTS)


def example(batch=2, pieces=11, words=7):
    ones = torch.ones(batch, pieces, dtype=torch.int64)
    first = torch.arange(1, words + 1).expand(batch, -1)
    sentence = (torch.arange(words) > 3).long().expand(batch, -1)
    return ones * 7, ones, first, torch.ones_like(first), torch.ones_like(first), sentence


def to_onnx(model, path):
    axes = {name: {0: "B", 1: "P" if name in ("input_ids", "attention_mask") else "W"} for name in INPUTS}
    axes |= {name: {0: "B", 1: "W"} for name in OUTPUTS}
    axes["arc"][2], axes["link"][2] = "W1", "W"
    torch.onnx.export(
        Plain(model).eval(), example(), path, input_names=INPUTS, output_names=list(OUTPUTS), dynamic_axes=axes, opset_version=17, dynamo=False
    )


def round_weights(graph):
    """Puts large tables into whole numbers of 8 bits, with one factor a row (embeddings) or output (products); the runtime folds them back."""
    used = {}
    for node in graph.node:
        for at, name in enumerate(node.input):
            used.setdefault(name, []).append((node, at))
    for tensor in list(graph.initializer):
        values = numpy_helper.to_array(tensor)
        if values.dtype != np.float32 or values.size < LEAST or values.ndim < 2:
            continue
        node, at = used[tensor.name][0]
        if node.op_type not in ("Gather", "MatMul", "Gemm"):
            continue
        gathers = node.op_type == "Gather" and at == 0
        axis = values.ndim - 1 if gathers else values.ndim - 2
        if node.op_type == "Gemm" and any(it.name == "transB" and it.i for it in node.attribute):
            axis = 1
        factor = np.maximum(np.abs(values).max(axis=axis, keepdims=True), 1e-12) / 127
        whole = np.clip(np.round(values / factor), -127, 127).astype(np.int8)
        name = tensor.name
        graph.initializer.remove(tensor)
        graph.initializer.append(numpy_helper.from_array(whole, name + ".q"))
        graph.initializer.append(numpy_helper.from_array(factor.astype(np.float32), name + ".f"))
        if gathers:
            place = list(graph.node).index(node)
            rows, out = node.input[1], node.output[0]
            graph.node.remove(node)
            made = [
                helper.make_node("Gather", [name + ".q", rows], [out + ".q"], axis=0),
                helper.make_node("Cast", [out + ".q"], [out + ".c"], to=TensorProto.FLOAT),
                helper.make_node("Gather", [name + ".f", rows], [out + ".f"], axis=0),
                helper.make_node("Mul", [out + ".c", out + ".f"], [out]),
            ]
            for offset, it in enumerate(made):
                graph.node.insert(place + offset, it)
        else:
            graph.node.insert(0, helper.make_node("Mul", [name + ".c", name + ".f"], [name]))
            graph.node.insert(0, helper.make_node("Cast", [name + ".q"], [name + ".c"], to=TensorProto.FLOAT))


def write(model, out, vocabulary, notes):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    path = out / "encoder.onnx"
    to_onnx(model, str(path))
    graph = onnx.load(str(path))
    round_weights(graph.graph)
    for value in list(graph.graph.output):
        if value.name == "arc":
            value.type.tensor_type.shape.dim[2].dim_param = "W+1"
    onnx.checker.check_model(graph)
    onnx.save(graph, str(path))
    shutil.copy(vocabulary, out / "vocab.txt")
    config = {
        "version": 2,
        "base": "all-MiniLM-L6-v2",
        "maxPieces": MAX_PIECES,
        "labels": {
            "upos": UPOS,
            "relations": RELATIONS,
            "names": NAMES,
            "factuality": FACTUALITY,
            "attribution": {"bio": ["O", "B", "I"], "link": ["none", "source", "content"]},
        },
        "shapeFeatures": SHAPES,
        "inputs": INPUTS,
        "outputs": [{"name": name, "shape": f"B,{shape}"} for name, shape in OUTPUTS.items()],
    } | notes
    (out / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    return path


def read_checkpoint(path):
    model = Encoder(LABELS)
    model.load_state_dict({name: value.float() for name, value in torch.load(path, weights_only=True)["model"].items()})
    return model.eval()


if __name__ == "__main__":
    from base import base_folder, base_weights

    torch.manual_seed(1)
    if sys.argv[1] == "untrained":
        model = Encoder(LABELS)
        load_base(model, base_weights())
    else:
        model = read_checkpoint(sys.argv[1])
    path = write(model.eval(), sys.argv[2], base_folder() / "vocab.txt", {})
    print(path, path.stat().st_size)
