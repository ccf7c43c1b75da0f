// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/training_payments.h"

#include <QString>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;
using Json = nlohmann::ordered_json;

static Json payerOf(const char *name, const char *email, const Json &document, const char *phone,
    const char *zipCode, const char *state, const char *city, const char *street, const char *number)
{
    return {{"name", name}, {"email", email}, {"document", document}, {"phone", phone},
        {"billingAddress",
            {{"zipCode", zipCode}, {"state", state}, {"city", city}, {"street", street},
                {"number", number}}}};
}

static Json documentOf(const char *type, const char *id)
{
    return {{"documentId", id}, {"type", type}};
}

Json trainingPayer(TrainingPayer payer)
{
    switch (payer) {
    case TrainingPayer::Published:
        return payerOf("username", "username@liquido.com", "88778878", "+57 3123456789", "111111",
            "Cundinamarca", "Bogotá", "Apartamento 502, Torre I", "Calle 34 # 56 - 78");
    case TrainingPayer::Camila:
        return payerOf("Camila Torres Rojas", "camila.torres@example.com", "52345678", "+57 3105550142",
            "110221", "Bogotá D.C.", "Bogotá", "Apartamento 301, Torre 2", "Carrera 15 # 93 - 47");
    case TrainingPayer::Andres:
        return payerOf("Andres Felipe Munoz", "andres.munoz@example.com", documentOf("CC", "80123456"),
            "+57 3005550171", "050021", "Antioquia", "Medellín", "Casa 12", "Calle 10 Sur # 43A - 30");
    case TrainingPayer::Valentina:
        return payerOf("Valentina Gomez Perez", "valentina.gomez@example.com", "1020765432", "+57 3155550119",
            "760042", "Valle del Cauca", "Cali", "Apartamento 804", "Avenida 6N # 25 - 60");
    case TrainingPayer::Ceiba:
        return payerOf("Inversiones La Ceiba SAS", "pagos@laceiba.example", documentOf("NIT", "9001234568"),
            "+57 6015550188", "110911", "Bogotá D.C.", "Bogotá", "Oficina 1402", "Calle 100 # 8A - 55");
    case TrainingPayer::Juan:
        return payerOf("Juan Diego Restrepo", "juan.restrepo@example.com", documentOf("TI", "1034567890"),
            "+57 3205550133", "080002", "Atlántico", "Barranquilla", "Casa 4", "Carrera 53 # 79 - 10");
    case TrainingPayer::Sofia:
        return payerOf("Sofia Ramirez Leon", "sofia.ramirez@example.com", documentOf("CE", "456789"),
            "+57 3185550157", "680003", "Santander", "Bucaramanga", "Apartamento 202", "Calle 45 # 28 - 19");
    case TrainingPayer::NoDocument:
        return {{"name", "Lucia Herrera"}, {"email", "lucia.herrera@example.com"}, {"document", nullptr}};
    case TrainingPayer::Empty:
        return Json::object();
    }
    return Json::object();
}

static Json cardDetails(bool isDebit, bool isAuthorized)
{
    Json card;
    card["cardInfo"] = {{"cardHolderName", isDebit ? "VALENTINA GOMEZ" : "ANDRES F MUNOZ"},
        {"expirationMonth", isDebit ? 11 : 4}, {"expirationYear", isDebit ? 2029 : 2028},
        {"bin", isDebit ? "530372" : "424242"}, {"last4", isDebit ? "8210" : "4242"},
        {"brand", isDebit ? "MASTERCARD" : "VISA"}};
    card["cardToken"] = {{"token", "card_00000000-0000-4000-8000-0000train0237"}, {"type", "CARD"}};
    card["cardId"] = "b7c1a2d4-training";
    if (!isAuthorized)
        card["installments"] = isDebit ? 1 : 6;
    return card;
}

static Json payCashDetails(const std::string &status, const QDateTime &created)
{
    const QDateTime mexico = created.toOffsetFromUtc(-6 * 3600);
    Json details{{"referenceNumber", "1264207400046"},
        {"expirationDate", mexico.addDays(3).toString(u"yyyy-MM-dd"_s).toStdString()}, {"recurring", false}};
    if (status == "SETTLED")
        details["paymentTime"] = mexico.addSecs(94).toString(u"yyyy-MM-dd HH:mm:ss"_s).toStdString();
    return details;
}

Json trainingDetails(const std::string &method, const std::string &status, const QDateTime &created)
{
    if (method == "CREDIT_CARD" || method == "CARD")
        return {{"card", cardDetails(method == "CARD", status == "AUTHORIZED")}};
    if (method == "PSE") {
        const Json pse{{"paymentUrl", "https://pse.example/pay/8f21c7"},
            {"externalIdentifier", "PSE-20417733"}, {"ticketId", "3348201"}};
        return status == "SETTLED" ? Json{{"psePay", pse}} : Json{{"pse", pse}};
    }
    if (method == "BANCOLOMBIA_BUTTON")
        return {{"bankTransfer", {{"paymentUrl", "test.com"}}}}; // no scheme, as in the documents' sample
    if (method == "BANCOLOMBIA_COLLECTION") {
        return {{"cashPay",
            {{"email", "juan.restrepo@example.com"}, {"externalIdentifier", "BC-774120"},
                {"businessAgreementCode", "90417"}, {"paymentIntentionIdentifier", "1134470026"}}}};
    }
    if (method == "PAY_CASH")
        return {{"payCash", payCashDetails(status, created)}};
    if (method == "NEQUI")
        return {{"nequi", {{"paymentUrl", "https://nequi.example/pay/5d20b1"}}}};
    if (method == "EFECTY")
        return {{"efecty", {{"paymentUrl", "https://efecty.example/pay/190aa4"}}}};
    return Json::object();
}

} // namespace reintegro
