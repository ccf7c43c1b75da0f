// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/human_output.h"
#include "app/cli/json_output.h"
#include "app/composition/termination.h"

#include <algorithm>
#include <cstdio>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static constexpr size_t mostChanges = 1000; // of a run that may go on for months
static constexpr int boardPage = 500;

namespace {

//! What was followed in one run.
class Followed final : public QObject {
public:
    explicit Followed(CommandRun &run)
        : m_run(run)
    {
    }

    void take(const RefundLook &look)
    {
        ++m_asked;
        if (look.error)
            takeError(*look.error, look.before ? std::optional(look.before->id) : std::nullopt);
        if (!look.hasMoved())
            return;
        if (!m_run.isJson()) {
            const QString line = look.now->id.toString().leftJustified(7) + nameOf(look.before->state)
                + u" > "_s + nameOf(look.now->state) + u"  "_s + look.now->refundKey.toString() + u'\n';
            return m_run.printNow(line.toUtf8());
        }
        keep(m_changes,
            {{"id", jsonOf(look.now->id.toString())}, {"state", jsonOf(nameOf(look.now->state))},
                {"said", look.word.isEmpty() ? OrderedJson(nullptr) : jsonOf(look.word)},
                {"at", jsonOf(look.now->changedAt)}});
    }

    void finish() { m_run.finish(whole(), u"The gateway was asked about %1 refunds.\n"_s.arg(m_asked)); }
    //! What was recorded stands, whatever went wrong afterwards.
    void fail(const Error &error) { m_run.failBeside(error, whole()); }

private:
    [[nodiscard]] OrderedJson whole() const
    {
        return {{"followed", m_changes}, {"asked", m_asked}, {"errors", m_errors}};
    }
    void takeError(const Error &error, const std::optional<RequestId> &id)
    {
        std::fprintf(stderr, "reintegro-cli: %s\n", error.english().toUtf8().constData());
        if (!m_run.isJson())
            return;
        keep(m_errors,
            {{"id", id ? jsonOf(id->toString()) : OrderedJson(nullptr)}, {"kind", jsonOf(nameOf(error.kind))},
                {"message", jsonOf(error.english())},
                {"httpStatus", error.reply ? OrderedJson(error.reply->httpStatus) : OrderedJson(nullptr)}});
    }
    //! The newest ones.
    static void keep(OrderedJson &list, const OrderedJson &entry)
    {
        if (list.size() == mostChanges)
            list.erase(0);
        list.push_back(entry);
    }

    CommandRun &m_run;
    OrderedJson m_changes = OrderedJson::array();
    OrderedJson m_errors = OrderedJson::array();
    qint64 m_asked = 0;
};

} // namespace

//! One line for each change, until somebody interrupts it. Then what is under way is waited for: the gateway
//! was asked, and what it says is recorded.
static void followOn(CommandRun &run, DeskServices &desk, Followed *followed)
{
    Termination *const termination = run.keep(std::make_unique<Termination>());
    QObject::connect(termination, &Termination::requested, followed, [&desk, followed] {
        desk.following.end()->whenDone(followed, [followed](const Result<Done> &) { followed->finish(); });
    });
    desk.following.follow();
    run.serve();
}

//! The last question may take as long as a reading may, and the answer has to be printed in time.
static QDeadlineTimer lastQuestion(const CommandRun &run)
{
    constexpr std::chrono::milliseconds forTheEnd = Gateway::readLimit + std::chrono::seconds(3);
    const std::chrono::milliseconds left(run.until().remainingTime());
    return QDeadlineTimer(std::max(left - forTheEnd, std::chrono::milliseconds(0)));
}

void followRefunds(CommandRun &run)
{
    run.withDesk([&run](DeskServices &desk) {
        Followed *const followed = run.keep(std::make_unique<Followed>(run));
        QObject::connect(&desk.following, &RefundFollowing::asked, followed,
            [followed](const RefundLook &look) { followed->take(look); });
        if (!run.arguments().has("once"_L1))
            return followOn(run, desk, followed);
        desk.following.followOnce(lastQuestion(run))
            ->whenDone(followed, [followed](const Result<FollowRound> &round) {
                if (round)
                    followed->finish();
                else
                    followed->fail(round.error());
            });
    });
}

//! Reads page after page into `whole`, then prints it.
static void readBoard(CommandRun &run, DeskServices &desk, const Board &whole)
{
    const auto after = whole.refunds.empty() ? std::nullopt : std::optional(whole.refunds.back().place());
    run.when(desk.board.board(boardPage, after), [&run, &desk, whole](Board page) {
        page.refunds.insert(page.refunds.begin(), whole.refunds.begin(), whole.refunds.end());
        if (page.hasMore)
            readBoard(run, desk, page);
        else
            run.finish({{"board", jsonOf(page)}}, textOf(page));
    });
}

void showBoard(CommandRun &run)
{
    run.withDesk([&run](DeskServices &desk) { readBoard(run, desk, {}); });
}

} // namespace reintegro
