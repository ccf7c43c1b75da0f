// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/policy.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace reintegro {

//! One setting of a policy: its label, a field fitted to its kind, what it does, and who set it last.
class PolicyField final : public QWidget {
    Q_OBJECT
public:
    explicit PolicyField(PolicySetting setting, QWidget *parent = nullptr);

    [[nodiscard]] PolicySetting setting() const { return m_setting; }
    //! Puts what holds into the field.
    void showPolicy(const StorePolicy &policy);
    //! What stands in the field, as withPolicyValue() reads it.
    [[nodiscard]] QString value() const { return m_read(); }
    //! Whether it differs from what was shown last.
    [[nodiscard]] bool isChanged() const { return value() != m_shown; }
    //! What is wrong with what stands there; empty takes it back.
    void sayProblem(const QString &problem);
    void setReadOnly();
    //! What stands under what it does: who may change it, where it is kept.
    void setFacts(const QString &facts);
    //! Puts what holds where nothing was ever set into the field; it is not saved by that.
    void reset();
    [[nodiscard]] bool isAtFirst() const { return value() == policyValue({}, m_setting); }
    //! What takes the focus, or holds what takes it.
    [[nodiscard]] QWidget *field() const { return m_field; }

Q_SIGNALS:
    void changed();

private:
    void makeAmount(QVBoxLayout *layout);
    void makeNumber(QVBoxLayout *layout, const PolicyRange &range);
    void makeYesOrNo(QVBoxLayout *layout);
    void makeBankCodeForm(QVBoxLayout *layout);
    void makeMethods(QVBoxLayout *layout);
    void makeWarnings(QVBoxLayout *layout);
    //! One box for each word, in their order.
    std::vector<QCheckBox *> makeBoxes(QVBoxLayout *layout, const QStringList &words,
        const std::function<Phrase(const QString &)> &label,
        const std::function<Phrase(const QString &)> &meaning);
    void addLabelled(QVBoxLayout *layout, QWidget *field);
    void showWords();

    const PolicySetting m_setting;
    QWidget *m_field = nullptr;
    QLabel *m_words;
    QString m_problem;
    QString m_history;
    QString m_facts;
    QString m_shown;
    std::function<QString()> m_read;
    std::function<void(const Policy &)> m_write;
};

//! From where to where a setting may go, and what it is at first, in words.
[[nodiscard]] QString valuesOf(PolicySetting setting);

} // namespace reintegro
