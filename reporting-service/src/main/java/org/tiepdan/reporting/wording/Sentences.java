package org.tiepdan.reporting.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.reporting.casefile.Happening;

/** One line for each event of a timeline. */
@Component
public final class Sentences {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final BodyNames names;

    Sentences(BodyNames names) {
        this.names = names;
    }

    public Words of(Happening line) {
        var vi = line.vi();
        var en = line.en();
        if (vi != null && en != null) {
            return new Words("Không ghi nhận yêu cầu: " + vi, "Refused: " + en);
        }
        return line.type().startsWith("deadline.") ? ofLimit(line) : ofCase(line);
    }

    private Words ofCase(Happening line) {
        var body = body(line);
        var code = code(line);
        return switch (line.type()) {
            case "petition.received.v1" -> received(body, code);
            case "petition.opened.v1" -> opened(code);
            case "petition.routed.v1" ->
                words("Xác định cơ quan có thẩm quyền: %s (%s).", "Competent body decided: %s (%s).", body, code);
            case "petition.triage-requested.v1" -> triage(code);
            case "case.opened.v1" -> words("Mở hồ sơ tại %s.", "Case opened with %s.", body, code);
            case "case.routed.v1" ->
                words("Cán bộ xác định cơ quan có thẩm quyền: %s (%s).", "An officer decided: %s (%s).", body, code);
            case "case.accepted.v1" -> words("%s thụ lý vụ việc.", "%s accepted the case.", body, code);
            case "case.refused.v1" -> words("%s không thụ lý (%s).", "%s refused the case (%s).", body, code);
            case "case.transferred.v1" -> transferred(body, code);
            case "case.decided.v1" -> words("%s ra quyết định (%s).", "%s decided the case (%s).", body, code);
            case "case.answered.v1" -> words("%s đã trả lời.", "%s answered.", body, code);
            case "case.withdrawn.v1" ->
                words("Người có đơn rút đơn; %s ghi nhận.", "The petition was withdrawn; recorded by %s.", body, code);
            case "case.closed.v1" -> words("Kết thúc hồ sơ (%2$s).", "Case closed (%2$s).", body, code);
            default -> new Words(line.type(), line.type());
        };
    }

    private static Words received(Words body, String code) {
        return code.equals("SECOND")
                ? words("%s nhận thêm một đơn cùng mã.", "%s received a second petition of this id.", body, code)
                : words("%s tiếp nhận đơn (%s).", "%s received the petition (%s).", body, code);
    }

    private static Words opened(String code) {
        return code.equals("GRANTED")
                ? new Words("Phần niêm phong đã được mở.", "The sealed part was opened.")
                : new Words("Yêu cầu mở phần niêm phong bị từ chối.", "An opening of the sealed part was refused.");
    }

    private static Words triage(String code) {
        return code.equals("CONFLICT")
                ? new Words(
                        "Một đơn khác cùng mã, chờ cán bộ xem xét.",
                        "Another petition of this id waits for an officer.")
                : new Words(
                        "Chưa xác định được cơ quan có thẩm quyền, chờ cán bộ xem xét.",
                        "The competent body is not certain; an officer will decide.");
    }

    private Words transferred(Words from, String to) {
        var target = names.named(to);
        return new Words(
                from.vi() + " chuyển đơn đến " + target.vi() + ".", from.en() + " transferred to " + target.en() + ".");
    }

    private Words ofLimit(Happening line) {
        var body = body(line);
        var rule = line.rule() == null ? "" : line.rule();
        return switch (line.type()) {
            case "deadline.set.v1" -> {
                var due = LocalDate.parse(code(line)).format(DAY);
                yield new Words(
                        "Tính thời hạn " + rule + " của " + body.vi() + ": đến hết ngày " + due + ".",
                        "Time limit " + rule + " of " + body.en() + ": to the end of " + due + ".");
            }
            case "deadline.met.v1" ->
                Boolean.TRUE.equals(line.lateEntry())
                        ? words(
                                "%s đã thực hiện đúng thời hạn %s, nhập sau.",
                                "%s had met the time limit %s; entered late.", body, rule)
                        : words("%s thực hiện đúng thời hạn %s.", "%s met the time limit %s.", body, rule);
            case "deadline.missed.v1" -> words("%s quá thời hạn %s.", "%s missed the time limit %s.", body, rule);
            case "deadline.cancelled.v1" ->
                words(
                        "Thời hạn %2$s của %1$s không còn.",
                        "The time limit %2$s of %1$s is no longer owed.", body, rule);
            default -> new Words(line.type(), line.type());
        };
    }

    private Words body(Happening line) {
        return names.named(line.body() == null ? "" : line.body());
    }

    private static String code(Happening line) {
        @Nullable String detail = line.detail();
        return detail == null ? "" : detail;
    }

    private static Words words(String vietnamese, String english, Words body, String code) {
        return new Words(vietnamese.formatted(body.vi(), code), english.formatted(body.en(), code));
    }
}
