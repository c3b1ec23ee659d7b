package org.tiepdan.intake.registration.adapter.bulk;

/** Examples of the OpenAPI document; a test sends them as they stand here. */
final class ImportExamples {
    static final String LINES = """
            {"idempotencyKey": "so-2026-0001", "type": "FEEDBACK", "channel": "POST", "receivingBody": "19-btcd", \
            "receivedAt": "2026-07-01T09:15:00+07:00", "petitioner": {"kind": "INDIVIDUAL", "fullName": "Nguyễn Thị Lan"}, \
            "subject": "Phản ánh đường hỏng", "content": "Đường vào xóm bị hỏng từ tháng 5 …"}
            {"idempotencyKey": "so-2026-0002", "type": "COMPLAINT"}
            """;

    static final String CSV = """
            idempotencyKey;type;channel;receivingBody;receivedAt;petitioner.kind;petitioner.fullName;subject;content;findings
            so-2026-0003;PROPOSAL;POST;19-btcd;2026-07-01T09:15:00+07:00;INDIVIDUAL;Nguyễn Thị Lan;Kiến nghị đặt đèn;"Xin đặt đèn
            ở ngã tư …";UNSIGNED
            """;

    static final String ANSWERS = """
            {"line":1,"status":"REGISTERED","idempotencyKey":"so-2026-0001","petitionId":"0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e",\
            "receiptCode":"K7M2PX94RTWA","registerNumber":152,"registerYear":2026}
            {"line":2,"status":"REJECTED","idempotencyKey":"so-2026-0002","code":"invalid-request",\
            "errors":[{"pointer":"/channel","code":"missing","message":"Còn thiếu. / Required, but missing."}]}
            {"summary":{"lines":2,"registered":1,"repeated":0,"rejected":1,"unknown":0,"questioned":0,"complete":true}}
            """;

    private ImportExamples() {}
}
