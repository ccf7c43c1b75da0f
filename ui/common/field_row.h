// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace reintegro {

//! A labelled field of a form, and under it what was understood of it, or what is wrong and how it would be
//! right.
class FieldRow final : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Hint, Understood, Problem, Doubt };

    //! `label` with a mnemonic ("&Amount"); it becomes the buddy of `field`. Its text without the mnemonic is
    //! the field's accessible name unless it has one already. Takes the field.
    FieldRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    //! The sentence under the field; empty keeps the room, so that nothing jumps. It is also the field's
    //! accessible description.
    void say(Tone tone, const QString &sentence);
    [[nodiscard]] QString sentence() const;
    //! Takes no room for the sentence while there is none: for forms in which nothing is said while typing.
    void setCompact();
    [[nodiscard]] QWidget *field() const { return m_field; }
    [[nodiscard]] QLabel *label() const { return m_label; }

private:
    QLabel *m_label;
    QWidget *m_field;
    QLabel *m_sentence;
    bool m_isCompact = false;
};

} // namespace reintegro
