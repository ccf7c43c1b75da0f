#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that check_requests.py sees what it is there to see."""

import copy
import json
import pathlib
import unittest

import yaml

import check_requests

CONTRACT = pathlib.Path(__file__).parent.parent / "data" / "liquido-colombia.openapi.yaml"
SAMPLE = pathlib.Path(__file__).parent.parent / "data" / "samples" / "source_refund_request.json"


class CheckRequests(unittest.TestCase):
    def setUp(self):
        self.contract = yaml.safe_load(CONTRACT.read_text(encoding="utf-8"))
        self.calls = check_requests.calls_of(self.contract)
        headers = {
            "authorization": "Bearer <21 characters>",
            "x-api-key": "<5 characters>",
            "content-type": "application/json",
        }
        self.refund = {
            "method": "POST",
            "path": "/v1/payments/charges/refund",
            "query": "",
            "headers": headers,
            "body": SAMPLE.read_text(encoding="utf-8"),
        }
        self.look_up = {
            "method": "GET",
            "path": "/v1/payments/charges/order%2F2026%20%2317",
            "query": "",
            "headers": headers,
            "body": "",
        }

    def check(self, request):
        return check_requests.check(request, self.contract, self.calls)

    def refuses(self, request, words):
        with self.assertRaisesRegex(ValueError, words):
            self.check(request)

    def with_body(self, change):
        body = json.loads(self.refund["body"])
        change(body)
        return {**self.refund, "body": json.dumps(body)}

    def test_takes_the_published_refund(self):
        self.assertEqual(self.check(self.refund), "POST /v1/payments/charges/refund")

    def test_takes_a_look_up_with_an_encoded_key(self):
        self.assertEqual(self.check(self.look_up), "GET /v1/payments/charges/{idempotencyKey}")

    def test_tells_the_refund_status_from_a_look_up(self):
        request = {**self.look_up, "path": "/v1/payments/charges/refund/order-1042-1"}
        self.assertEqual(self.check(request), "GET /v1/payments/charges/refund/{refundKey}")

    def test_refuses_another_address(self):
        self.refuses({**self.look_up, "path": "/v1/payments/charges/order/2026"}, "no such call")
        self.refuses({**self.look_up, "query": "a=1"}, "query")
        self.refuses({**self.look_up, "path": "/v1/payments/charges/" + "k" * 129}, "129 bytes")
        self.refuses({**self.look_up, "path": "/v1/payments/charges/a:b"}, "percent-encoded")

    def test_refuses_missing_headers(self):
        for name in ("authorization", "x-api-key", "content-type"):
            request = copy.deepcopy(self.refund)
            del request["headers"][name]
            self.refuses(request, "(?i)" + name)

    def test_refuses_a_body_that_breaks_the_schema(self):
        account = ("additionalInfo", "bankTransferAccountInfo")
        self.refuses(self.with_body(lambda body: body.pop("description")), "description")
        self.refuses(self.with_body(lambda body: body.update(amount="300")), "amount")
        self.refuses(self.with_body(lambda body: body.update(amount=0)), "amount")
        self.refuses(self.with_body(lambda body: body.update(amount=300.0)), "amount")
        self.refuses(self.with_body(lambda body: body.update(currency="USD")), "currency")
        self.refuses(self.with_body(lambda body: body.update(extra=1)), "extra")
        self.refuses(
            self.with_body(lambda body: body[account[0]][account[1]].update(beneficiaryName="José")), "José"
        )
        self.refuses({**self.refund, "body": '{"amount": 1, "amount": 2}'}, "twice")
        self.refuses({**self.look_up, "body": "{}"}, "none")


if __name__ == "__main__":
    unittest.main()
