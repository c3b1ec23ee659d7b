package org.tiepdan.benchmarks.engines;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** A made-up petition: eight fields and a text of one kilobyte. */
public record Petition(
        int type,
        int commune,
        String channel,
        String petitioner,
        String identityNumber,
        String phone,
        String subject,
        String receivedOn,
        String content) {
    static final int TYPES = 4;
    static final int COMMUNES = 3321;
    private static final String WORDS = "Kính đề nghị cơ quan có thẩm quyền xem xét việc thu hồi đất của gia đình. ";
    private static final int LENGTH = 1000;

    /** @param number identifies the petition, and determines type and commune */
    public static Petition numbered(int number) {
        var random = new Random(number);
        return new Petition(
                1 + random.nextInt(TYPES),
                1 + random.nextInt(COMMUNES),
                "IN_PERSON",
                "Người Thử Tải",
                "000%09d".formatted(number),
                "09%08d".formatted(number),
                "Nội dung thử tải số " + number,
                "2026-10-01",
                WORDS.repeat(LENGTH / WORDS.length() + 1).substring(0, LENGTH));
    }

    /** For engines that store a case as variables. */
    public Map<String, Object> variables() {
        return new HashMap<>(Map.of(
                "type", type,
                "commune", commune,
                "channel", channel,
                "petitioner", petitioner,
                "identityNumber", identityNumber,
                "phone", phone,
                "subject", subject,
                "receivedOn", receivedOn,
                "content", content));
    }
}
