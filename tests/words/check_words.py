#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with the translations of the program: read from the .ts files in a folder.

A sentence that is missing in one of the languages, a plural form that is missing, a place (%1, %n), a letter
with Alt, a number, an option of the command line or a line's end that is not the same as in English, and Chinese
with Latin punctuation. lupdate and lrelease look for none but the first.

Also a sentence that the database says and a language has not.

    check_words.py FOLDER SQL-FOLDER
"""

import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

# How many forms Qt asks for; the source has the English ones, so its file has nothing but plurals.
LANGUAGES = {"en": 2, "es": 2, "zh": 1}
WHOLE = {"es", "zh"}

PLACE = re.compile(r"%(?:L?\d|L?n)")
LETTER = re.compile(r"&(?=[^&\s])")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
HAN = "\u3400-\u9fff\u3001\u3002"
HALF_WIDTH = re.compile(f"[{HAN}][,;:?!]|[,;:?!][{HAN}]|[{HAN}]\\([^&]")

SQL_COMMENT = re.compile(r"--[^\n]*")
SQL_NEXT_LINE = re.compile(r"'[ \t]*\n\s*'")  # goes on in the next line
SQL_TEXT = re.compile(r"'((?:[^']|'')*)'")
SQL_SENTENCE = re.compile(r"(?:%1|[A-Z](?![A-Z])).* .*[.:]\Z", re.S)


class Message:
    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext("source") or ""
        self.is_plural = element.get("numerus") == "yes"
        translation = element.find("translation")
        self.kind = "missing" if translation is None else translation.get("type", "")
        if translation is None:
            self.forms = []
        elif self.is_plural:
            self.forms = [form.text or "" for form in translation.findall("numerusform")]
        else:
            self.forms = [translation.text or ""]


def messages_in(text):
    root = ET.fromstring(text)
    return [
        Message(context.findtext("name"), element)
        for context in root.findall("context")
        for element in context.findall("message")
    ]


def places(text):
    return sorted(set(PLACE.findall(text)))


def letters(text):
    return [found.group(0) for found in LETTER.finditer(text.replace("&&", ""))]


def numbers(text):
    """Digits only: 2,000 and 2.000 are the same number in two languages."""
    found = NUMBER.findall(PLACE.sub(" ", text))
    return Counter(re.sub(r"[.,]", "", number) for number in found)


def same(what, expected, actual):
    return [] if expected == actual else [f"{what}: {expected} in English, {actual} here"]


def faults_of_form(language, source, form):
    if not form.strip():
        return ["empty"]
    faults = same("places", places(source), places(form))
    faults += same("letters with Alt", len(letters(source)), len(letters(form)))
    faults += same("numbers", numbers(source), numbers(form))
    faults += same("options", sorted(OPTION.findall(source)), sorted(OPTION.findall(form)))
    faults += same("lines", source.count("\n"), form.count("\n"))
    if source.endswith("…") and "…" not in form:
        faults.append("no … at the end")
    if source[:1].isspace() != form[:1].isspace() or source[-1:].isspace() != form[-1:].isspace():
        faults.append("blanks at an end")
    if language == "zh" and HALF_WIDTH.search(form):
        faults.append(f"Latin punctuation: {HALF_WIDTH.search(form).group(0)}")
    return faults


def faults_in(language, messages):
    faults = []
    for message in messages:
        found = []
        if message.kind in {"missing", "unfinished"}:
            found.append("not translated")
        elif message.kind:
            found.append(f"left over from an older source ({message.kind})")
        else:
            if message.is_plural and len(message.forms) != LANGUAGES[language]:
                found.append(f"{len(message.forms)} plural forms, {LANGUAGES[language]} belong here")
            for form in message.forms:
                found += faults_of_form(language, message.source, form)
        faults += [f"{language}: {message.context}: {message.source!r}: {fault}" for fault in found]
    return faults


def missing_in(language, messages, others):
    """What other whole languages have and this one does not, whatever lupdate has left in the files."""
    own = {(message.context, message.source) for message in messages}
    return [
        f"{language}: {context}: {source!r}: not in the file"
        for context, source in sorted(others - own)
    ]


def sentences_in_sql(sql):
    """Texts that begin like a sentence and end like one; the database raises no others to people."""
    sql = SQL_NEXT_LINE.sub("", SQL_COMMENT.sub("", sql))
    texts = (found.group(1).replace("''", "'") for found in SQL_TEXT.finditer(sql))
    return {text for text in texts if SQL_SENTENCE.match(text)}


def check(files, sql=()):
    """`files`: the text of each language's file; `sql`: texts of SQL. Returns the faults."""
    read = {language: messages_in(text) for language, text in files.items()}
    every = {(m.context, m.source) for language in WHOLE & read.keys() for m in read[language]}
    plurals = {(m.context, m.source) for messages in read.values() for m in messages if m.is_plural}
    said = {("Phrase", sentence) for text in sql for sentence in sentences_in_sql(text)}
    faults = [f"{language}: there is no file" for language in sorted(LANGUAGES.keys() - read.keys())]
    for language, messages in read.items():
        faults += faults_in(language, messages)
        faults += missing_in(language, messages, every | said if language in WHOLE else plurals)
    return faults


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    texts = {
        language: path.read_text(encoding="utf-8")
        for language in LANGUAGES
        if (path := folder / f"reintegro_{language}.ts").exists()
    }
    scripts = [path.read_text(encoding="utf-8") for path in sorted(Path(sys.argv[2]).glob("*.sql"))]
    wrong = check(texts, scripts)
    print("\n".join(wrong) if wrong else f"{len(texts)} languages, nothing missing")
    sys.exit(1 if wrong else 0)
