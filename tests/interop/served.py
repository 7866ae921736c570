"""`airkms serve` on a vault of its own, and the same vault under the `airkms` program.

    with Served() as served: served.client("kms"); served("list-keys")

AIRKMS names the program. Nothing of the user's own settings is read.
"""

import os
import pathlib
import re
import subprocess
import tempfile

import boto3

ACCOUNT = "111122223333"
REGION = "us-east-1"
KEY = {"AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE", "AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}


class Served:
    def __init__(self, *options):
        self.program = str(pathlib.Path(os.environ["AIRKMS"]).resolve())
        self.options = options

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="airkms-interop-")
        self.env = {
            "PATH": os.environ["PATH"],
            "HOME": self.folder.name,
            "LANG": "C.UTF-8",
            "TZ": "UTC",
            "AWS_DEFAULT_REGION": REGION,
            **KEY,
        }
        words = [self.program, "serve", "--listen", "127.0.0.1:0", *self.options]
        self.server = subprocess.Popen(words, env=self.env, stderr=subprocess.PIPE, text=True)
        for line in self.server.stderr:
            if found := re.search(r"https?://[\d.:]+", line):
                self.url = found.group()
                return self
        raise SystemExit("airkms serve has ended before it was ready")

    def __exit__(self, *_):
        self.server.terminate()
        assert self.server.wait(20) == 0, "airkms serve ends well when it is asked to"
        self.server.stderr.close()
        self.folder.cleanup()

    def __call__(self, *words, input=b"", check=True, **variables):
        """Runs airkms on the vault, without the server."""
        done = subprocess.run(
            [self.program, *words], env=self.env | variables, input=input, capture_output=True, check=False
        )
        assert not check or done.returncode == 0, (words, done.stderr)
        return done.stdout

    def client(self, service, region=REGION, **settings):
        return boto3.client(
            service,
            region_name=region,
            endpoint_url=self.url,
            aws_access_key_id=KEY["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=KEY["AWS_SECRET_ACCESS_KEY"],
            **settings,
        )
