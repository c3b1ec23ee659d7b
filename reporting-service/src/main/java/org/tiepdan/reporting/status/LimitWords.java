package org.tiepdan.reporting.status;

import java.util.List;
import java.util.Map;
import org.tiepdan.reporting.wording.Words;

/**
 * What a citizen is told a limit is for. The same words for every type of petition: the legal names would give away that
 * somebody denounced.
 */
final class LimitWords {
    private static final Words OTHER = new Words("Thời hạn theo quy định", "Time limit by law");
    private static final List<Map.Entry<String, Words>> BY_STEP = List.of(
            Map.entry("RESOLVE", new Words("Thời hạn giải quyết", "Time to settle")),
            Map.entry("ACCEPT", new Words("Thời hạn thụ lý", "Time to accept")),
            Map.entry("INITIAL", new Words("Thời hạn thụ lý", "Time to accept")),
            Map.entry("TRANSFER", new Words("Thời hạn chuyển đơn", "Time to transfer")),
            Map.entry("REPLY", new Words("Thông báo kết quả xử lý cho công dân", "Tell the citizen the result")));

    private LimitWords() {}

    /** @param ruleId as in {@code time_limits.csv}: its second word names the step */
    static Words of(String ruleId) {
        return BY_STEP.stream()
                .filter(step -> ruleId.contains("-" + step.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }
}
