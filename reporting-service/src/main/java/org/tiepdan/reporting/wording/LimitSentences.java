package org.tiepdan.reporting.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.tiepdan.reporting.casefile.Happening;

/** One line for each event of a time limit. */
final class LimitSentences {
    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private LimitSentences() {}

    /**
     * @param body that owes it
     * @param limits names of the case's limits by their rules; a rule without one stands for itself
     */
    static Words of(Happening line, Words body, Map<String, Words> limits) {
        var rule = line.rule() == null ? "" : line.rule();
        var limit = limits.getOrDefault(rule, new Words(rule, rule));
        return switch (line.type()) {
            case "deadline.set.v1" ->
                Words.of(
                        "Tính thời hạn “%s” của %s: đến hết ngày %s.",
                        "Time limit “%s” of %s: to the end of %s.", limit, body, day(line));
            case "deadline.met.v1" ->
                Boolean.TRUE.equals(line.lateEntry())
                        ? Words.of(
                                "%s đã thực hiện đúng thời hạn “%s”, nhập sau.",
                                "%s had met the time limit “%s”; entered late.", body, limit)
                        : Words.of("%s thực hiện đúng thời hạn “%s”.", "%s met the time limit “%s”.", body, limit);
            case "deadline.missed.v1" ->
                Words.of("%s quá thời hạn “%s”.", "%s missed the time limit “%s”.", body, limit);
            case "deadline.approaching.v1" ->
                Words.of(
                        "Còn %s ngày làm việc đến hết thời hạn “%s” của %s.",
                        "%s working days are left of the time limit “%s” of %s.",
                        new Words(detail(line), detail(line)),
                        limit,
                        body);
            case "deadline.paused.v1" ->
                Words.of("Thời hạn “%s” của %s tạm dừng.", "The time limit “%s” of %s stands still.", limit, body);
            case "deadline.elapsed.v1" -> Words.of("Đã hết thời gian “%s”.", "The time “%s” has ended.", limit);
            case "deadline.revised.v1" -> revised(line, limit, body);
            case "deadline.cancelled.v1" ->
                Words.of(
                        "Thời hạn “%s” của %s không còn.", "The time limit “%s” of %s is no longer owed.", limit, body);
            default -> new Words(line.type(), line.type());
        };
    }

    /** @param line its detail is the state of the limit; in what an earlier program kept, what changed it */
    private static Words revised(Happening line, Words limit, Words body) {
        return switch (detail(line)) {
            case "MET" ->
                Words.of(
                        "Tính lại: %s đã thực hiện đúng thời hạn “%s”, ngày %s.",
                        "Counted anew: %s met the time limit “%s” on %s.", body, limit, on(line));
            case "MISSED" ->
                Words.of(
                        "Tính lại: %s quá thời hạn “%s”, hết ngày %s.",
                        "Counted anew: %s missed the time limit “%s”, which ended on %s.", body, limit, on(line));
            case "PAUSED" ->
                Words.of(
                        "Tính lại: thời hạn “%s” của %s tạm dừng.",
                        "Counted anew: the time limit “%s” of %s stands still.", limit, body);
            case "ELAPSED" ->
                Words.of(
                        "Tính lại: thời gian “%s” đã hết ngày %s.",
                        "Counted anew: the time “%s” ended on %s.", limit, on(line));
            default ->
                Words.of(
                        "Thời hạn “%s” của %s nay đến hết ngày %s.",
                        "The time limit “%s” of %s now runs to the end of %s.", limit, body, on(line));
        };
    }

    private static Words day(Happening line) {
        return words(LocalDate.parse(detail(line)));
    }

    private static Words on(Happening line) {
        var day = line.on();
        return day == null ? new Words("", "") : words(day);
    }

    private static Words words(LocalDate day) {
        return new Words(day.format(VIETNAMESE), day.format(ENGLISH));
    }

    private static String detail(Happening line) {
        return line.detail() == null ? "" : line.detail();
    }
}
