// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/masked.h"
#include "models/refunds/refund_store.h"

#include <QPushButton>
#include <QTimer>

#include <chrono>
#include <functional>

class QAction;

namespace reintegro {

//! Whether the personal data on one page can be read. Masked at first; shown once the store has written down
//! who looks at whose data; masked again with another subject, when the page goes from the screen, and after
//! five minutes without a key or a click. GUI thread.
class PersonalData final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::minutes idleLimit{5};

    //! `page` owns it; data is masked again when it is hidden. `actor` is who looks.
    PersonalData(RefundStore &store, QString actor, QWidget *page);

    //! What the page is about from now on: a charge's key or a request's id, and what has to be masked.
    void setSubject(const QString &subject, PersonalWords words);
    [[nodiscard]] bool isShown() const { return m_isShown; }
    //! Has it written down, then shows the data, then calls `then`. Where it cannot be written down nothing
    //! is shown, `then` is not called, and said() says why. At once where the data is shown already.
    void show(std::function<void()> then = {});
    void hide();
    //! For tests, which do not wait for minutes.
    void setIdleLimit(std::chrono::milliseconds limit) { m_idle.setInterval(limit); }

    // What may be read now.
    [[nodiscard]] QString text(const QString &sentence) const;
    [[nodiscard]] QString json(const QString &json) const;
    [[nodiscard]] QString value(const QString &value, PersonalKind kind) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    //! Shown, masked again, or about something else.
    void changed();
    void said(const QString &message);

private:
    void setShown(bool isShown);

    RefundStore &m_store;
    const QString m_actor;
    QWidget *m_page;
    QString m_subject;
    PersonalWords m_words;
    bool m_isShown = false;
    quint64 m_question = 0; //!< An answer about another subject shows nothing.
    QTimer m_idle;
};

//! "Show personal data", and with it "Hide personal data". Ctrl+Shift+D presses it while it can be seen.
class PersonalDataButton final : public QPushButton {
    Q_OBJECT
public:
    PersonalDataButton(PersonalData &personal, QWidget *parent);

private:
    void showState();

    PersonalData &m_personal;
    QAction *m_action; //!< With the keys, for whatever lists actions.
};

// The same for what stands on a page with personal data, or without (`data` is null): then all is shown.
[[nodiscard]] QString shownText(const PersonalData *data, const QString &sentence);
[[nodiscard]] QString shownJson(const PersonalData *data, const QString &json);
[[nodiscard]] QString shownValue(const PersonalData *data, const QString &value, PersonalKind kind);

} // namespace reintegro
