package org.tiepdan.system.sample.mend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What officers of the triage desk send. */
public final class DeskActs {
    public static final String FIELD = "POLICY";
    public static final String COMMUNE = "05455";
    public static final int INSTANCE = 2;

    private DeskActs() {}

    static Map<String, Object> split(String by, LocalDate on) {
        return Map.of(
                "by",
                by,
                "on",
                on.toString(),
                "reason",
                "SEVERAL-MATTERS",
                "matters",
                List.of(matter("FEEDBACK", "OTHER", "19-05443"), matter("PROPOSAL", FIELD, "19-so-y-te")));
    }

    private static Map<String, Object> matter(String type, String field, String against) {
        return Map.of("type", type, "field", field, "respondent", Map.of("body", against, "role", "BODY"));
    }

    static Map<String, Object> facts(String by, LocalDate on) {
        return Map.of(
                "by",
                by,
                "on",
                on.toString(),
                "reason",
                "GIVEN-BY-PETITIONER",
                "field",
                FIELD,
                "instance",
                INSTANCE,
                "place",
                Map.of("commune", COMMUNE));
    }
}
