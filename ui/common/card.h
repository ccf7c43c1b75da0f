// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace reintegro {

//! A frame with a title over its content.
class Card : public QFrame {
    Q_OBJECT
public:
    enum class Tone { Plain, Loud, Amber, Unknown };

    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setTone(Tone tone);
    //! Where the content goes, below the title.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    //! The line of the title; what is added stands at its right end.
    [[nodiscard]] QHBoxLayout *header() const { return m_header; }

private:
    QHBoxLayout *m_header;
    QLabel *m_title;
    QVBoxLayout *m_body;
};

//! A line of one pixel across.
[[nodiscard]] QFrame *makeRule(QWidget *parent);
//! A section title, also for assistive tools.
[[nodiscard]] QLabel *makeSectionTitle(const QString &text, QWidget *parent);
[[nodiscard]] QLabel *makePageTitle(const QString &text, QWidget *parent);
//! Muted text that wraps, in the size of the body.
[[nodiscard]] QLabel *makeWords(const QString &text, QWidget *parent);
//! The same, smaller.
[[nodiscard]] QLabel *makeCaption(const QString &text, QWidget *parent);
//! Words about what went wrong, which can be copied. Hidden until showSentence() has some.
[[nodiscard]] QLabel *makeProblem(QWidget *parent);
//! Puts the words there, or takes the label away where there are none.
void showSentence(QLabel *label, const QString &sentence);

} // namespace reintegro
