package org.tiepdan.reporting.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.tiepdan.reporting.casefile.Happening;

/** One line for each event of a time limit. */
final class LimitSentences {
    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private LimitSentences() {}

    /**
     * @param body that owes it
     * @param names of bodies by their codes
     * @param limits names of the case's limits by their rules; an unnamed rule is shown by its id
     */
    static Words of(Happening line, Words body, Map<String, Words> limits, Function<String, Words> names) {
        var rule = line.rule() == null ? "" : line.rule();
        var limit = limits.getOrDefault(rule, new Words(rule, rule));
        return switch (line.type()) {
            case Happening.FOLDED -> {
                var number = new Words(detail(line), detail(line));
                yield Words.of(
                        "Gộp %s dòng cũ nhất về thời hạn; nhật ký vẫn giữ đủ từng dòng.",
                        "The oldest %s lines about time limits as one line; the log has each of them.", number);
            }
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
            case "case.escalated.v1" -> escalated(line, limit, body, names);
            case "deadline.ended-late.v1" ->
                Words.of(
                        "%s không còn phải thực hiện “%s”, đã quá hạn, từ ngày %s.",
                        "%s no longer owes “%s”, which it missed, since %s.", body, limit, on(line));
            case "deadline.paused.v1" ->
                Words.of("Thời hạn “%s” của %s tạm dừng.", "The time limit “%s” of %s is suspended.", limit, body);
            case "deadline.elapsed.v1" -> Words.of("Đã hết thời gian “%s”.", "The time “%s” has ended.", limit);
            case "deadline.revised.v1" -> revised(line, limit, body);
            case "deadline.cancelled.v1" ->
                Words.of(
                        "Thời hạn “%s” của %s không còn.", "The time limit “%s” of %s is no longer owed.", limit, body);
            default -> new Words(line.type(), line.type());
        };
    }

    /** @param line its detail is the state of the limit; in records of an earlier program, the change */
    private static Words revised(Happening line, Words limit, Words body) {
        return switch (detail(line)) {
            case "MET" ->
                Words.of(
                        "Tính lại: %s đã thực hiện đúng thời hạn “%s”, ngày %s.",
                        "Recounted: %s met the time limit “%s” on %s.", body, limit, on(line));
            case "MISSED" ->
                Words.of(
                        "Tính lại: %s quá thời hạn “%s”, hết ngày %s.",
                        "Recounted: %s missed the time limit “%s”, which ended on %s.", body, limit, on(line));
            case "PAUSED" ->
                Words.of(
                        "Tính lại: thời hạn “%s” của %s tạm dừng.",
                        "Recounted: the time limit “%s” of %s is suspended.", limit, body);
            case "ELAPSED" ->
                Words.of(
                        "Tính lại: thời gian “%s” đã hết ngày %s.",
                        "Recounted: the time “%s” ended on %s.", limit, on(line));
            default ->
                Words.of(
                        "Thời hạn “%s” của %s nay đến hết ngày %s.",
                        "The time limit “%s” of %s now runs to the end of %s.", limit, body, on(line));
        };
    }

    private static Words escalated(Happening line, Words limit, Words late, Function<String, Words> names) {
        var detail = detail(line).split(" ", 2);
        var to = names.apply(detail.length > 1 ? detail[1] : "");
        return switch (detail[0]) {
            case "URGE" ->
                Words.of(
                        "%s cần đôn đốc %s: quá thời hạn “%s”.",
                        "%s has to urge %s, which missed the time limit “%s”.", to, late, limit);
            case "REPORT_TO_HEAD" ->
                Words.of(
                        "%s cần báo cáo người đứng đầu: %s vẫn quá thời hạn “%s”.",
                        "%s is to report to the head: %s still misses the time limit “%s”.", to, late, limit);
            default ->
                Words.of(
                        "%s cần quyết định kiểm tra trách nhiệm của %s: quá thời hạn “%s”.",
                        "%s has to decide on a check of the accountability of %s, which missed “%s”.", to, late, limit);
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
