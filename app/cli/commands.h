// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/gateway/team_address.h"
#include "models/refunds/person.h"

#include <nlohmann/json.hpp>

namespace reintegro {

class CommandRun;
struct Arguments;

// One function for each command. It begins the work; the run ends when its answer is there.

void addProfile(CommandRun &run);
void listProfiles(CommandRun &run);
void useProfile(CommandRun &run);
void removeProfile(CommandRun &run);

void setCredentials(CommandRun &run);
void checkCredentials(CommandRun &run);
void clearCredentials(CommandRun &run);

void addUser(CommandRun &run);
void listUsers(CommandRun &run);
void disableUser(CommandRun &run);
void enableUser(CommandRun &run);
void setUserPassword(CommandRun &run);

void showCharge(CommandRun &run);
void printCharge(CommandRun &run);

void printReceipt(CommandRun &run);
void verifyReceipt(CommandRun &run);

void previewRefund(CommandRun &run);
void requestRefund(CommandRun &run);
void listRefunds(CommandRun &run);
void showRefund(CommandRun &run);
void approveRefund(CommandRun &run);
void rejectRefund(CommandRun &run);
void withdrawRefund(CommandRun &run);
void sendRefund(CommandRun &run);
void checkRefund(CommandRun &run);
void resendRefund(CommandRun &run);
void closeRefund(CommandRun &run);
void followRefunds(CommandRun &run);
void showBoard(CommandRun &run);
void correctRefund(CommandRun &run);

void readNotification(CommandRun &run);

void copyStore(CommandRun &run);
void makeRecoveryCode(CommandRun &run);
void recoverStore(CommandRun &run);
void backUpStore(CommandRun &run);
void erasePerson(CommandRun &run);
void checkStore(CommandRun &run);
void restoreStore(CommandRun &run);

void initTeam(CommandRun &run);
void addToTeam(CommandRun &run);
void removeFromTeam(CommandRun &run);
void listTeam(CommandRun &run);

void verifyJournal(CommandRun &run);
void exportJournal(CommandRun &run);

void showPolicy(CommandRun &run);
void setPolicy(CommandRun &run);
void stopSending(CommandRun &run);
void resumeSending(CommandRun &run);

void serveTraining(CommandRun &run);

void makeSupportBundle(CommandRun &run);

// What families of commands share.

//! The roles that --role names. Usage.
[[nodiscard]] Result<Roles> rolesOf(const Arguments &arguments);
[[nodiscard]] nlohmann::ordered_json personJson(const Person &person);
//! --server, or the server of the profile. Usage, InvalidData.
[[nodiscard]] Result<TeamAddress> teamAddressOf(const CommandRun &run);

// Whether a command is called as it has to be, before anybody signs in.

[[nodiscard]] Result<Done> checkAddProfile(const Arguments &arguments);
[[nodiscard]] Result<Done> checkAddUser(const Arguments &arguments);
[[nodiscard]] Result<Done> checkNewPassword(const Arguments &arguments);
[[nodiscard]] Result<Done> checkErasePerson(const Arguments &arguments);
[[nodiscard]] Result<Done> checkRecoverStore(const Arguments &arguments);
[[nodiscard]] Result<Done> checkCopyStore(const Arguments &arguments);
[[nodiscard]] Result<Done> checkAddToTeam(const Arguments &arguments);
[[nodiscard]] Result<Done> checkShowCharge(const Arguments &arguments);
[[nodiscard]] Result<Done> checkPrint(const Arguments &arguments);
[[nodiscard]] Result<Done> checkListRefunds(const Arguments &arguments);
[[nodiscard]] Result<Done> checkWhy(const Arguments &arguments);
[[nodiscard]] Result<Done> checkResend(const Arguments &arguments);
[[nodiscard]] Result<Done> checkClose(const Arguments &arguments);
[[nodiscard]] Result<Done> checkCorrect(const Arguments &arguments);
[[nodiscard]] Result<Done> checkSetPolicy(const Arguments &arguments);
[[nodiscard]] Result<Done> checkServeTraining(const Arguments &arguments);

} // namespace reintegro
