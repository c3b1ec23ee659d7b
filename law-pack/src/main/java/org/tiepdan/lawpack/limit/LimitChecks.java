package org.tiepdan.lawpack.limit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.table.Row;

/** What a row of {@code time_limits.csv} must not say, because no case could follow it. */
final class LimitChecks {
    /** At these no body has the case that could owe anything for it. */
    private static final Set<LimitEvent> WITHOUT_COMPETENT_BODY = EnumSet.of(LimitEvent.IN_TRIAGE, LimitEvent.OBJECTED);

    private LimitChecks() {}

    static void check(TimeLimit limit, Row row) {
        if (!row.sound()) {
            return;
        }
        variantsAreNotShorter(limit, row);
        ceilingIsKnown(limit, row);
        notEmpty("starts", limit.course().starts(), row);
        notEmpty("met_by", limit.course().metBy(), row);
        eachEventDoesOneThing(limit.course(), row);
        somebodyOwesIt(limit.course(), row);
        replyTellsNoType(limit, row);
    }

    /** The receipt and the public status name it, which must not tell that somebody denounced (LTC 8, 56). */
    private static void replyTellsNoType(TimeLimit limit, Row row) {
        if (limit.step() == LimitStep.REPLY && !limit.appliesTo().asksOnlyTheChannel()) {
            row.fault(
                    "'type', 'instance', 'procedure' và 'outcome' phải để trống với REPLY: người khác thấy được thời hạn này và"
                            + " không được biết qua đó loại đơn.",
                    "'type', 'instance', 'procedure' and 'outcome' must be empty for a REPLY: others see it, and must not learn"
                            + " from it what was handed in.");
        }
    }

    private static void somebodyOwesIt(Course course, Row row) {
        if (course.owedBy() == Course.Owner.COMPETENT_BODY
                && WITHOUT_COMPETENT_BODY.containsAll(course.starts())
                && !course.starts().isEmpty()) {
            row.fault(
                    "không bao giờ bắt đầu: khi %s chưa có cơ quan nào có thẩm quyền để phải thực hiện.",
                    "can never start: at %s no body is competent that could owe it.", words(course.starts()));
        }
    }

    private static void eachEventDoesOneThing(Course course, Row row) {
        for (LimitEvent event : course.metBy()) {
            if (course.starts().contains(event)) {
                row.fault(
                        "'met_by' không được nêu %s, là sự kiện bắt đầu thời hạn.",
                        "'met_by' must not name %s, which starts the limit.", event);
            }
            if (course.endedBy().contains(event)) {
                row.fault(
                        "'ended_by' không được nêu %s, là việc thực hiện đúng thời hạn.",
                        "'ended_by' must not name %s, which meets the limit.", event);
            }
        }
    }

    private static void notEmpty(String column, List<LimitEvent> events, Row row) {
        if (events.isEmpty()) {
            row.fault("'%s' phải nêu ít nhất một sự kiện.", "'%s' must name at least one event.", column);
        }
    }

    private static void ceilingIsKnown(TimeLimit limit, Row row) {
        TimeLimit.Extension extension = limit.extension();
        if (extension != null
                && extension.kind() == TimeLimit.Extension.Kind.CEILING
                && limit.complexLength() == null) {
            row.fault(
                    "'complex_length' phải điền khi có CEILING, vì đó là mức trần.",
                    "'complex_length' must be filled for a CEILING, which it is.");
        }
    }

    /** Guards against reading "extended by" as "extended to": every length is a total. */
    private static void variantsAreNotShorter(TimeLimit limit, Row row) {
        notShorter("complex_length", limit.complexLength(), limit.length(), row);
        notShorter("remote_length", limit.remoteLength(), limit.length(), row);
        notShorter("remote_complex_length", limit.remoteComplexLength(), limit.lengthFor(true, false), row);
        notShorter("remote_complex_length", limit.remoteComplexLength(), limit.lengthFor(false, true), row);
    }

    private static void notShorter(String column, @Nullable Integer variant, int than, Row row) {
        if (variant != null && variant < than) {
            row.cellFault(
                    column,
                    "phải là tổng số ít nhất %d".formatted(than),
                    "must be a total of at least %d".formatted(than));
        }
    }

    private static String words(List<LimitEvent> events) {
        return String.join(" and ", events.stream().map(Enum::name).toList());
    }
}
