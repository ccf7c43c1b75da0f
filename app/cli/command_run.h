// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/checkpoint_time.h"
#include "app/cli/exit_status.h"
#include "app/cli/input_files.h"
#include "app/composition/home_workplace.h"
#include "models/basics/log_file.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <memory>

namespace reintegro {

//! One run of one command, from the sign-in to the exit status. Answers come later; the first finish() or
//! fail() ends it.
class CommandRun final : public QObject {
    Q_OBJECT
public:
    using Json = nlohmann::ordered_json;

    //! No command takes longer than this, with its checkpoints.
    static constexpr std::chrono::seconds longest{58};

    CommandRun(Arguments arguments, bool isJson, QObject *parent = nullptr);
    ~CommandRun() override;

    //! Checks who may, and begins the command.
    void start();

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] InputFiles &input() { return m_input; }
    [[nodiscard]] HomeWorkplace &workplace() { return *m_workplace; }
    //! The people who sign in for this command: the home's, or those of the profile's team.
    [[nodiscard]] PeopleStore &people() { return *m_people; }
    //! Who signed in. Only for commands that need it.
    [[nodiscard]] const SignedIn &by() const { return *m_by; }
    [[nodiscard]] const std::optional<SignedIn> &byIfAnyone() const { return m_by; }

    //! The profile to work with: --profile, or the one in use. NotFound.
    [[nodiscard]] Result<Profile> profile() const;
    //! Opens the desk of that profile and goes on with it; a failure ends the run.
    void withDesk(const std::function<void(DeskServices &)> &then);
    //! Goes on with the answer; a failure ends the run.
    template <typename T, typename Then> void when(Pending<T> *pending, Then then)
    {
        pending->whenDone(this, [this, then = std::move(then)](const Result<T> &result) {
            if (result)
                then(*result);
            else
                fail(result.error());
        });
    }

    //! Ends well: prints the document, or the text for a person.
    void finish(const Json &document, const QString &text);
    void fail(const Error &error);
    //! The same, with more to say in the error's JSON.
    void fail(const Error &error, const Json &more);
    //! The same, with what was done before it went wrong, beside the error.
    void failBeside(const Error &error, const Json &done);
    //! Serves until it is told to stop: there is no deadline then. It ends with finish() all the same.
    void serve() { m_deadline.stop(); }
    //! When this run is given up, unless it serves.
    [[nodiscard]] QDeadlineTimer until() const { return m_until; }
    //! This step is a supervisor's: the journals' checkpoints are kept before the program ends.
    void keepCheckpointsAtEnd() { m_keepsCheckpoints = true; }

    //! For what must stay alive until the program ends.
    template <typename T> T *keep(std::unique_ptr<T> thing)
    {
        thing->setParent(this);
        return thing.release();
    }
    void printNow(const QByteArray &line) const;
    [[nodiscard]] bool isJson() const { return m_isJson; }

Q_SIGNALS:
    void ended(int exitStatus);

private:
    void openHome();
    void lookForPeople();
    [[nodiscard]] bool isAboutTeam() const;
    void signIn();
    void checkRole(const SignedIn &by);
    void refuse(const Error &error);
    void runCommand();
    void endWith(ExitStatus status);
    void failWith(const Error &error, const Json &more, const Json &beside);
    void tooLate();

    Arguments m_arguments;
    bool m_isJson;
    bool m_hasEnded = false;
    bool m_keepsCheckpoints = false;
    CommandAccess m_access;
    InputFiles m_input;
    SystemClock m_clock;
    std::optional<LogFile> m_log;
    std::optional<LogKeeping> m_logKeeping;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<HomeWorkplace> m_workplace;
    PeopleStore *m_people = nullptr;
    DeskServices *m_teamDesk = nullptr; //!< The desk that was opened to sign in to its team.
    std::optional<SignedIn> m_by;
    QTimer m_deadline;
    QDeadlineTimer m_until;
};

} // namespace reintegro
