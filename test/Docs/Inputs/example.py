"""Prints the fenced block of a page that follows the comment `<!-- NAME -->`.

usage: example.py PAGE NAME
"""

import re
import sys

page, name = sys.argv[1:]
with open(page, encoding="utf-8") as text:
    block = re.search(rf"^<!-- {re.escape(name)} -->\n```\w*\n(.*?)^```$", text.read(), re.M | re.S)
if not block:
    sys.exit(f"{page} has no block {name}")
sys.stdout.write(block.group(1))
