package org.tiepdan.reporting.wording;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.Happening;

/** One line for each event of a timeline. */
public final class Sentences {
    private final BodyNames names;
    private final CodeWords codes;

    public Sentences(BodyNames names, CodeWords codes) {
        this.names = names;
        this.codes = codes;
    }

    /** @param limits names of the case's limits by their rules */
    public Words of(Happening line, Map<String, Words> limits) {
        var vi = line.vi();
        var en = line.en();
        if (vi != null && en != null) {
            return new Words("Không ghi nhận yêu cầu: " + CodeWords.spelledOut(vi), "Refused: " + en);
        }
        if (line.type().startsWith("deadline.") || line.type().equals("case.escalated.v1")) {
            return LimitSentences.of(line, body(line), limits, names::named);
        }
        var sealed = OpeningWords.of(line);
        var act = sealed == null ? ActSentences.of(line, body(line), names.named(code(line))) : sealed;
        return act == null ? ofCase(line) : act;
    }

    private Words ofCase(Happening line) {
        var body = body(line);
        var code = code(line);
        return switch (line.type()) {
            case "petition.received.v1" -> received(body, code);
            case "petition.corrected.v1" -> RegistrationWords.corrected(body, code, line.reason());
            case "petition.voided.v1" -> RegistrationWords.voided(body, line.reason());
            case "petition.registration-voided.v1" -> RegistrationWords.LEFT;
            case "petition.routed.v1" ->
                line.reason() == null
                        ? Words.of(
                                "Xác định cơ quan có thẩm quyền: %s (%s).",
                                "Competent body decided: %s (%s).", body, codes.outcome(code))
                        : because(
                                Words.of(
                                        "Cán bộ xác định cơ quan có thẩm quyền: %s (%s).",
                                        "An officer decided: %s (%s).", body, codes.outcome(code)),
                                line);
            case "petition.objected.v1" ->
                because(
                        Words.of(
                                "%s cho rằng vụ việc không thuộc thẩm quyền của mình.",
                                "%s says that it is not competent.", body),
                        line);
            case "case.objected.v1" ->
                because(
                        Words.of(
                                "Hồ sơ trở lại chờ xác định thẩm quyền theo ý kiến của %s.",
                                "The case waits for a decision again, as %s objected.", body),
                        line);
            case "petition.conflict-resolved.v1" ->
                because(
                        Words.of(
                                "Cán bộ của %s đã xem xét đơn thứ hai cùng mã.",
                                "An officer of %s looked at the second petition of this id.", body),
                        line);
            case "petition.linked.v1" ->
                new Words(
                        "Đơn trùng nội dung với một đơn nhận trước của cùng người gửi.",
                        "The petition repeats an earlier one of the same petitioner.");
            case "petition.related.v1" ->
                new Words(
                        "Có đơn của người khác cùng nội dung (" + code + " người).",
                        "Others sent the same (" + code + " people).");
            case "petition.group-grew.v1" ->
                new Words(
                        "Đã có " + code + " người gửi đơn cùng nội dung này.",
                        code + " people have sent this matter by now.");
            case "petition.unlinked.v1" ->
                because(
                        Words.of(
                                "Cán bộ của %s xác định đơn không trùng.",
                                "An officer of %s found that it is no copy.", body),
                        line);
            case "petition.triage-requested.v1" -> triage(code);
            case "case.opened.v1" -> Words.of("Mở hồ sơ tại %s.", "Case opened with %s.", body);
            case "case.routed.v1" ->
                Words.of(
                        "Cán bộ xác định cơ quan có thẩm quyền: %s (%s).",
                        "An officer decided: %s (%s).", body, codes.outcome(code));
            case "petition.split.v1" -> split(line);
            case "case.split.v1" ->
                new Words(
                        "Đơn được tách thành các vụ việc để xử lý riêng.",
                        "The petition was split into matters, each handled by itself.");
            case "case.matter-moved.v1" ->
                new Words("Một vụ việc tách từ đơn có chuyển biến.", "A matter of this petition moved on.");
            case "case.accepted.v1" -> Words.of("%s thụ lý vụ việc.", "%s accepted the case.", body);
            case "case.refused.v1" ->
                Words.of("%s không thụ lý (%s).", "%s refused the case (%s).", body, codes.ground(code));
            case "case.transferred.v1" -> transferred(body, code);
            case "case.decided.v1" ->
                Words.of("%s ra quyết định (%s).", "%s decided the case (%s).", body, codes.settlement(code));
            case "case.answered.v1" -> Words.of("%s đã trả lời.", "%s answered.", body);
            case "case.withdrawn.v1" ->
                Words.of("Người có đơn rút đơn; %s ghi nhận.", "The petition was withdrawn; recorded by %s.", body);
            case "case.closed.v1" ->
                Words.of("Kết thúc hồ sơ (%2$s).", "Case closed (%2$s).", body, codes.closing(code));
            default -> new Words(line.type(), line.type());
        };
    }

    private Words received(Words body, String code) {
        return code.equals("SECOND")
                ? Words.of("%s nhận thêm một đơn cùng mã.", "%s received a second petition of this id.", body)
                : Words.of("%s tiếp nhận đơn (%s).", "%s received the petition (%s).", body, codes.channel(code));
    }

    private Words split(Happening line) {
        var split = new Words(
                "Cán bộ quyết định tách đơn thành các vụ việc.",
                "An officer decided to split the petition into matters.");
        return line.reason() == null ? split : because(split, line);
    }

    private Words triage(String code) {
        return code.equals("CONFLICT")
                ? new Words(
                        "Một đơn khác cùng mã, chờ cán bộ xem xét.",
                        "Another petition of this id waits for an officer.")
                : code.isEmpty()
                        ? new Words(
                                "Chưa xác định được cơ quan có thẩm quyền, chờ cán bộ xem xét.",
                                "The competent body is not certain; an officer will decide.")
                        : Words.of(
                                "Chưa xác định được cơ quan có thẩm quyền (thiếu: %s), chờ cán bộ xem xét.",
                                "The competent body is not certain (missing: %s); an officer will decide.",
                                codes.missing(code));
    }

    private Words transferred(Words from, String to) {
        var target = names.named(to);
        return new Words(
                from.vi() + " chuyển đơn đến " + target.vi() + ".", from.en() + " transferred to " + target.en() + ".");
    }

    private Words body(Happening line) {
        return names.named(line.body() == null ? "" : line.body());
    }

    private static String code(Happening line) {
        @Nullable String detail = line.detail();
        return detail == null ? "" : detail;
    }

    private Words because(Words what, Happening line) {
        var reason = codes.reason(line.reason() == null ? "" : line.reason());
        return new Words(what.vi() + " Lý do: " + reason.vi(), what.en() + " Reason: " + reason.en());
    }
}
