// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/person.h"
#include "ui/common/icons.h"

#include <QPushButton>

#include <array>

class QBoxLayout;
class QLabel;
class QMenu;

namespace reintegro {

//! A button of the rail: picture over word, and a number where something waits.
class RailButton final : public QPushButton {
    Q_OBJECT
public:
    RailButton(IconName picture, const QString &word, const QString &name, QWidget *parent);

    //! 0 for none.
    void setCount(int count);
    //! Whether its page is the one that shows. Not "checked": to assistive tools a checkable button is a tick
    //! box, and pressing a tick box is no click.
    void setCurrent(bool isCurrent);
    //! The picture alone, for a window that is too low for words.
    void setCompact(bool isCompact);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCount(QPainter &painter, const QRect &picture) const;

    QString m_word;
    int m_count = 0;
    bool m_isCurrent = false;
    bool m_isCompact = false;
};

//! The pages on the left, and who is signed in.
class Rail final : public QWidget {
    Q_OBJECT
public:
    enum class Page { Lookup, Requests, Approvals, Board };
    static constexpr std::array allPages{Page::Lookup, Page::Requests, Page::Approvals, Page::Board};

    explicit Rail(const Person &person, QWidget *parent = nullptr);

    void setPage(Page page);
    void setWaiting(int count);
    //! What the button of the dots opens.
    void setMenu(QMenu *menu);

Q_SIGNALS:
    void pageChosen(reintegro::Rail::Page page);
    void settingsChosen();
    void signOutChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] RailButton *buttonOf(Page page) const;

    RailButton *m_lookupButton;
    RailButton *m_requestsButton;
    RailButton *m_approvalsButton;
    RailButton *m_boardButton;
    RailButton *m_settingsButton;
    RailButton *m_menuButton;
    RailButton *m_signOutButton;
    QBoxLayout *m_bottom; //!< The last three: below each other, or in one line where the window is low.
    int m_wholeHeight = 0; //!< With all words.
};

} // namespace reintegro
