// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/signature_check.h"

namespace reintegro {

SignatureCheck::SignatureCheck(CredentialSource &credentials, QObject *parent)
    : QObject(parent)
    , m_credentials(credentials)
{
}

Pending<SignatureVerdict> *SignatureCheck::judge(const QByteArray &header, const QByteArray &body)
{
    if (header.trimmed().isEmpty())
        return alreadyDone<SignatureVerdict>(this, SignatureVerdict::Absent);
    return m_credentials.credentials()->decoded(
        this, [header, body](const Credentials &credentials) -> Result<SignatureVerdict> {
            if (!credentials.clientSecret) {
                return failure(ErrorKind::NotAllowed,
                    Phrase(QT_TRANSLATE_NOOP("Phrase",
                        "Signatures cannot be checked here: this gateway was connected with a pasted token, "
                        "and they are made with the client secret.")),
                    Phrase(QT_TRANSLATE_NOOP(
                        "Phrase", "Leave the signature out: the gateway is asked in any case.")));
            }
            return judgeSignature(header, body, *credentials.clientSecret, {});
        });
}

} // namespace reintegro
