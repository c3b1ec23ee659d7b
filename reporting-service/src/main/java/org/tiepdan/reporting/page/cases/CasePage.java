package org.tiepdan.reporting.page.cases;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.Reason;
import org.tiepdan.reporting.page.Display;
import org.tiepdan.reporting.page.KnownNames;
import org.tiepdan.reporting.register.CaseView;
import org.tiepdan.reporting.register.Timeline;

/**
 * One case in words.
 *
 * @param where a sentence that says where it stands
 * @param who whose turn it is; empty when it is nobody's
 * @param urgency {@code late}, {@code soon}, or empty
 */
record CasePage(
        String title,
        String subject,
        String where,
        String who,
        String urgency,
        String dueDistance,
        String dueOn,
        List<Fact> facts,
        List<LimitView> limits,
        List<ReasonView> reasons,
        List<Event> events) {
    private static final String CLOSED = "CLOSED";

    record Fact(String name, String value) {}

    record ReasonView(String sentence, String basis, String rule) {}

    /** @param on the day that counts in law, where it is another than that of the record */
    record Event(String recorded, String on, String sentence) {}

    static CasePage of(CaseView view, Timeline timeline, KnownNames names, Display display) {
        var dueOn = view.dueOn();
        var decided = view.decided();
        var received = view.received();
        return new CasePage(
                title(view, display),
                received == null ? "" : received.subject(),
                display.of(view.stateName()),
                who(view, display),
                view.overdue() ? "late" : dueOn != null && display.soon(dueOn) ? "soon" : "",
                dueOn == null ? "" : display.distance(dueOn),
                dueOn == null ? "" : display.day(dueOn),
                new CaseFacts(view, names, display).all(),
                view.deadlines().stream()
                        .map(deadline -> LimitView.of(deadline, view.warnings(), display))
                        .toList(),
                decided == null ? List.of() : reasons(decided.reasons(), display),
                timeline.items().stream().map(line -> event(line, display)).toList());
    }

    private static String title(CaseView view, Display display) {
        var number = display.registered(view.registerNumber(), view.registerYear());
        var type = view.type() == null ? "" : display.code("type", view.type());
        return Stream.of(type, number.isEmpty() ? "" : display.text("case.number", number))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse(view.caseId());
    }

    private static String who(CaseView view, Display display) {
        var state = Objects.requireNonNullElse(view.state(), "RECEIVED");
        if (state.equals(CLOSED)) {
            return "";
        }
        @Nullable String body = view.competentBody() == null ? view.receivingBody() : view.competentBody();
        return body == null ? "" : display.name(body) + ": " + display.code("turn", state);
    }

    private static List<ReasonView> reasons(List<Reason> reasons, Display display) {
        return reasons.stream()
                .map(reason -> new ReasonView(
                        display.language().of(reason.vi(), reason.en()), reason.basis(), reason.ruleId()))
                .toList();
    }

    private static Event event(Timeline.Line line, Display display) {
        var on = line.on();
        return new Event(
                display.moment(line.time()),
                on == null ? "" : display.day(on),
                display.language().of(line.vi(), line.en()));
    }
}
