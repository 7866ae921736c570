"""Runs commands of the AWS CLI, each in a fork of this process, so that Python starts once.

Reads one JSON object a line: argv, env, cwd. Answers one: exit, stdout, stderr (base64).
"""

import base64
import json
import os
import sys
import tempfile
import time
import traceback

import awscli.clidriver


def run(command):
    streams = [tempfile.TemporaryFile() for _ in range(2)]
    child = os.fork()
    if child == 0:
        code = 255
        try:
            data = os.environ["AWS_DATA_PATH"]  # that the CLI has set when it was imported
            os.environ.clear()
            os.environ.update(command["env"], AWS_DATA_PATH=data)
            os.chdir(command["cwd"])
            time.tzset()
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            for number, stream in enumerate(streams, 1):
                os.dup2(stream.fileno(), number)
            sys.argv = ["aws", *command["argv"]]
            code = awscli.clidriver.main()
            sys.stdout.flush()
            sys.stderr.flush()
        except BaseException:
            traceback.print_exc()
        os._exit(code)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    texts = []
    for stream in streams:
        stream.seek(0)
        texts.append(base64.b64encode(stream.read()).decode())
    return {"exit": code, "stdout": texts[0], "stderr": texts[1]}


for line in sys.stdin:
    print(json.dumps(run(json.loads(line))), flush=True)
