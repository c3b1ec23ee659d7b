package org.tiepdan.system.sample;

import org.tiepdan.eventing.EventJson;

/** Lines for an import, about people who do not exist. */
final class Complaints {
    private static final String[] BODIES = {"19-btcd", "19-05443", "19-so-xay-dung"};

    private Complaints() {}

    static String line(int number) {
        var petition = EventJson.MAPPER.createObjectNode();
        petition.put("idempotencyKey", "import-" + number)
                .put("type", "FEEDBACK")
                .put("channel", "POST")
                .put("receivingBody", BODIES[number % BODIES.length])
                .put("receivedAt", "2026-08-20T09:15:00+07:00")
                .put("subject", "Phản ánh đường hỏng")
                .put("content", "Đường liên xóm hỏng nặng, đề nghị sửa chữa. Lần " + number)
                .put("field", "OTHER");
        petition.putObject("petitioner").put("kind", "INDIVIDUAL").put("fullName", "Nguyễn Thị Thử Nghiệm");
        petition.putObject("respondent").put("body", "19-05443").put("role", "BODY");
        return petition.toString();
    }
}
