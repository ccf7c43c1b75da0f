// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace reintegro {

//! Bytes that can be sent once. QNetworkAccessManager repeats a POST by itself when the connection closes
//! before an answer (Qt 6.4: up to three times); it rewinds the body for that, and this body does not rewind.
class OneShotBody final : public QIODevice { // not a QBuffer: Qt has a short cut for those that asks nobody
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    //! True as long as not one byte was taken: then nothing can have arrived, whatever an error is called.
    //! Of an empty body, as long as nobody asked for it a second time.
    [[nodiscard]] bool isUntouched() const { return m_taken == 0 && !m_wasAskedAgain; }

    [[nodiscard]] bool isSequential() const override { return false; } // so that size() gives the length
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool reset() override;
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_taken = 0;
    bool m_wasAskedAgain = false;
};

} // namespace reintegro
