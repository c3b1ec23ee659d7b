package org.tiepdan.reporting.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.Happening;

/** One line for each act on a case in progress: extensions, suspensions, notifications, corrections. */
final class ActSentences {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private ActSentences() {}

    /**
     * @param body that acted
     * @param other the body in the line's detail
     * @return null for other lines
     */
    static @Nullable Words of(Happening line, Words body, Words other) {
        return switch (line.type()) {
            case "case.found-complex.v1" ->
                Words.of("%s xác định vụ việc phức tạp (%s).", "%s found the matter complex (%s).", body, codes(line));
            case "case.extended.v1" ->
                Words.of("%s gia hạn giải quyết%s.", "%s extended the limit%s.", body, paper(line));
            case "case.suspended.v1" ->
                Words.of("%s tạm đình chỉ giải quyết%s.", "%s suspended the settlement%s.", body, paper(line));
            case "case.resumed.v1" ->
                Words.of("%s tiếp tục giải quyết%s.", "%s resumed the settlement%s.", body, paper(line));
            case "case.terminated.v1" -> Words.of("%s đình chỉ giải quyết.", "%s terminated the settlement.", body);
            case "case.dialogue-held.v1" -> dialogue(line, body);
            case "case.notified.v1" -> Words.of("%s gửi, thông báo: %s.", "%s sent: %s.", body, codes(line));
            case "case.published.v1" -> Words.of("%s công khai kết quả.", "%s made the result public.", body);
            case "case.executed.v1" -> Words.of("%s: %s.", "%s: %s.", body, codes(line));
            case "case.reported.v1" -> Words.of("%s: %s.", "%s: %s.", body, codes(line));
            case "case.lodged-again.v1" ->
                // Without its id: the further denunciation may be of the body that reads this.
                Words.of(
                        "%s ghi nhận khiếu nại lần hai, tố cáo tiếp.",
                        "%s recorded a second complaint or further denunciation.", body);
            case "case.taken-over.v1" ->
                Words.of("%s thụ lý thay cho %s.", "%s took the case over from %s.", body, other);
            case "case.urged.v1" -> Words.of("%s đôn đốc %s.", "%s urged %s.", body, other);
            case "case.effective.v1" ->
                new Words("Quyết định có hiệu lực pháp luật.", "The decision has taken legal effect.");
            case "case.effect-voided.v1" ->
                new Words(
                        "Quyết định chưa có hiệu lực pháp luật như đã ghi trước đó.",
                        "The decision has not taken legal effect as was recorded.");
            case "case.succeeded.v1" ->
                Words.of(
                        "Vụ việc chuyển từ %s sang %s do sáp nhập, giải thể cơ quan.",
                        "The case passed from %s to %s, since a body was merged or dissolved.", body, other);
            case "case.corrected.v1" -> corrected(line, body);
            default -> null;
        };
    }

    /** @param line its detail is the day of the notice, and by how many days it was late */
    private static Words dialogue(Happening line, Words body) {
        var said = details(line);
        var held = Words.of(
                "%s tổ chức đối thoại; thông báo ngày %s",
                "%s held the dialogue; notified on %s", body, day(said.getFirst()));
        return said.size() < 2
                ? Words.of("%s.", "%s.", held)
                : Words.of(
                        "%s, muộn %s ngày so với quy định.",
                        "%s, %s days too late.", held, new Words(said.get(1), said.get(1)));
    }

    /** @param line its detail is the void act, and the act recorded in its place with its day */
    private static Words corrected(Happening line, Words body) {
        var said = details(line);
        if (said.getFirst().equals(RegistrationWords.FACTS)) {
            return RegistrationWords.JUDGED_AGAIN;
        }
        var reason = code(line.reason() == null ? "" : line.reason());
        var wrong = CodeWords.command(said.getFirst());
        return switch (said.size()) {
            case 1 ->
                Words.of(
                        "%s hủy việc đã ghi: %s (%s).",
                        "%s made void what was recorded: %s (%s).", body, wrong, reason);
            case 2 ->
                Words.of(
                        "%s sửa việc đã ghi: %s, nay là: %s (%s).",
                        "%s corrected what was recorded: %s, which is now %s (%s).",
                        body,
                        wrong,
                        CodeWords.command(said.get(1)),
                        reason);
            default ->
                Words.of(
                        "%s sửa việc đã ghi: %s, nay là: %s, ngày %s%s (%s).",
                        "%s corrected what was recorded: %s, which is now %s, of %s%s (%s).",
                        body,
                        wrong,
                        CodeWords.command(said.get(1)),
                        day(said.get(2)),
                        paper(line),
                        reason);
        };
    }

    private static Words paper(Happening line) {
        var number = line.reference();
        return number == null ? new Words("", "") : new Words(" theo " + number, " (" + number + ")");
    }

    private static List<String> details(Happening line) {
        return List.of((line.detail() == null ? "" : line.detail()).split(","));
    }

    private static Words codes(Happening line) {
        var all = details(line).stream().map(ActSentences::code).toList();
        return new Words(
                all.stream().map(Words::vi).collect(Collectors.joining(", ")),
                all.stream().map(Words::en).collect(Collectors.joining(", ")));
    }

    private static Words code(String code) {
        return CodeWords.act(code);
    }

    private static Words day(String text) {
        var shown = text;
        try {
            shown = LocalDate.parse(text).format(DAY);
        } catch (DateTimeParseException e) {
            // Text of a later program is shown as it is.
        }
        return new Words(shown, shown);
    }
}
