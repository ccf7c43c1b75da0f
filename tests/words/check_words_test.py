#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each fault that check_words.py is to find, in a file that has it."""

import unittest

from check_words import check

PLURAL = """<message numerus="yes"><source>%n late</source><translation>{}</translation></message>"""


def ts(messages, context="Phrase"):
    return f"<TS><context><name>{context}</name>{messages}</context></TS>"


def said(source, translation):
    return f"<message><source>{source}</source><translation>{translation}</translation></message>"


def forms(*texts):
    return PLURAL.format("".join(f"<numerusform>{text}</numerusform>" for text in texts))


def files(spanish, chinese, english=""):
    return {"en": ts(english), "es": ts(spanish), "zh": ts(chinese)}


def faults_of(source, spanish, chinese):
    return check(files(said(source, spanish), said(source, chinese)))


class CheckWordsTest(unittest.TestCase):
    def assert_fault(self, faults, *words):
        self.assertEqual(len(faults), 1, faults)
        for word in words:
            self.assertIn(word, faults[0])

    def test_that_nothing_is_found_where_nothing_is_wrong(self):
        self.assertEqual(faults_of("&amp;Send %1…", "&amp;Enviar %1…", "发送 %1(&amp;S)…"), [])
        plural = files(forms("%n tarde", "%n tardes"), forms("%n 笔延误"), forms("%n late", "%n late"))
        self.assertEqual(check(plural), [])
        self.assertEqual(faults_of("2,000 bytes", "2.000 bytes", "2,000 字节"), [])

    def test_a_language_without_a_file(self):
        self.assert_fault(check({"en": ts(""), "es": ts("")}), "zh", "no file")

    def test_a_sentence_without_a_translation(self):
        unfinished = '<message><source>Send</source><translation type="unfinished"></translation></message>'
        self.assert_fault(check(files(said("Send", "Enviar"), unfinished)), "zh", "not translated")

    def test_a_sentence_that_another_language_has(self):
        self.assert_fault(check(files(said("Send", "Enviar"), "")), "zh", "not in the file")

    def test_an_empty_translation(self):
        self.assert_fault(faults_of("Send", "Enviar", " "), "zh", "empty")

    def test_a_sentence_that_is_gone(self):
        gone = '<message><source>Send</source><translation type="vanished">发送</translation></message>'
        self.assert_fault(check(files(said("Send", "Enviar"), gone)), "zh", "left over")

    def test_a_plural_form_that_is_missing(self):
        english = forms("%n late", "%n late")
        self.assert_fault(check(files(forms("%n tarde"), forms("%n 笔延误"), english)), "es", "1 plural")
        self.assert_fault(
            check(files(forms("%n tarde", "%n tardes"), forms("%n 笔延误"), forms("%n late"))), "en", "1 plural"
        )

    def test_a_plural_that_english_has_not(self):
        faults = check(files(forms("%n tarde", "%n tardes"), forms("%n 笔延误")))
        self.assert_fault(faults, "en", "not in the file")

    def test_places(self):
        self.assert_fault(faults_of("%1 of %2", "%1 de %2", "%1 个"), "zh", "places")

    def test_the_letter_with_alt(self):
        self.assert_fault(faults_of("&amp;Send", "Enviar", "发送(&amp;S)"), "es", "letters")
        self.assertEqual(faults_of("Fish &amp;&amp; chips", "A &amp;&amp; B", "甲 &amp;&amp; 乙"), [])

    def test_numbers(self):
        self.assert_fault(faults_of("30 days", "30 días", "3 天"), "zh", "numbers")

    def test_options_of_the_command_line(self):
        self.assert_fault(faults_of("Add --older.", "Agregue --mayor.", "加上 --older。"), "es", "options")

    def test_ends(self):
        self.assert_fault(faults_of("Reading…", "Leyendo…", "正在读取"), "zh", "…")
        self.assert_fault(faults_of("one\ntwo", "uno\ndos", "一二"), "zh", "lines")
        self.assert_fault(faults_of(" · more", " · más", "· 更多"), "zh", "blanks")

    def test_latin_punctuation_in_chinese(self):
        self.assert_fault(faults_of("Wait, please", "Espere, por favor", "请等待,谢谢"), "zh", "Latin")
        self.assert_fault(faults_of("Fail (%1)", "Fallo (%1)", "失败(%1)"), "zh", "Latin")

    def test_a_sentence_of_the_database(self):
        sql = "PERFORM refuse('%1 is over. '\n  'Ask again.'); -- 'Not a sentence of it.'\nSELECT 'a word'"
        self.assert_fault(
            check({"en": ts(""), "es": ts(""), "zh": ts(said("%1 is over. Ask again.", "%1 已结束。"))}, [sql]),
            "es",
            "not in the file",
        )


if __name__ == "__main__":
    unittest.main()
