package org.tiepdan.office.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.Denounced;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.office.client.cases.CaseView;
import org.tiepdan.office.client.cases.Deadline;
import org.tiepdan.office.client.cases.Escalated;

/** Writes the letter of a step. It names bodies, the register number and the limit, but no petitioner, no named person and no subject. */
@Component
final class LetterWriter {
    private static final String HEAD = "THỦ TRƯỞNG CƠ QUAN";

    private final LawPack law;

    LetterWriter(LawPack law) {
        this.law = law;
    }

    /** @param step one of those of {@code limit} */
    Letter write(CaseView view, Deadline limit, Escalated step, LocalDate today) {
        var owing = late(view, limit, step, today);
        var late = name(owing);
        var head = step.step().equals(Steps.REPORT_TO_HEAD) ? name(head(view, owing, step, today)) : name(step.to());
        return new Letter(
                title(step.step()),
                step.step().equals(Steps.URGE) ? "" : title(step.step()),
                above(step.to(), today),
                name(step.to()),
                place(step.to(), today),
                longDay(today),
                about(view, limit, step),
                step.step().equals(Steps.URGE) ? late : "Người đứng đầu " + head,
                said(view, limit, late, today),
                before(limit, step),
                asked(step, late, head),
                copies(step, late),
                signer(step.to()));
    }

    /**
     * @return code of the body that has the duty of the late one today: a letter goes to a body that exists, and that may know of the case
     *     (LTC 8.3, 12.4, 56)
     */
    private String late(CaseView view, Deadline limit, Escalated step, LocalDate today) {
        var late = Objects.requireNonNullElse(step.owedBy(), limit.owedBy());
        return law.bodies().handlerOn(late, denounced(view), today).orElse(late);
    }

    private static String title(String step) {
        return switch (step) {
            case Steps.URGE -> "Công văn đôn đốc";
            case Steps.REPORT_TO_HEAD -> "Báo cáo người đứng đầu";
            default -> "Đề nghị kiểm tra trách nhiệm";
        };
    }

    private String about(CaseView view, Deadline limit, Escalated step) {
        var what = "“" + limit.nameVi() + "” đối với " + matter(view);
        return switch (step.step()) {
            case Steps.URGE -> "đôn đốc thực hiện " + what;
            case Steps.REPORT_TO_HEAD -> "báo cáo việc chậm thực hiện " + what;
            default -> "đề nghị kiểm tra trách nhiệm trong việc chậm thực hiện " + what;
        };
    }

    private static String matter(CaseView view) {
        var number = view.registerNumber() == null
                ? "mã " + view.caseId()
                : "số đến " + view.registerNumber() + "/" + view.registerYear();
        return petition(view.type()) + " " + number;
    }

    private static String petition(@Nullable String type) {
        return switch (Objects.requireNonNullElse(type, "")) {
            case "COMPLAINT" -> "đơn khiếu nại";
            case "DENUNCIATION" -> "đơn tố cáo";
            case "PROPOSAL" -> "đơn kiến nghị";
            case "FEEDBACK" -> "đơn phản ánh";
            default -> "đơn";
        };
    }

    private List<String> said(CaseView view, Deadline limit, String late, LocalDate today) {
        var received = view.receivedAt();
        var receiver = view.receivingBody();
        var taken = (receiver == null ? "" : name(receiver) + " ")
                + "tiếp nhận " + matter(view)
                + (received == null ? "" : " ngày " + day(LegalTime.dateOf(received)))
                + " (mã vụ việc: " + view.caseId() + ").";
        return List.of(
                taken.substring(0, 1).toUpperCase(Locale.ROOT) + taken.substring(1),
                "Theo " + limit.basis() + ", " + late + " có trách nhiệm thực hiện việc “" + limit.nameVi()
                        + "”, tính từ ngày " + day(limit.startsOn()) + ", chậm nhất ngày " + day(limit.dueOn())
                        + ". Đến ngày " + day(today) + ", việc này chưa được ghi nhận thực hiện, quá hạn "
                        + law.calendar().workingDaysSince(limit.dueOn(), today) + " ngày làm việc.");
    }

