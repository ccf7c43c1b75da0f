#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks recorded requests against the gateway's contract.

    check_requests.py CONTRACT.yaml REQUESTS.jsonl

Each line of REQUESTS.jsonl is one request as the training gateway recorded it: {"method", "path", "query",
"headers", "body"}. Every request has to be one of the contract's calls, with its headers, its parameters and a
body that keeps its schema. Ends with 0 when all do, with 1 when one does not or when nothing was recorded, and
says which call was seen how often: a call that was never made was never checked.
"""

import json
import re
import sys
import urllib.parse

import jsonschema
import yaml

NEEDED_CALLS = [
    "POST /oauth2/token",
    "GET /v1/payments/charges/{idempotencyKey}",
    "GET /v1/payments/charges/refund/{refundKey}",
    "POST /v1/payments/charges/refund",
]
LONGEST_KEY = 128  # bytes, contract/README.md section 3


def no_duplicates(pairs):
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise ValueError(f"a field stands there twice: {names}")
    return dict(pairs)


def json_schema(schema, contract):
    """OpenAPI 3.0 writes a reference into the document and `nullable`; JSON Schema knows neither so."""
    if isinstance(schema, list):
        return [json_schema(each, contract) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        place = contract
        for step in schema["$ref"].removeprefix("#/").split("/"):
            place = place[step]
        return json_schema(place, contract)
    out = {name: json_schema(value, contract) for name, value in schema.items() if name != "nullable"}
    if schema.get("nullable"):
        out["type"] = [out["type"], "null"]
    return out


def calls_of(contract):
    """Every call as (method, pattern, template, description), those without a parameter first."""
    calls = []
    for template, methods in contract["paths"].items():
        pattern = re.compile("^" + re.sub(r"\\\{[^}]*\\\}", "([^/]+)", re.escape(template)) + "$")
        for method, description in methods.items():
            calls.append((method.upper(), pattern, template, description))
    return sorted(calls, key=lambda call: call[2].count("{"))


def find_call(calls, request):
    for method, pattern, template, description in calls:
        match = pattern.match(request["path"])
        if match and method == request["method"]:
            return template, description, match.groups()
    raise ValueError("the contract has no such call")


def check_key(segment):
    key = urllib.parse.unquote(segment, errors="strict")
    if not 1 <= len(key.encode()) <= LONGEST_KEY:
        raise ValueError(f"a key of {len(key.encode())} bytes")
    if re.search(r"[^A-Za-z0-9._~%\-]", segment):
        raise ValueError(f"the key in the address is not percent-encoded: {segment}")


def check_headers(headers, contract, description):
    security = description.get("security", contract.get("security", []))
    if not security:
        if "authorization" in headers or "x-api-key" in headers:
            raise ValueError("credentials go to a call that asks for none")
        return
    if not re.fullmatch(r"Bearer .+", headers.get("authorization", "")):
        raise ValueError("Authorization is not a bearer token")
    if not headers.get("x-api-key"):
        raise ValueError("x-api-key is missing")
    # Documented for every call, also for those without a body.
    if not headers.get("content-type", "").startswith("application/json"):
        raise ValueError(f"Content-Type is {headers.get('content-type')!r}")


def body_of(request, content):
    kind = request["headers"].get("content-type", "").split(";")[0].strip()
    if kind not in content:
        raise ValueError(f"a body of type {kind!r}, where the contract has {list(content)}")
    if kind == "application/x-www-form-urlencoded":
        pairs = urllib.parse.parse_qsl(request["body"], keep_blank_values=True, strict_parsing=True)
        return no_duplicates(pairs), content[kind]["schema"]
    return json.loads(request["body"], object_pairs_hook=no_duplicates), content[kind]["schema"]


def check(request, contract, calls):
    template, description, parameters = find_call(calls, request)
    if request["query"]:
        raise ValueError("the contract has no query parameters")
    for segment in parameters:
        check_key(segment)
    check_headers(request["headers"], contract, description)
    wanted = description.get("requestBody")
    if wanted is None:
        if request["body"]:
            raise ValueError("a body, where the contract has none")
    else:
        body, schema = body_of(request, wanted["content"])
        checker = jsonschema.Draft7Validator(
            json_schema(schema, contract), format_checker=jsonschema.FormatChecker()
        )
        problems = [f"{'/'.join(map(str, each.path))}: {each.message}" for each in checker.iter_errors(body)]
        # 300.0 is an integer to JSON Schema, and none to the contract.
        if re.search(r'"amount"\s*:\s*[0-9]*[.eE]', request["body"]):
            problems.append("amount: not written as an integer")
        if problems:
            raise ValueError("; ".join(problems))
    return f"{request['method']} {template}"


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    with open(sys.argv[1], encoding="utf-8") as file:
        contract = yaml.safe_load(file)
    calls = calls_of(contract)
    seen = {}
    violations = 0
    with open(sys.argv[2], encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            request = json.loads(line)
            try:
                call = check(request, contract, calls)
                seen[call] = seen.get(call, 0) + 1
            except ValueError as problem:
                violations += 1
                print(f"request {number}, {request['method']} {request['path']}: {problem}", file=sys.stderr)
    for call, count in sorted(seen.items()):
        print(f"{count:6} {call}")
    for call in NEEDED_CALLS:
        if call not in seen:
            violations += 1
            print(f"never seen, and so never checked: {call}", file=sys.stderr)
    print(f"{violations} violations")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
