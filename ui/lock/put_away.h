// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <memory>
#include <vector>

namespace reintegro {

//! Takes pages and windows out of reach, and brings them back just as they were, with all that is typed in
//! them. Meanwhile they stand in no window: neither keys nor assistive tools nor a search for actions find
//! anything of them, and a window that opens is put away, too. GUI thread.
class PutAway final : public QObject {
    Q_OBJECT
public:
    //! `window` is the one that stays.
    explicit PutAway(QWidget *window);
    ~PutAway() override;

    //! Takes a page from wherever it stands. Whoever took it brings it back, by giving it another parent.
    void takePage(QWidget *page);
    //! Takes every window of the program but the one that stays, and whatever opens from now on.
    void takeWindows();
    //! Brings the windows back, in the order in which they were there.
    void bringBack();
    //! Ends all that was put away: whoever it belonged to has gone.
    void drop();
    [[nodiscard]] bool isOn() const { return m_isOn; }

    //! Lets a window open that says nothing of what is put away.
    static void letThrough(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place {
        QPointer<QWidget> window;
        QPointer<QWidget> parent;
        bool hadParent = false;
        Qt::WindowFlags flags;
        QPointer<QWidget> focus; //!< Where one typed in it.
        QRect geometry;
        Qt::WindowStates state;
        bool isEnded = false;
    };
    [[nodiscard]] bool isMeant(const QWidget *window) const;
    void take(QWidget *window);
    void end(const QWidget *dialog);

    QWidget *m_window;
    std::unique_ptr<QWidget> m_holder; //!< Never shown, so that it is no window of the system's.
    std::vector<Place> m_places;
    bool m_isOn = false;
};

} // namespace reintegro
