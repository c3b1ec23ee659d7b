package org.tiepdan.tracking.casework.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiepdan.lawpack.notice.LawNotice;

/** Made-up notices of the Ministry of Home Affairs. */
public final class Notices {
    private static final LocalDate DAY = LocalDate.parse("2026-06-30");

    private Notices() {}

    /** @param days each as {@code 2026-07-08} for a day of rest, {@code 2026-07-04 worked} or {@code 2026-07-04 ordinary} */
    public static LawNotice days(String number, String... days) {
        return new LawNotice(
                number, DAY, List.of(days).stream().map(Notices::day).toList(), List.of());
    }

    private static Map<String, String> day(String words) {
        var kind = words.endsWith(" worked")
                ? "WORKED_WEEKEND"
                : words.endsWith(" ordinary") ? LawNotice.AS_ITS_WEEKDAY : "SWAP_DAY_OFF";
        return Map.of("date", words.substring(0, 10), "kind", kind, "name_vi", "Nghỉ hoán đổi", "name_en", "Swapped");
    }

    /** @param cells alternating columns and values */
    static LawNotice row(String number, String ruleId, String from, String... cells) {
        var row = new HashMap<String, String>();
        row.put("rule_id", ruleId);
        row.put("effective_from", from);
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return new LawNotice(number, DAY, List.of(), List.of(row));
    }
}
