package org.tiepdan.office.reception;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.tracking.LawLimit;
import org.tiepdan.office.client.tracking.TrackingApi;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;
import org.tiepdan.office.words.TypedDay;

/**
 * The last day for a notice about a reception, and whether the notice was in time. Such notices belong to no case.
 *
 * @param day of the reception, or of the grounds to refuse it, as typed
 * @param given the day of the notice, as typed; empty before that
 * @param answer empty before a question
 * @param fault why there is no answer; otherwise empty
 */
record NoticeView(List<Choice> choices, String day, String given, String answer, boolean late, String fault) {
    private static final String RULE = "notice";
    private static final String DAY = "noticeDay";
    private static final String GIVEN = "noticeGiven";

    /** One kind of notice. */
    record Choice(String code, String name, boolean chosen) {}

    /** @param asked the parameters of the page */
    static NoticeView of(Map<String, String> asked, TrackingApi tracking, Display display) {
        var rule = asked.getOrDefault(RULE, "").strip();
        var choices = tracking.limits().stream()
                .filter(LawLimit::concernsNoCase)
                .map(limit -> new Choice(
                        limit.ruleId(), name(limit, display), limit.ruleId().equals(rule)))
                .toList();
        var typed = new NoticeView(
                choices,
                asked.getOrDefault(DAY, "").strip(),
                asked.getOrDefault(GIVEN, "").strip(),
                "",
                false,
                "");
        return rule.isEmpty() ? typed : typed.answered(rule, tracking, display);
    }

    private static String name(LawLimit limit, Display display) {
        return display.language().of(limit.nameVi(), limit.nameEn());
    }

    private NoticeView answered(String rule, TrackingApi tracking, Display display) {
        try {
            var end = tracking.end(rule, TypedDay.toApi(day));
            var by = display.day(end.dueOn());
            if (given.isEmpty()) {
                return with(display.text("receptions.notice-by", by, end.basis()), false);
            }
            var on = LocalDate.parse(TypedDay.toApi(given));
            boolean isLate = on.isAfter(end.dueOn());
            return with(
                    display.text(
                            isLate ? "receptions.notice-late" : "receptions.notice-in-time",
                            display.day(on),
                            by,
                            end.basis()),
                    isLate);
        } catch (DateTimeParseException _) {
            return refused(display.text("receptions.notice-no-day"));
        } catch (RefusedException e) {
            return refused(
                    e.faults().isEmpty()
                            ? FaultWords.inOne(display, e.sentence())
                            : FaultWords.of(e.faults().getFirst(), display));
        }
    }

    private NoticeView with(String said, boolean isLate) {
        return new NoticeView(choices, day, given, said, isLate, "");
    }

    private NoticeView refused(String why) {
        return new NoticeView(choices, day, given, "", false, why);
    }
}
