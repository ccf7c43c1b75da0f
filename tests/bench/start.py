#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time to a usable window and memory at rest, beside Chromium with one empty page.

    tests/support/with_keychain python3 tests/bench/start.py PROGRAM [RUNS]

Both start on the same X server (Xvfb, no window manager) with warm disk caches and a profile that was used
once before. Three figures, each the median of RUNS (7) with the smallest and largest:

  window   from exec until a window of at least 200 x 200 is on the screen, seen from outside, the same for both
  painted  from exec until the program says that a usable window was painted: ours with --bench-start, Chromium
           by a page that is empty but for a script that calls back after its second frame
  memory   proportional set size (PSS) of all its processes, five seconds after the window was there
"""

import http.server
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

LIMIT = 60.0  # seconds; whoever needs longer has failed
REST = 5.0
EMPTY_PAGE = b"""<!doctype html><title>empty</title><script>
requestAnimationFrame(() => requestAnimationFrame(() => fetch("/painted")));
</script>"""


class Page(http.server.BaseHTTPRequestHandler):
    painted = threading.Event()

    def do_GET(self):  # noqa: N802 (the name is the library's)
        if self.path == "/painted":
            Page.painted.set()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(EMPTY_PAGE if self.path == "/" else b"")

    def log_message(self, *_):
        pass


def start_screen():
    """An X server of our own on a free number; sets DISPLAY."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        os.environ["DISPLAY"] = ":" + pipe.readline().strip()
    return server


def descendants(pid):
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                stat = (entry / "stat").read_text()
            except OSError:
                continue
            parents[int(entry.name)] = int(stat.rsplit(")", 1)[1].split()[1])
    found, fresh = {pid}, {pid}
    while fresh:
        fresh = {child for child, parent in parents.items() if parent in fresh} - found
        found |= fresh
    return found


def pss(pid):
    """MB of all processes that `pid` has started, and of itself."""
    total = 0
    for process in descendants(pid):
        try:
            lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def has_window():
    """Whether any window of the screen that is not tiny is mapped."""
    tree = subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True, check=False).stdout
    for line in tree.splitlines():
        words = line.split()
        if not words or not words[0].startswith("0x"):
            continue
        size = next((w for w in words if "x" in w and "+" in w and w[0].isdigit()), "0x0+0+0")
        width, height = (int(n) for n in size.split("+")[0].split("-")[0].split("x"))
        if width >= 200 and height >= 200:
            info = subprocess.run(["xwininfo", "-id", words[0]], capture_output=True, text=True, check=False)
            if "IsViewable" in info.stdout:
                return True
    return False


def wait_for(condition, pause=0.005):
    begin = time.monotonic()
    while time.monotonic() - begin < LIMIT:
        if condition():
            return time.monotonic()
        time.sleep(pause)
    raise SystemExit("gave up after a minute")


def end(process):
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    wait_for(lambda: not has_window())


def launch(command, **options):
    options.setdefault("stdout", subprocess.DEVNULL)
    return subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True, **options)


def window_and_memory(command):
    begin = time.monotonic()
    process = launch(command)
    shown = wait_for(lambda: has_window() or process.poll() is not None) - begin
    if process.poll() is not None:
        raise SystemExit(f"{command[0]} ended without a window (exit status {process.returncode})")
    time.sleep(REST)
    memory = pss(process.pid)
    end(process)
    return shown, memory


def painted_by_program(command):
    begin = time.monotonic()
    process = launch(command, stdout=subprocess.PIPE, text=True)
    for line in process.stdout:
        if line.strip() == "painted":
            painted = time.monotonic() - begin
            end(process)
            return painted
    raise SystemExit(f"{command[0]} ended without saying that it has painted")


def painted_by_page(command):
    Page.painted.clear()
    begin = time.monotonic()
    process = launch(command)
    if not Page.painted.wait(LIMIT):
        raise SystemExit("the page was never painted")
    painted = time.monotonic() - begin
    end(process)
    return painted


def said(values, unit, digits):
    return f"{statistics.median(values):.{digits}f} {unit} ({min(values):.{digits}f}-{max(values):.{digits}f})"


def measure(name, command, painted_of, painted_command, runs):
    window_and_memory(command)  # makes the profile and warms the caches; not counted
    windows, memories = zip(*(window_and_memory(command) for _ in range(runs)))
    painted = [painted_of(painted_command) for _ in range(runs)]
    print(f"{name:<32} window {said([w * 1000 for w in windows], 'ms', 0):<24} "
          f"painted {said([p * 1000 for p in painted], 'ms', 0):<24} memory {said(memories, 'MB', 0)}", flush=True)
    return statistics.median(painted), statistics.median(memories)


def main():
    program = sys.argv[1]
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    screen = start_screen()
    place = tempfile.mkdtemp(prefix="bench-start.")
    os.environ["REINTEGRO_HOME"] = place + "/home"
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    try:
        ours = [program, "--training"]
        own = measure("reintegro --training", ours, painted_by_program, [*ours, "--bench-start"], runs)
        chromium = shutil.which("chromium") or shutil.which("google-chrome")
        if not chromium:
            print("chromium is not installed, so there is nothing to compare with")
            return
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        theirs = [chromium, "--no-first-run", "--no-default-browser-check", "--disable-sync",
                  f"--user-data-dir={place}/chromium", f"http://127.0.0.1:{server.server_port}/"]
        if os.getuid() == 0:
            theirs.insert(1, "--no-sandbox")
        other = measure("chromium, one empty page", theirs, painted_by_page, theirs, runs)
        print(f"reintegro is painted {other[0] / own[0]:.1f} times as fast, in a {other[1] / own[1]:.1f}th of the memory")
    finally:
        screen.terminate()
        screen.wait()
        shutil.rmtree(place, ignore_errors=True)


if __name__ == "__main__":
    main()
