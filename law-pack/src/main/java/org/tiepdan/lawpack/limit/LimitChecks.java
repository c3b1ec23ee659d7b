package org.tiepdan.lawpack.limit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.pack.Entry;
import org.tiepdan.lawpack.table.Row;

/** Refuses rows of {@code time_limits.csv} that contradict themselves and that no case could follow. */
final class LimitChecks {
    /** Events that only the expiry of another limit causes. */
    private static final Set<LimitEvent> BROUGHT_BY_AN_END =
            EnumSet.of(LimitEvent.EFFECTIVE, LimitEvent.SETTLEMENT_EXPIRED);

    private LimitChecks() {}

    static void checkTogether(List<Entry<TimeLimit>> limits) {
        Set<LimitEvent> brought = limits.stream()
                .map(limit -> limit.value().course().atEnd())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (Entry<TimeLimit> limit : limits) {
            List<LimitEvent> starts = limit.value().course().starts();
            if (!starts.isEmpty() && BROUGHT_BY_AN_END.containsAll(starts) && Collections.disjoint(brought, starts)) {
                limit.row()
                        .fault(
                                "không bao giờ bắt đầu: 'at_end' của không dòng nào mang lại %s.",
                                "can never start: no row's 'at_end' brings %s.", starts.getFirst());
            }
        }
    }

    static void check(TimeLimit limit, Row row) {
        if (!row.sound()) {
            return;
        }
        variantsAreNotShorter(limit, row);
        ceilingIsKnown(limit, row);
        eachEventDoesOneThing(limit.course(), row);
        kindHasItsOwner(limit.course(), row);
        replyTellsNoType(limit, row);
        if (limit.counts() == TimeLimit.Direction.BACKWARD) {
            noticeIsNothingElse(limit, row);
            return;
        }
        actsFitTheKind(limit, row);
        endBringsWhatItCan(limit, row);
        onlyDutiesArePutOff(limit, row);
        lengthFitsTheUnit(limit, row);
    }

    /** The receipt and the public status show the limit, and must not reveal that the petition is a denunciation (LTC 8, 56). */
    private static void replyTellsNoType(TimeLimit limit, Row row) {
        if (limit.step() == LimitStep.REPLY && !limit.appliesTo().asksOnlyTheChannel()) {
            row.fault(
                    "'type', 'instance', 'procedure', 'decision' và 'outcome' phải để trống với REPLY: người khác thấy được thời hạn này và"
                            + " không được biết qua đó loại đơn.",
                    "'type', 'instance', 'procedure', 'decision' and 'outcome' must be empty for a REPLY: others see it, and must not learn"
                            + " from it what was handed in.");
        }
    }

    private static void kindHasItsOwner(Course course, Row row) {
        boolean fits = switch (course.owedBy()) {
            case RECEIVING_BODY, COMPETENT_BODY, SUPERIOR_BODY -> course.kind() == Course.Kind.DUTY;
            case PETITIONER -> course.kind() == Course.Kind.WINDOW;
            case NOBODY -> course.kind() == Course.Kind.SPAN;
        };
        if (!fits) {
            row.fault(
                    "'owed_by' phải là một cơ quan với DUTY, PETITIONER với WINDOW, NOBODY với SPAN, nhưng %s lại đi với %s.",
                    "'owed_by' must be a body for a DUTY, PETITIONER for a WINDOW, NOBODY for a SPAN, but %s had %s.",
                    course.kind(),
                    course.owedBy());
        }
    }

    private static void endBringsWhatItCan(TimeLimit limit, Row row) {
        LimitEvent atEnd = limit.course().atEnd();
        if (atEnd != null && !canBring(limit, atEnd)) {
            row.fault(
                    "'at_end' chỉ có thể là EFFECTIVE với SPAN, hoặc SETTLEMENT_EXPIRED với DUTY của SETTLEMENT, nhưng lại là %s.",
                    "'at_end' can only be EFFECTIVE of a SPAN, or SETTLEMENT_EXPIRED of a DUTY of SETTLEMENT, but was %s.",
                    atEnd);
        }
    }

    private static boolean canBring(TimeLimit limit, LimitEvent atEnd) {
        return switch (atEnd) {
            case EFFECTIVE -> limit.course().kind() == Course.Kind.SPAN;
            case SETTLEMENT_EXPIRED ->
                limit.course().kind() == Course.Kind.DUTY && limit.step() == LimitStep.SETTLEMENT;
            default -> false;
        };
    }

    /** A span passes by itself, so no act meets it; a duty or a window is met by an act. */
    private static void actsFitTheKind(TimeLimit limit, Row row) {
        notEmpty("starts", limit.course().starts(), row);
        if (limit.course().kind() != Course.Kind.SPAN) {
            notEmpty("met_by", limit.course().metBy(), row);
        } else if (!limit.course().metBy().isEmpty()) {
            row.fault("'met_by' phải để trống với SPAN.", "'met_by' must be empty for a SPAN.");
        }
    }

    private static void onlyDutiesArePutOff(TimeLimit limit, Row row) {
        if (limit.course().kind() != Course.Kind.DUTY && (limit.course().standsStill() || limit.extension() != null)) {
            row.fault(
                    "'stands_still' và 'extension' phải để trống trừ DUTY.",
                    "'stands_still' and 'extension' must be empty unless 'kind' is DUTY.");
        }
    }

    private static void lengthFitsTheUnit(TimeLimit limit, Row row) {
        if (limit.length() == 0 && limit.unit() != LimitUnit.CALENDAR_DAY) {
            row.cellFault(
                    "length",
                    "phải là số nguyên lớn hơn 0, trừ khi 'unit' là CALENDAR_DAY",
                    "must be a whole number above 0 unless 'unit' is CALENDAR_DAY");
        }
        if ((limit.length() == 0 || limit.unit() == LimitUnit.YEAR) && (varies(limit) || canBePutOff(limit))) {
            row.fault(
                    "các độ dài khác, 'stands_still' và 'extension' phải để trống khi 'length' là 0 hoặc 'unit' là YEAR.",
                    "the other lengths, 'stands_still' and 'extension' must be empty where 'length' is 0 or 'unit' is YEAR.");
        }
    }

    /** A notice is checked once, when its event is known: nothing can meet, end or move it. */
    private static void noticeIsNothingElse(TimeLimit limit, Row row) {
        Course course = limit.course();
        boolean runs = !course.metBy().isEmpty() || !course.endedBy().isEmpty() || course.atEnd() != null;
        if (runs || varies(limit) || canBePutOff(limit) || course.kind() != Course.Kind.DUTY) {
            row.fault(
                    "BACKWARD chỉ được kiểm tra, không chạy: 'kind' phải là DUTY; 'met_by', 'ended_by', 'at_end', các độ dài"
                            + " khác, 'stands_still' và 'extension' phải để trống.",
                    "BACKWARD is only checked and does not run: 'kind' must be DUTY, and 'met_by', 'ended_by', 'at_end', the"
                            + " other lengths, 'stands_still' and 'extension' must be empty.");
        }
        if (limit.length() == 0 || limit.unit() == LimitUnit.YEAR) {
            row.fault(
                    "BACKWARD phải tính ít nhất một ngày, và không tính bằng năm.",
                    "BACKWARD must count at least one day, and no years.");
        }
    }

    private static boolean varies(TimeLimit limit) {
        return limit.complexLength() != null || limit.remoteLength() != null || limit.remoteComplexLength() != null;
    }

    private static boolean canBePutOff(TimeLimit limit) {
        return limit.course().standsStill() || limit.extension() != null;
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
}
