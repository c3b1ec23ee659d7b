package org.tiepdan.reporting.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.testkit.Events;

/** A petition with the same content as others, in the read model. */
class RepeatedLifeTest {
    private static final CaseId CASE = Events.caseId(8);
    private final Events events = new Events();

    @Test
    void keepsTheFirstUntilAnOfficerUnlinksIt() {
        events.write(CASE, "petition.linked.v1");
        assertThat(like().heldBy()).isEqualTo("19-05443");

        events.write(CASE, "petition.routed.v1");
        assertThat(like().first()).isEqualTo("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");

        events.write(CASE, "petition.unlinked.v1");
        assertThat(like().first()).isNull();
    }

    @Test
    void keepsHowManyPeopleThereAre() {
        events.write(CASE, "petition.related.v1");
        events.write(CASE, "petition.group-grew.v1");

        assertThat(like().group()).isEqualTo("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
        assertThat(like().people()).isEqualTo(5);
    }

    @Test
    void isOpenAgainWhenItIsOpenedASecondTime() {
        events.receive(CASE, petition -> {});
        events.write(CASE, "case.opened.v1");
        events.write(CASE, "case.closed.v1", closed -> closed.put("closedAs", "DUPLICATE"));
        events.write(CASE, "case.opened.v1");

        var tracking = Objects.requireNonNull(document().tracking());
        assertThat(tracking.closedAs()).isNull();
        assertThat(tracking.closedOn()).isNull();
        assertThat(document().isOpen()).isTrue();
    }

    private Likeness like() {
        return Objects.requireNonNull(
                Objects.requireNonNull(document().routing()).like());
    }

    private CaseDocument document() {
        return events.facts().stream().reduce(CaseDocument.empty(CASE.value()), CaseDocument::with, (_, last) -> last);
    }
}
