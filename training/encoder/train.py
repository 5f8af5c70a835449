"""Trains the encoder: `python train.py DATA WORK [--steps N] [--share .05]`, with WORK as `dump.ts` left it; a run that was stopped goes on."""

import argparse
import os
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F

from base import base_folder, base_weights
from data import NONE, epoch_of, read_sets
from model import Encoder, load_base
from words import LABELS, Pieces

SEED = 20261123
REPEATS = {"ewt": 2, "names": 2, "polnear": 1, "facts": 2}
WEIGHTS = {"upos": 0.5, "arc": 1, "rel": 1, "names": 2, "source": 3, "cue": 3, "content": 2, "link": 1, "factuality": 0.5}
MOST_PIECES, BATCH_PIECES = 192, 2304
WARM = 0.06
HEAD_RATE = 1e-3
INPUTS = ("input_ids", "attention_mask", "word_first", "word_mask", "word_shape", "sentence")


def losses(model, batch):
    """The loss of every head that has labels in the batch."""
    heads = batch["head"]
    given = model(*(batch[name] for name in INPUTS), heads=heads.clamp(min=0))
    found = {}
    for name in ("upos", "rel", "source", "cue", "content"):
        add(found, name, given[name], batch[name])
    add(found, "arc", given["arc"], heads)
    labels = batch["names"]
    if (labels != NONE).any():
        each = F.cross_entropy(given["names"].float().flatten(0, 1), labels.flatten(), ignore_index=NONE, reduction="none")
        weight = batch["weight"].flatten() * (labels.flatten() != NONE)
        found["names"] = (each * weight).sum() / weight.sum()
    values = batch["factuality"]
    known = ~values.isnan()
    if known.any():
        found["factuality"] = F.smooth_l1_loss(given["factuality"].float()[known], values[known])
    label = batch["link"]
    if (label != NONE).any():
        each = F.cross_entropy(given["link"].float().flatten(0, 2), label.flatten(), ignore_index=NONE, reduction="sum")
        found["link"] = each / (label > 0).sum().clamp(min=1)
    return found


def add(found, name, scores, labels):
    if (labels != NONE).any():
        found[name] = F.cross_entropy(scores.float().flatten(0, 1), labels.flatten(), ignore_index=NONE)


def groups_of(model, rate):
    body = [*model.layers.parameters(), *model.norm.parameters(), model.positions]
    inside = {id(it) for it in body}
    heads = [it for it in model.parameters() if id(it) not in inside and it.requires_grad]
    return [{"params": body, "peak": rate, "weight_decay": 0.01}, {"params": heads, "peak": HEAD_RATE, "weight_decay": 0.01}]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("data")
    options.add_argument("work")
    options.add_argument("--out", default="checkpoints")
    options.add_argument("--steps", type=int, default=2300)
    options.add_argument("--stop", type=int)
    options.add_argument("--rate", type=float, default=1.5e-4)
    options.add_argument("--share", type=float, default=1)
    options.add_argument("--every", type=float, default=600, help="seconds between checkpoints")
    given = options.parse_args()
    torch.manual_seed(SEED)
    random.seed(SEED)
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", 1)))
    out = Path(given.out)
    out.mkdir(parents=True, exist_ok=True)
    pieces = Pieces(base_folder() / "vocab.txt")
    sets = read_sets(given.work, given.data)
    if given.share < 1:
        sets = {name: random.Random(SEED).sample(it, max(1, int(len(it) * given.share))) for name, it in sets.items()}
    model = Encoder(LABELS)
    load_base(model, base_weights())
    model.pieces.weight.requires_grad = False
    optimizer = torch.optim.AdamW(groups_of(model, given.rate), lr=given.rate, betas=(0.9, 0.98), fused=True)
    step, epoch, within = 0, 0, 0
    state = out / "state.pt"
    if state.exists():
        kept = torch.load(state, weights_only=True)
        model.load_state_dict(kept["model"])
        optimizer.load_state_dict(kept["optimizer"])
        step, epoch, within = kept["step"], kept["epoch"], kept["within"]
    model.train()
    sums, counts, seen, started, saved = {}, {}, 0, time.time(), time.time()
    while step < (given.stop or given.steps):
        for place, batch in enumerate(epoch_of(sets, REPEATS, pieces, MOST_PIECES, BATCH_PIECES, SEED + epoch)):
            if place < within:
                continue
            torch.manual_seed(SEED + step)
            done = step / given.steps
            scale = done / WARM if done < WARM else (1 - done) / (1 - WARM)
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * scale
            with torch.autocast("cpu", torch.bfloat16):
                found = losses(model, batch)
            total = sum(WEIGHTS[name] * value for name, value in found.items())
            optimizer.zero_grad(set_to_none=True)
            total.backward()
            torch.nn.utils.clip_grad_norm_((it for group in optimizer.param_groups for it in group["params"]), 1.0)
            optimizer.step()
            step += 1
            seen += int(batch["attention_mask"].sum())
            for name, value in found.items():
                sums[name] = sums.get(name, 0) + float(value.detach())
                counts[name] = counts.get(name, 0) + 1
            if step % 50 == 0:
                told = " ".join(f"{name} {sums[name] / counts[name]:.3f}" for name in WEIGHTS if name in sums)
                print(f"{step} epoch {epoch} {seen / (time.time() - started):.0f} pieces/s {told}", flush=True)
                sums, counts = {}, {}
            if time.time() - saved > given.every or step >= (given.stop or given.steps):
                save(out, state, model, optimizer, step, epoch, place + 1)
                saved = time.time()
            if step >= (given.stop or given.steps):
                break
        epoch, within = epoch + 1, 0


def save(out, state, model, optimizer, step, epoch, within):
    halves = {name: value.half() for name, value in model.state_dict().items()}
    torch.save({"model": halves, "step": step}, out / f"step{step}.pt")
    whole = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "epoch": epoch, "within": within}
    torch.save(whole, state.with_suffix(".new"))
    os.replace(state.with_suffix(".new"), state)


if __name__ == "__main__":
    main()