    private List<String> before(Deadline limit, Escalated step) {
        var lines = new ArrayList<String>();
        for (var earlier : Objects.requireNonNullElse(limit.escalations(), List.<Escalated>of())) {
            if (earlier.equals(step)) {
                break;
            }
            lines.add("Ngày " + day(earlier.on()) + ": "
                    + title(earlier.step()).toLowerCase(Locale.ROOT) + ", "
                    + name(earlier.to())
                    + (earlier.actedOn() == null ? "" : "; đã đôn đốc ngày " + day(earlier.actedOn())));
        }
        return lines;
    }

    private static String asked(Escalated step, String late, String head) {
        var basis = step.basis() == null ? "" : "Căn cứ " + step.basis() + ", ";
        var asked = switch (step.step()) {
            case Steps.URGE ->
                "đề nghị " + late + " khẩn trương thực hiện việc nêu trên, thông báo kết quả và nêu rõ lý do chậm trễ.";
            case Steps.REPORT_TO_HEAD ->
                "kính báo cáo để người đứng đầu " + head + " xem xét, chỉ đạo " + late + " thực hiện việc nêu trên.";
            default ->
                "kính đề nghị người đứng đầu " + head + " xem xét, quyết định việc kiểm tra trách nhiệm của " + late
                        + " trong việc chậm thực hiện nêu trên.";
        };
        return basis.isEmpty() ? asked.substring(0, 1).toUpperCase(Locale.ROOT) + asked.substring(1) : basis + asked;
    }

    private static List<String> copies(Escalated step, String late) {
        return step.step().equals(Steps.URGE)
                ? List.of("Như trên;", "Lưu: VT.")
                : List.of("Như trên;", late + ";", "Lưu: VT.");
    }

    /**
     * The body whose head gets the report: the nearest one above the late body that may know of the case, since a letter to a denounced head
     * would tell of the denunciation (LTC 8.3, 56).
     */
    private String head(CaseView view, String late, Escalated step, LocalDate today) {
        var denounced = denounced(view);
        return law.bodies().allAbove(late, today).stream()
                .filter(body -> denounced == null || !law.bodies().isOrSucceeded(body, denounced, today))
                .findFirst()
                .orElse(step.to());
    }

    private static @Nullable String denounced(CaseView view) {
        var respondent = view.respondent();
        return respondent == null
                ? null
                : Denounced.body(
                                PetitionType.ofCode(view.type()),
                                respondent.body(),
                                RespondentRole.find(respondent.role()).orElse(null))
                        .orElse(null);
    }

    private String above(String body, LocalDate today) {
        return law.bodies().above(body, today).map(this::name).orElse("");
    }

    private String place(String body, LocalDate today) {
        return law.bodies()
                .find(body)
                .map(Body::province)
                .flatMap(code -> law.units().province(code, today))
                .map(unit -> unit.nameVi().replaceFirst("^(Tỉnh|Thành phố) ", ""))
                .orElse("");
    }

    private String signer(String body) {
        return law.bodies()
                .find(body)
                .map(found -> switch (found.level()) {
                    case RECEPTION_BOARD -> "TRƯỞNG BAN";
                    case PROVINCE, DISTRICT, COMMUNE, COUNCIL -> "CHỦ TỊCH";
                    case DEPARTMENT -> "GIÁM ĐỐC";
                    default -> HEAD;
                })
                .orElse(HEAD);
    }

    private String name(String body) {
        return law.bodies().find(body).map(Body::nameVi).orElse(body);
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** NĐ 30/2020: days below 10 and the months 1 and 2 are written with a leading zero. */
    private static String longDay(LocalDate day) {
        var month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }
}
