#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over many sources: neighbours with the same flags are read as one, so that Qt's headers are walked
through once for a dozen of them and not once for each. A batch that does not compile as one (two helpers of the same
name) is looked at source by source.

usage: lint_in_batches.py BUILD JOBS < list of sources
Prints what clang-tidy says; ends with 1 where it says anything.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

MOST_IN_A_BATCH = 12
# A source within a batch looks like a header to these checks.
NOT_IN_BATCHES = "-google-global-names-in-headers,-bugprone-suspicious-include"


def flags_of(entry):
    """The compiler's call without its cache, its output and its dependency file."""
    call = re.sub(r"^\S*ccache ", "", entry["command"])
    call = re.sub(r" -o \S+ -c \S+$", "", call)
    return re.sub(r" -MD| -M[TF] \S+", "", call)


def batches_of(sources, entries):
    groups = {}
    for source in sources:
        entry = entries[source]
        groups.setdefault((os.path.dirname(source), flags_of(entry)), []).append(source)
    for (_, flags), group in groups.items():
        for start in range(0, len(group), MOST_IN_A_BATCH):
            yield flags, group[start : start + MOST_IN_A_BATCH]


def tidy(arguments):
    return subprocess.run(["clang-tidy", "--quiet", *arguments], capture_output=True, text=True).stdout


def look_at(build, folder, number, flags, sources, directory):
    batch = os.path.join(folder, f"batch_{number}")
    os.mkdir(batch)
    name = os.path.join(batch, "batch.cpp")
    with open(name, "w") as out:
        for place, source in enumerate(sources):  # test programs have a main() each
            out.write(f'#define main main_{place}\n#include "{source}"\n#undef main\n')
    with open(os.path.join(batch, "compile_commands.json"), "w") as out:
        json.dump([{"directory": directory, "file": name, "command": f"{flags} -c {name}"}], out)
    said = tidy(["-p", batch, "--config-file=.clang-tidy", f"--checks={NOT_IN_BATCHES}",
                 r"--header-filter=/(app|models|ui|tests)/.*\.(h|cpp)$", name])
    if "[clang-diagnostic" in said:
        said = "".join(tidy(["-p", build, source]) for source in sources)
    return said


def main():
    build, jobs = sys.argv[1], int(sys.argv[2])
    with open(os.path.join(build, "compile_commands.json")) as file:
        entries = {entry["file"]: entry for entry in json.load(file)}
    wanted = [os.path.abspath(line.strip()) for line in sys.stdin]
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(jobs) as pool:
        looks = [
            pool.submit(look_at, build, folder, number, flags, sources, entries[sources[0]]["directory"])
            for number, (flags, sources) in enumerate(batches_of([w for w in wanted if w in entries], entries))
        ]
        findings = 0
        for done, look in enumerate(looks, 1):
            said = look.result()
            findings += len(re.findall(r": error: ", said))
            sys.stdout.write(said)
            print(f"{done} of {len(looks)} batches, {findings} findings", file=sys.stderr, flush=True)
    return 1 if findings else 0


sys.exit(main())
