package org.tiepdan.intake.registration.adapter;

/** Examples of the OpenAPI document; a test sends the petition as it stands here. */
final class RegistrationExamples {
    static final String PETITION = """
            {
              "type": "COMPLAINT", "channel": "IN_PERSON", "receivingBody": "19-btcd",
              "receivedAt": "2026-07-01T09:15:00+07:00", "writtenOn": "2026-06-30",
              "petitioner": {"kind": "INDIVIDUAL", "fullName": "Nguyễn Thị Lan", "identityNumber": "000000000001",
                             "address": {"line": "tổ 4", "commune": "05443"}, "phone": "0900000001", "signatories": 1},
              "subject": "Khiếu nại quyết định thu hồi đất",
              "content": "Tôi không đồng ý với Quyết định số 12/QĐ-UBND …",
              "field": "LAND_HOUSING", "subField": "thu hồi đất", "place": {"commune": "05443"},
              "respondent": {"body": "19-05443", "role": "HEAD"},
              "decision": {"kind": "ADMINISTRATIVE_DECISION", "number": "12/QĐ-UBND",
                           "issuedOn": "2026-06-01", "receivedOn": "2026-06-03"},
              "instance": 1, "alsoSentTo": ["19-so-nong-nghiep-moi-truong"], "signed": true,
              "findings": [],
              "attachments": [{"mediaType": "application/pdf", "size": 182044}]
            }""";

    static final String RECEIPT = """
            {"petitionId": "0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e", "receiptCode": "K7M2PX94RTWA",
             "receivedAt": "2026-07-01T02:15:00Z", "recordedAt": "2026-07-01T02:15:03.120Z",
             "registerNumber": 152, "registerYear": 2026}""";

    static final String REGISTERED = """
            {"petitionId": "0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e", "type": "COMPLAINT", "channel": "IN_PERSON",
             "receivingBody": "19-btcd", "receivedAt": "2026-07-01T02:15:00Z", "recordedAt": "2026-07-01T02:15:03.120Z",
             "subject": "Khiếu nại quyết định thu hồi đất", "field": "LAND_HOUSING", "place": {"commune": "05443"},
             "respondent": {"body": "19-05443", "role": "HEAD"}, "instance": 1, "signed": true,
             "petitionerKind": "INDIVIDUAL", "signatories": 1}""";

    static final String FAULTS = """
            {"title": "Unprocessable Content", "status": 422, "code": "invalid-request",
             "detail": "Thông tin nhập chưa hợp lệ. Vui lòng kiểm tra lại: / The request has 1 fault.",
             "errors": [{"pointer": "/type", "code": "missing", "message": "Còn thiếu. / Required, but missing."}]}""";

    static final String NOT_KNOWN = """
            {"title": "Service Unavailable", "status": 503, "code": "not-known-to-be-recorded",
             "idempotencyKey": "quay-1-2026-07-01-0007"}""";

    private RegistrationExamples() {}
}
