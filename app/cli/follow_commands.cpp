// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/human_output.h"
#include "app/cli/json_output.h"
#include "app/composition/termination.h"

#include <cstdio>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static constexpr std::chrono::seconds longestRound{50}; // of the time that a command has
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
            std::fprintf(stderr, "reintegro-cli: %s\n", look.error->english().toUtf8().constData());
        if (!look.hasMoved())
            return;
        m_changes.push_back(
            {{"id", jsonOf(look.now->id.toString())}, {"state", jsonOf(nameOf(look.now->state))},
                {"said", look.word.isEmpty() ? OrderedJson(nullptr) : jsonOf(look.word)},
                {"at", jsonOf(look.now->changedAt)}});
        if (!m_run.isJson()) {
            const QString line = look.now->id.toString().leftJustified(7) + nameOf(look.before->state)
                + u" > "_s + nameOf(look.now->state) + u"  "_s + look.now->refundKey.toString() + u'\n';
            m_run.printNow(line.toUtf8());
        }
    }

    void finish()
    {
        m_run.finish({{"followed", m_changes}, {"asked", m_asked}},
            u"The gateway was asked %1 times.\n"_s.arg(m_asked));
    }

private:
    CommandRun &m_run;
    OrderedJson m_changes = OrderedJson::array();
    int m_asked = 0;
};

} // namespace

//! One line for each change, until somebody interrupts it.
static void followOn(CommandRun &run, DeskServices &desk, Followed *followed)
{
    Termination *const termination = run.keep(std::make_unique<Termination>());
    QObject::connect(termination, &Termination::requested, followed, [&desk, followed] {
        desk.following.stop();
        followed->finish();
    });
    desk.following.follow();
    run.serve();
}

void followRefunds(CommandRun &run)
{
    run.withDesk([&run](DeskServices &desk) {
        Followed *const followed = run.keep(std::make_unique<Followed>(run));
        QObject::connect(&desk.following, &RefundFollowing::asked, followed,
            [followed](const RefundLook &look) { followed->take(look); });
        if (!run.arguments().has("once"_L1))
            return followOn(run, desk, followed);
        run.when(
            desk.following.followOnce(QDeadlineTimer(longestRound)), [followed](int) { followed->finish(); });
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
