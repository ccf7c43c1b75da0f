// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;

namespace reintegro {

class PersonalData;

//! The gateway's answer as it came, personal data masked until it is shown. Set out only while it is looked
//! at.
class RawAnswer final : public QWidget {
    Q_OBJECT
public:
    explicit RawAnswer(PersonalData &personal, QWidget *parent = nullptr);
    void setAnswer(const QByteArray &answer);

Q_SIGNALS:
    void said(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setOut();
    void setOutIfSeen();

    PersonalData &m_personal;
    QByteArray m_answer;
    bool m_isSetOut = false;
    QCheckBox *m_indent;
    QPlainTextEdit *m_text;
};

} // namespace reintegro
