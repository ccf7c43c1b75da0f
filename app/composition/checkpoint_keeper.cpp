// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/checkpoint_keeper.h"

#include "models/basics/logging.h"

namespace reintegro {

using Kept = std::optional<JournalCheckpoint>;

static constexpr std::chrono::milliseconds soon{1500};

CheckpointKeeper::CheckpointKeeper(SecretStore &secrets, QString entry, Verify verify, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_entry(std::move(entry))
    , m_verify(std::move(verify))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        keepNow()->whenDone(this, [](const Result<Done> &kept) {
            if (!kept)
                qCWarning(lcApp) << "no checkpoint was kept:" << nameOf(kept.error().kind);
        });
    });
}

// "<count> <hash>": nothing in it is secret, the keychain is only the place that the store's owner cannot
// rewrite together with the store.
static Result<Kept> checkpointFrom(const std::optional<Secret> &text)
{
    if (!text)
        return Kept();
    const QList<QByteArray> parts = text->revealForKeychain().split(' ');
    bool isNumber = false;
    const qint64 count = parts.value(0).toLongLong(&isNumber);
    if (parts.size() != 2 || !isNumber || count < 0 || parts.at(1).size() != 64) {
        return failure(ErrorKind::Conflict,
            Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "What the keychain holds as the journal's checkpoint is not a checkpoint.")));
    }
    return Kept(JournalCheckpoint{.count = count, .head = parts.at(1)});
}

Pending<Kept> *CheckpointKeeper::kept()
{
    return m_secrets.read(m_entry)->decoded(this, checkpointFrom);
}

void CheckpointKeeper::keepSoon()
{
    m_isDue = true;
    m_soon.start();
}

Pending<Done> *CheckpointKeeper::keepNow()
{
    m_soon.stop();
    auto *const answer = new Pending<Done>(this);
    answer->whenDone(this, [this](const Result<Done> &) { m_isDue = m_soon.isActive(); });
    kept()->whenDone(this, [this, answer](const Result<Kept> &kept) {
        if (!kept)
            return answer->finish(tl::unexpected(kept.error()));
        auto *const look = *kept && m_follow ? m_follow(**kept) : m_verify(*kept);
        look->whenDone(this, [this, answer](const Result<JournalCheck> &check) {
            if (check)
                write(*check, answer);
            else
                answer->finish(tl::unexpected(check.error()));
        });
    });
    return answer;
}

void CheckpointKeeper::write(const JournalCheck &check, Pending<Done> *answer)
{
    if (!check.isWhole()) {
        qCCritical(lcApp) << "the journal is not whole; the last checkpoint stays as it is:" << check.reason;
        answer->finish(failure(ErrorKind::Conflict,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The journal is not whole, so no checkpoint was kept."))));
        return;
    }
    const QByteArray text = QByteArray::number(check.now.count) + ' ' + check.now.head;
    m_secrets.write(m_entry, Secret(text))->whenDone(answer, [answer](const Result<Done> &written) {
        answer->finish(written);
    });
}

Pending<CheckpointKeeper::Verdict> *CheckpointKeeper::verify()
{
    auto *const answer = new Pending<Verdict>(this);
    kept()->whenDone(this, [this, answer](const Result<Kept> &kept) {
        const bool isDoubtful = !kept && kept.error().kind == ErrorKind::Conflict;
        if (isDoubtful)
            return answer->finish(tl::unexpected(kept.error()));
        std::optional<Error> without;
        if (!kept)
            without = kept.error();
        m_verify(kept ? *kept : Kept())
            ->whenDone(answer, [answer, without](const Result<JournalCheck> &check) {
                if (check)
                    answer->finish(Verdict{*check, without});
                else
                    answer->finish(tl::unexpected(check.error()));
            });
    });
    return answer;
}

} // namespace reintegro
