"""Bodies of pages by trafilatura: reads {"id", "path"} a line, writes {"id", "seconds", "found"}."""
import gzip
import json
import sys
import time

import trafilatura

trafilatura.extract("<html><body><article><p>Warming up with a page.</p></article></body></html>")
for line in sys.stdin:
    item = json.loads(line)
    page = gzip.open(item["path"]).read()
    started = time.process_time()
    found = trafilatura.extract(page, include_comments=False, include_tables=False) or ""
    print(json.dumps({"id": item["id"], "seconds": time.process_time() - started, "found": found}), flush=True)
