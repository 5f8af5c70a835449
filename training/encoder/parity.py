"""Compares a checkpoint with its ONNX form on windows of EWT: `python parity.py CHECKPOINT ONNX DATA`; also tells the speed of one thread."""

import sys
import time

import numpy as np
import onnxruntime as ort
import torch

from export import INPUTS, OUTPUTS


def open_session(path):
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    return ort.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def compare(model, session, batch):
    """The largest difference of each output, padding aside, and the share of words whose likeliest label is the same."""
    with torch.no_grad():
        ours = model(*(batch[name] for name in INPUTS))
    theirs = dict(zip(OUTPUTS, session.run(list(OUTPUTS), {name: batch[name].numpy() for name in INPUTS})))
    mask = batch["word_mask"].numpy().astype(bool)
    found = {}
    for name in OUTPUTS:
        left, right = ours[name].float().numpy()[mask], theirs[name][mask]
        found[name] = (float(np.abs(left - right).max()), float((left.argmax(-1) == right.argmax(-1)).mean()))
    return found


def main():
    from pathlib import Path

    from base import base_folder
    from data import collate, cut, read_trees, to_window
    from export import MAX_PIECES, read_checkpoint
    from words import Pieces

    checkpoint, onnx, data = sys.argv[1:4]
    torch.set_num_threads(1)
    pieces = Pieces(base_folder() / "vocab.txt")
    documents = read_trees(Path(data) / "syntax/ewt/dev.conllu")
    windows = [to_window(it, span, pieces, MAX_PIECES) for it in documents[::10] for span in cut(it, pieces, MAX_PIECES, None)][:64]
    model, session = read_checkpoint(checkpoint), open_session(onnx)
    worst, words, seconds = {}, 0, 0.0
    for begin in range(0, len(windows), 4):
        batch = collate(windows[begin : begin + 4])
        for name, (difference, same) in compare(model, session, batch).items():
            before = worst.get(name, (0, 1))
            worst[name] = (max(before[0], difference), min(before[1], same))
        started = time.perf_counter()
        session.run(list(OUTPUTS), {name: batch[name].numpy() for name in INPUTS})
        seconds += time.perf_counter() - started
        words += int(batch["word_mask"].sum())
        alone = collate(windows[begin : begin + 1])
        single = session.run(["arc"], {name: alone[name].numpy() for name in INPUTS})[0]
        together = session.run(["arc"], {name: batch[name].numpy() for name in INPUTS})[0]
        size = single.shape[1]
        worst["a window alone"] = (max(worst.get("a window alone", (0, 1))[0], float(np.abs(single - together[:1, :size, : size + 1]).max())), 1)
    for name, (difference, same) in worst.items():
        print(f"{name}: largest difference {difference:.4f}, same choice at least {same:.4f} of a batch")
    print(f"{words / seconds:.0f} words/s, one thread")


if __name__ == "__main__":
    main()
