"""The AWS SDK for JavaScript against `airkms serve`.

    AIRKMS=target/debug/airkms python3 tests/interop/javascript.py FOLDER

FOLDER has kms.js, and the SDK in node_modules.
"""

import subprocess
import sys

from served import REGION, Served

with Served() as served:
    settings = {"AWS_ENDPOINT_URL": served.url, "AWS_REGION": REGION, "NODE_NO_WARNINGS": "1"}
    subprocess.run(["node", "kms.js"], cwd=sys.argv[1], env=served.env | settings, check=True)
