// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/refund/request_list_page.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QScrollArea;
class QTableView;

namespace reintegro {

class BusyLine;
class ListColumns;
class PersonalData;
class RequestDetails;
class RequestSearch;
class RequestTable;

//! What a page that is made anew, in another language, takes over from the one before.
struct RequestsMemory {
    QString text;
    int state = 0; //!< Its place in the list.
    std::optional<RequestId> shown;
};

//! All refund requests of this profile: a table with a filter, and the history of the selected one.
class RequestsPage final : public RequestListPage {
    Q_OBJECT
public:
    RequestsPage(DeskServices &desk, const SignedIn &by, QWidget *parent = nullptr);
    ~RequestsPage() override;

    [[nodiscard]] std::optional<RequestId> shownRequest() const override;
    //! Shows one request and no other, as soon as it is here. What is typed into Find stays where it shows
    //! that request already.
    void open(const RequestId &id);
    void setPolicy(const StorePolicy &policy);
    [[nodiscard]] RequestsMemory memory() const;
    void recall(const RequestsMemory &memory);

Q_SIGNALS:
    //! A request was asked for from here: the corrected account of a failed one.
    void asked(const reintegro::RefundRequest &request);
    //! There are none, and somebody wants to ask for one.
    void lookUpRequested();

protected:
    void takeTable() override;
    void emptyPressed() override;

private:
    [[nodiscard]] QWidget *makeFilter();
    [[nodiscard]] QWidget *makeContent();
    void setUpTable();
    void connectParts();
    void connectDetails();
    void showPlace();
    [[nodiscard]] bool isUnfiltered() const;
    void lookForWanted();
    void chooseRecalled();
    void showCurrent();
    void showRequest(const RefundRequest &request);
    void start(Pending<RefundRequest> *step, const QString &words, bool mayCancel);
    void takeFailure(const Error &error);
    void correctAccount();
    void openWizard(const ChargeView &charge, const RefundRequest &failed);

    RequestSearch *m_search;
    QLineEdit *m_text;
    QComboBox *m_state;
    QTableView *m_table;
    ListColumns *m_columns = nullptr;
    PersonalData *m_personal;
    RequestDetails *m_details;
    QScrollArea *m_detailsArea;
    BusyLine *m_busy;
    std::optional<RefundRequest> m_shown;
    std::optional<RequestId> m_wanted; //!< To be shown once its row is here; nothing else is until then.
    std::optional<RequestId> m_recalled; //!< To be chosen again once its row is here.
    bool m_isActing = false;
};

} // namespace reintegro
