"""What the README has for users of the AWS CLI, boto3 and Terraform, pasted as it stands there.

    AIRKMS=target/release/airkms python3 tests/interop/readme.py BIN

BIN is the folder with `aws` that `fetch-aws-cli` has made. Each user begins in a new home with a shell, starts the server, and goes
on; a ```text block says what the block before it prints, where `...` stands for any lines. Terraform's provider is fetched
by `terraform init`, or comes from TERRAFORM_PLUGINS.
"""

import os
import pathlib
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading

README = pathlib.Path(__file__).parents[2] / "README.md"
SECTION = "## For boto3, the AWS CLI and Terraform\n"
PORT = 4599
# Stands alone on the line after what a block prints.
MARK = "<<<done>>>"


def blocks():
    """The section's blocks: language, text, what it prints."""
    section = README.read_text().split(SECTION)[1].split("\n## ")[0]
    found = []
    for language, text in re.findall(r"^```(\w+)\n(.*?)^```$", section, re.MULTILINE | re.DOTALL):
        if language == "text":
            found[-1][2] = text
        else:
            found.append([language, text, ""])
    return found


class Shell:
    """A user's shell in a new home."""

    def __init__(self, path):
        self.folder = tempfile.TemporaryDirectory(prefix="airkms-readme-")
        self.home = pathlib.Path(self.folder.name)
        env = {"HOME": str(self.home), "PATH": path, "LANG": "C.UTF-8", "CHECKPOINT_DISABLE": "1"}
        if plugins := os.environ.get("TERRAFORM_PLUGINS"):
            # What -plugin-dir would do, without a change of the command.
            mirror = f'provider_installation {{\n  filesystem_mirror {{\n    path = "{plugins}"\n  }}\n}}\n'
            (self.home / ".terraformrc").write_text(mirror)
        self.shell = subprocess.Popen(["bash"], cwd=self.home, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                      stderr=subprocess.STDOUT, text=True, start_new_session=True)
        self.watchdog = threading.Timer(300, self.kill)
        self.watchdog.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.watchdog.cancel()
        self.kill()
        self.shell.communicate()
        self.folder.cleanup()

    def kill(self):
        """The shell and what it has started."""
        os.killpg(self.shell.pid, signal.SIGKILL)

    def send(self, text):
        self.shell.stdin.write(text + "\n")
        self.shell.stdin.flush()

    def paste(self, text):
        """What is printed until the text is done."""
        self.send(f"{text}\nprintf '%s\\n' {shlex.quote(MARK)}")
        return self.read(lambda lines: lines[-1] == f"{MARK}\n")[:-1]

    def read(self, is_enough):
        lines = []
        for line in self.shell.stdout:
            lines.append(line)
            if is_enough(lines):
                return lines
        raise AssertionError(f"the shell has ended after {''.join(lines)}")

    def start(self, text, expected):
        """Pastes what starts the server, and waits for as many lines as are expected of it."""
        self.send(text)
        printed = self.read(lambda lines: len(lines) == expected.count("\n"))
        self.check(text, printed, expected)

    def check(self, text, printed, expected):
        printed = "".join(printed).replace(str(self.home), "/home/alice")
        for pattern, form in [(r"\x1b\[[0-9;]*m", ""), (r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "<id>")]:
            printed, expected = (re.sub(pattern, form, side) for side in (printed, expected))
        pattern = ".*".join(re.escape(part) for part in re.split(r"^\.\.\.\n", expected, flags=re.MULTILINE))
        assert re.fullmatch(pattern, printed, re.DOTALL), f"{text}\nprints\n{printed}\nand should\n{expected}"


def is_missing(printed):
    """Whether Terraform could not have its provider."""
    return any("Failed to query available provider packages" in line for line in printed)


def main():
    airkms = pathlib.Path(os.environ["AIRKMS"]).resolve()
    # The shell's `python3` is this one, which has boto3.
    folders = [str(airkms.parent), sys.argv[1], str(pathlib.Path(sys.executable).parent), os.environ["PATH"]]
    with socket.socket() as free:
        free.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        free.bind(("127.0.0.1", PORT))
    (_, start, ready), *rest = blocks()
    languages = [language for language, *_ in rest]
    assert languages == ["sh", "python", "hcl", "sh"], languages
    cli, boto3, main_tf, terraform = rest
    for name, text, expected in [
        ("the AWS CLI", cli[1], cli[2]),
        ("boto3", f"python3 << 'PASTED'\n{boto3[1]}PASTED", boto3[2]),
        ("Terraform", terraform[1], terraform[2]),
    ]:
        if name == "Terraform" and not shutil.which("terraform"):
            print("NOT RUN: the README's block for Terraform, which is not here", flush=True)
            continue
        with Shell(":".join(folders)) as shell:
            (shell.home / "main.tf").write_text(main_tf[1])
            shell.start(start, ready)
            printed = shell.paste(text)
            if name == "Terraform" and is_missing(printed):
                print("NOT RUN: the README's block for Terraform. Its AWS provider cannot be had here.", flush=True)
                continue
            shell.check(text, printed, expected)
            print(f"The README's block for {name} does what it says", flush=True)


main()
