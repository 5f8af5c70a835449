"""Bodies of pages by newspaper4k: reads {"id", "path"} a line, writes {"id", "seconds", "found"}."""
import gzip
import json
import sys
import time

import newspaper


def extract(page: str) -> str:
    article = newspaper.Article(url="https://example.org/", language="en", fetch_images=False)
    article.download(input_html=page)
    article.parse()
    return article.text or ""


extract("<html><body><article><p>Warming up with a page of words.</p></article></body></html>")
for line in sys.stdin:
    item = json.loads(line)
    page = gzip.open(item["path"]).read().decode("utf-8", "replace")
    started = time.process_time()
    try:
        found = extract(page)
    except Exception as fault:  # a page it cannot read counts as one without a body
        print(fault, file=sys.stderr)
        found = ""
    print(json.dumps({"id": item["id"], "seconds": time.process_time() - started, "found": found}), flush=True)
