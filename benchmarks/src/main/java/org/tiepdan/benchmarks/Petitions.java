package org.tiepdan.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.node.ObjectNode;

/** Made-up petitions, similar in size to real ones; no two are the same. */
final class Petitions {
    private static final String[] COMMUNES = System.getenv()
            .getOrDefault("COMMUNES", "05443 05665 02143 01840 01906")
            .split(" ");
    /** For all petitions; without it half of them come in person, and have a limit from the first day. */
    private static final @Nullable String CHANNEL = System.getenv("CHANNEL");

    private static final String WORDS = "Tôi đề nghị cơ quan có thẩm quyền xem xét việc thu hồi đất của gia đình. ";

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    private static final int DAYS = 184;

    private Petitions() {}

    /** @return code of the body that receives the petition with this number */
    static String receivingBody(long number) {
        return number % 3 == 0 ? "19-btcd" : "19-" + commune(number);
    }

    private static String commune(long number) {
        return COMMUNES[(int) (number % COMMUNES.length)];
    }

    static byte[] petition(long number) {
        var commune = commune(number);
        var complaint = number % 5 == 0;
        var petition = EventJson.MAPPER.createObjectNode();
        petition.put("type", complaint ? "COMPLAINT" : "FEEDBACK")
                .put("channel", CHANNEL != null ? CHANNEL : number % 2 == 0 ? "IN_PERSON" : "ONLINE")
                .put("receivingBody", receivingBody(number))
                .put("subject", "Nội dung thử tải số " + number)
                .put("content", WORDS.repeat(10) + number)
                .put("field", "LAND_HOUSING")
                .put("instance", 1)
                .put("signed", true);
        petition.putObject("petitioner")
                .put("kind", "INDIVIDUAL")
                .put("fullName", "Người Thử Tải")
                .put("identityNumber", "000%09d".formatted(number));
        petition.putObject("place").put("commune", commune);
        petition.putObject("respondent").put("body", "19-" + commune).put("role", "HEAD");
        if (complaint) {
            petition.putObject("decision")
                    .put("kind", "ADMINISTRATIVE_DECISION")
                    .put("issuedOn", "2026-06-01")
                    .put("receivedOn", "2026-06-03");
        }
        return EventJson.MAPPER.writeValueAsBytes(petition);
    }

    /** An unreadable petition is filed (lưu đơn) on receipt; in the second half of 2025, from which the law pack has rules. */
    static void close(ObjectNode petition, int number) {
        petition.remove(List.of("decision", "respondent"));
        petition.put("type", "FEEDBACK").put("channel", "POST");
        petition.put("receivedAt", FIRST_DAY.plusDays(number % DAYS) + "T09:00:00+07:00");
        petition.putArray("findings").add("UNREADABLE");
    }
}
