// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace reintegro {

class PendingBase;

//! One line that says what is being waited for, with a way to stop it. Takes no room while nothing is.
class BusyLine final : public QWidget {
    Q_OBJECT
public:
    explicit BusyLine(QWidget *parent = nullptr);

    //! Shows `words` ("Reading the charge at the gateway…") until `pending` has finished. With `mayCancel`
    //! a button asks it to stop; its answer still comes.
    void follow(PendingBase *pending, const QString &words, bool mayCancel = true);
    [[nodiscard]] bool isBusy() const { return !m_pending.isNull(); }

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    void busyChanged(bool isBusy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rest();
    void nameParts();

    QProgressBar *m_bar;
    QLabel *m_words;
    QPushButton *m_cancelButton;
    QPointer<PendingBase> m_pending;
};

} // namespace reintegro
