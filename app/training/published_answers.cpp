// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/published_answers.h"

namespace reintegro {

// clang-format off
static constexpr char publishedChargeText[] = R"json({
    "transferStatusCode": 200,
    "transferErrorMsg": null,
    "idempotencyKey": "2022030214000008",
    "referenceId": "2022030214000008",
    "paymentMethod": "CREDIT_CARD",
    "amount": 300,
    "currency": "COP",
    "country": "CO",
    "createTime": "2022-03-01 21:16:42 GMT-08:00",
    "scheduledTime": "2022-03-01 21:16:42 GMT-08:00",
    "finalStatusTime": "2022-03-01 21:16:48 GMT-08:00",
    "payer": {
        "name": "username",
        "email": "username@liquido.com",
        "document" : "88778878",
        "phone": "+57 3123456789",
        "billingAddress": {  
            "zipCode": "111111",
            "state": "Cundinamarca",
            "city": "Bogotá",
            "street": "Apartamento 502, Torre I",
            "number": "Calle 34 # 56 - 78"
        }
    },
    "transferDetails": {
        "card": {
            "cardInfo": {
                "cardHolderName": "card_holder_name",
                "expirationMonth": 06,
                "expirationYear": 2029,
                "bin": "424242",
                "last4": "4242",
                "brand": "VISA"
            },
            "cardToken": {
                "token": "card_8736453a-dad0-4f26-85f0-95e8787d0237",
                "type": "CARD"
            }
        },
        "cashPay": {
            "email": "test@gmail.com",
            "externalIdentifier": "111111",
            "businessAgreementCode": "111111",
            "paymentIntentionIdentifier": "111111"
        },
        "bankTransfer": {
            "paymentUrl": "test.com"
        },
        "payCash":{
            "referenceNumber":"1264207400046",
            "expirationDate":"2022-09-30",
            "recurring":false,
            "paymentTime": "2022-10-06 00:21:20"
        }
    },
    "transferStatus": "SETTLED",
    "description": "this is a test pay",
    "callbackUrl": "http://api.client.com/callback/",
    "subMerchantId": "UUID"
}
)json";
// clang-format on

QByteArray publishedCharge()
{
    return QByteArray::fromRawData(publishedChargeText, sizeof publishedChargeText - 1);
}

} // namespace reintegro
