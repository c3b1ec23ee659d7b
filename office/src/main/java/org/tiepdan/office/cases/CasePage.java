package org.tiepdan.office.cases;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.office.client.cases.CaseView;
import org.tiepdan.office.client.cases.Reason;
import org.tiepdan.office.client.cases.Timeline;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.KnownNames;
import org.tiepdan.office.words.Links;

/**
 * One case in words.
 *
 * @param where a sentence about its state
 * @param who the body whose turn it is; empty if it is nobody's
 * @param urgency {@code late}, {@code soon}, or empty
 * @param owed every late limit with the body that owes it; if none is late, the next one; empty if nothing is due
 * @param laws full titles of the laws that this page names by their short names
 * @param like petitions that say the same; null for none
 * @param parent address of the petition that this matter was split from; empty for none
 * @param matters addresses of the matters that this petition was split into, those that the reader may see
 * @param registeredAs address of the petition that was registered instead of this one; empty for none
 */
record CasePage(
        String title,
        String subject,
        String where,
        String who,
        String urgency,
        String dueDistance,
        String dueOn,
        List<String> owed,
        List<Fact> facts,
        List<LimitView> limits,
        List<ReasonView> reasons,
        List<Event> events,
        List<Fact> laws,
        String registeredAs,
        @Nullable Like like,
        String parent,
        List<String> matters) {
    private static final String CLOSED = "CLOSED";

    /**
     * @param heldBy the body that has the first petition of the same petitioner; empty if the caller may not see it
     * @param first its address; empty if there is none, or the reader may not see it
     * @param group address of the first petition of many people; empty likewise
     */
    record Like(boolean repeats, String heldBy, String first, int people, String group) {
        static @Nullable Like of(CaseView view, Display display) {
            var like = view.like();
            return like == null
                    ? null
                    : new Like(
                            like.repeats(),
                            like.firstHeldBy() == null ? "" : display.name(like.firstHeldBy()),
                            address(like.first()),
                            Objects.requireNonNullElse(like.people(), 0),
                            address(like.group()));
        }

        private static String address(@Nullable String id) {
            return id == null ? "" : Links.caseOf(id);
        }
    }

    record Fact(String name, String value) {}

    record ReasonView(String sentence, String basis, String rule) {}

    /**
     * @param on the legal day, if it differs from the day of recording
     * @param rule code of the limit concerned; empty for none
     * @param otherCase address of another case that it is about; empty for none
     * @param officer opaque ids of those who opened or erased the sealed petition, or tried to; empty except for inspectors
     */
    record Event(String recorded, String on, String sentence, String rule, String otherCase, String officer) {}

    static CasePage of(CaseView view, Timeline timeline, KnownNames names, Caller reader, Display display) {
        var dueOn = view.dueOn();
        var facts = new CaseFacts(view, names, display).all();
        var limits = view.deadlines().stream()
                .map(deadline -> LimitView.of(deadline, view, reader, display))
                .toList();
        var reasons = reasons(Objects.requireNonNullElse(view.reasons(), List.of()), display);
        return new CasePage(
                title(view, display),
                Objects.requireNonNullElse(view.subject(), ""),
                display.of(view.stateName()),
                who(view, display),
                view.overdue() ? "late" : dueOn != null && display.soon(dueOn) ? "soon" : "",
                dueOn == null ? "" : display.distance(dueOn),
                dueOn == null ? "" : display.day(dueOn),
                owed(view, display),
                facts,
                limits,
                reasons,
                timeline.items().stream().map(line -> event(line, display)).toList(),
                Laws.in(texts(facts, limits, reasons), display),
                view.registeredAs() == null ? "" : Links.caseOf(view.registeredAs()),
                Like.of(view, display),
                view.parent() == null ? "" : Links.caseOf(view.parent()),
                Objects.requireNonNullElse(view.matters(), List.<String>of()).stream()
                        .map(Links::caseOf)
                        .toList());
    }

    private static String title(CaseView view, Display display) {
        var number = display.registered(view.registerNumber(), view.registerYear(), view.receivingBody());
        var type = view.type() == null ? "" : display.code("type", view.type());
        return Stream.of(type, number)
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
        var turn = display.isAnswered(view.type()) && display.known("turn-answered." + state)
                ? display.code("turn-answered", state)
                : display.code("turn", state);
        return body == null ? "" : display.name(body) + ": " + turn;
    }

    /** Late limits come first, each with the body that owes it, which need not be the one that has the case. */
    private static List<String> owed(CaseView view, Display display) {
        if (CLOSED.equals(view.state())) {
            return List.of();
        }
        var late = view.limits().stream().filter(display::isLate).toList();
        return (late.isEmpty() ? view.limits().stream().limit(1) : late.stream())
                .map(display::owed)
                .toList();
    }

    private static List<ReasonView> reasons(List<Reason> reasons, Display display) {
        return reasons.stream()
                .map(reason -> new ReasonView(
                        display.language().of(reason.vi(), reason.en()), reason.basis(), reason.ruleId()))
                .toList();
    }

    private static Stream<String> texts(List<Fact> facts, List<LimitView> limits, List<ReasonView> reasons) {
        return Stream.of(
                        facts.stream().map(Fact::value),
                        limits.stream().flatMap(LimitView::citing),
                        reasons.stream().map(ReasonView::basis))
                .flatMap(Function.identity());
    }

    private static Event event(Timeline.Line line, Display display) {
        var on = line.on();
        return new Event(
                display.moment(line.time()),
                on == null || on.equals(LegalTime.dateOf(line.time())) ? "" : display.day(on),
                display.language().of(line.vi(), line.en()),
                line.ruleId() == null ? "" : line.ruleId(),
                line.otherCase() == null ? "" : Links.caseOf(line.otherCase()),
                line.officer() == null ? "" : line.officer());
    }
}
