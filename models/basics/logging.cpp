// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/basics/logging.h"

namespace reintegro {

Q_LOGGING_CATEGORY(lcGateway, "reintegro.gateway", QtWarningMsg)
Q_LOGGING_CATEGORY(lcKeychain, "reintegro.keychain", QtWarningMsg)
Q_LOGGING_CATEGORY(lcRefunds, "reintegro.refunds", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "reintegro.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcTables, "reintegro.tables", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "reintegro.ui", QtWarningMsg)
Q_LOGGING_CATEGORY(lcApp, "reintegro.app", QtWarningMsg)

} // namespace reintegro
