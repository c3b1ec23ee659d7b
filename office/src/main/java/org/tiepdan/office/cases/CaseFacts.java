package org.tiepdan.office.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.office.cases.CasePage.Fact;
import org.tiepdan.office.client.cases.CaseView;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.KnownNames;

/** The known facts of a case. */
final class CaseFacts {
    private final CaseView view;
    private final KnownNames names;
    private final Display display;
    private final List<Fact> facts = new ArrayList<>();

    CaseFacts(CaseView view, KnownNames names, Display display) {
        this.view = view;
        this.names = names;
        this.display = display;
    }

    List<Fact> all() {
        body("fact.receiving", view.receivingBody());
        body("fact.competent", view.competentBody());
        received();
        day("fact.accepted", view.acceptedOn());
        day("fact.suspended", view.suspendedOn());
        day("fact.decided", view.decidedOn());
        day("fact.effective", view.effectiveOn());
        day("fact.closed", view.closedOn());
        coded("fact.closed-as", "closed-as", view.closedAs());
        if (view.hop() != null && view.hop() > 0) {
            facts.add(new Fact(display.text("fact.hop"), display.text("fact.hop-times", view.hop())));
        }
        coded("fact.procedure", "procedure", view.procedure());
        facts.add(new Fact(display.text("fact.id"), view.caseId()));
        return List.copyOf(facts);
    }

    private void received() {
        var receivedAt = view.receivedAt();
        if (receivedAt == null) {
            return;
        }
        facts.add(new Fact(display.text("fact.received"), display.moment(receivedAt)));
        age(LegalTime.dateOf(receivedAt));
        coded("fact.channel", "channel", view.channel());
        coded("fact.field", "field", view.field());
        var commune = view.commune();
        if (commune != null) {
            facts.add(new Fact(display.text("fact.commune"), names.commune(commune, display)));
        }
        var respondent = view.respondent();
        if (respondent != null) {
            facts.add(new Fact(
                    display.code("respondent", Objects.requireNonNullElse(view.type(), "MIXED")),
                    display.name(respondent.body())));
        }
        Objects.requireNonNullElse(view.findings(), List.<String>of())
                .forEach(finding -> coded("fact.finding", "finding", finding));
    }

    /** Every open case has an age. Where the law sets no limit, the office's own standard is the only measure. */
    private void age(LocalDate receivedOn) {
        var type = view.type();
        var state = Objects.requireNonNullElse(view.state(), "RECEIVED");
        if (state.equals("CLOSED")) {
            return;
        }
        facts.add(new Fact(display.text("fact.age"), display.age(receivedOn)));
        if (type != null && view.dueOn() == null) {
            facts.add(new Fact(display.text("fact.standard"), display.standard(type, state, receivedOn)));
        }
    }

    private void body(String key, @Nullable String code) {
        if (code != null) {
            facts.add(new Fact(display.text(key), display.name(code)));
        }
    }

    private void day(String key, @Nullable LocalDate day) {
        if (day != null) {
            facts.add(new Fact(display.text(key), display.day(day)));
        }
    }

    private void coded(String key, String group, @Nullable String code) {
        if (code != null) {
            facts.add(new Fact(display.text(key), display.code(group, code)));
        }
    }
}
