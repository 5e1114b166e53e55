"""A small relay for fault tests: starts the server, speaks JSON lines with it."""
import json
import os
import re
import socket
import subprocess
import threading

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SCRIPT = os.path.join(ROOT, "Dialogs/back-pain/intake.scxml")
LUMBAR = os.environ.get("LUMBAR", os.path.join(ROOT, ".build/release/lumbar"))

# What one visitor writes; the phone number, different for each, goes to PHONE.
LINES = ["I want to book", "no", "no", "for me", "Dana", "PHONE", "skip", "skip", "skip", "yes", "yes"]


def phone(number):
    """A telephone number of its own for each visitor."""
    return f"518-{200 + number // 10000:03d}-{number % 10000:04d}"


class Server:
    """A server with a store, on a free port."""

    def __init__(self, store, wrapper=(), flags=()):
        command = [*wrapper, LUMBAR, "serve", SCRIPT, "--store", store, "--text", "127.0.0.1:0",
                   "--relay", "127.0.0.1:0", "--rate", "0", *flags]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        self.ports, self.errors = {}, []
        while len(self.ports) < 2:
            line = self.process.stderr.readline().decode()
            if not line:
                raise SystemExit("the server did not start: " + "".join(self.errors))
            found = re.match(r"listening (\w+) .*:(\d+)$", line.strip())
            if found:
                self.ports[found[1]] = int(found[2])
            else:
                self.errors.append(line)
        threading.Thread(target=self._drain, daemon=True).start()

    def _drain(self):
        for line in self.process.stderr:
            self.errors.append(line.decode(errors="replace"))

    def connect(self, kind="relay"):
        return socket.create_connection(("127.0.0.1", self.ports[kind]), timeout=30)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        self.process.terminate()
        if self.process.wait(timeout=30) != 0:
            raise SystemExit(f"the server ended with {self.process.returncode}: {''.join(self.errors)}")


def requests(store):
    """What the store holds, as the command tells it."""
    text = subprocess.run([LUMBAR, "bookings", "export", "--format", "jsonl", "--store", store],
                          check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in text.splitlines()]


def number_of(request):
    """The telephone number of a request."""
    return next(entry["value"][0]["e164"] for entry in request["entries"] if entry["type"] == "phone")


def flush_rate(folder, seconds=1.0):
    """How often the disk flushes a page in a second."""
    import time
    path = os.path.join(folder, "flush")
    descriptor = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    count, end = 0, time.monotonic() + seconds
    while time.monotonic() < end:
        os.pwrite(descriptor, b"x" * 4096, 4096 * count)
        os.fdatasync(descriptor)
        count += 1
    os.close(descriptor)
    os.unlink(path)
    return count / seconds
