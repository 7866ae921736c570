"""A KMS endpoint on 127.0.0.1 that answers with the airkms program, for SDKs that need one.

    with Endpoint("target/release/airkms") as url: ...

Every request becomes one run of the program in the environment of this process. Signatures are not checked.
"""

import json
import os
import re
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def local_environment():
    """The environment of this process, but for the endpoint: airkms is to answer, not to ask there."""
    return {name: value for name, value in os.environ.items() if name != "AWS_ENDPOINT_URL_KMS"}


class Endpoint:
    def __init__(self, program):
        self.program = program

    def __enter__(self):
        endpoint = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                operation = self.headers["X-Amz-Target"].split(".")[-1]
                scope = re.search(r"Credential=[^/]+/\d+/([^/]+)/kms/", self.headers["Authorization"])
                status, answer = endpoint.call(operation, body.decode(), scope.group(1))
                self.send_response(status)
                self.send_header("Content-Type", "application/x-amz-json-1.1")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self.server.server_port}"

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def call(self, operation, body, region):
        command = re.sub("(?<!^)([A-Z])", r"-\1", operation).lower()
        words = [self.program, command, "--region", region, "--output", "json", "--cli-input-json", body]
        words += ["--cli-error-format", "json"]
        done = subprocess.run(words, capture_output=True, check=False, env=local_environment())
        if done.returncode == 0:
            return 200, done.stdout or b"{}"
        error = json.loads(done.stderr)
        return 400, json.dumps({"__type": error["Code"], "message": error.get("Message", "")}).encode()
