package org.tiepdan.reporting.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.casefile.event.RoutingEvent.Reason;
import org.tiepdan.reporting.testkit.Events;

/** The events of routing about a petition that its desk split into matters (TT05/2021 6.1d). */
class SplitLifeTest {
    private static final CaseId CASE = Events.caseId(7);
    private final Events events = new Events();

    @Test
    void waitsForNothingMoreAndIsSplitForTheReasonThatTheDeskGave() {
        waitsToBeSplit();
        assertThat(routing().missing()).containsExactly("split");

        events.write(CASE, "petition.split.v1");

        assertThat(routing().missing()).isEmpty();
        assertThat(routing().candidates()).isEmpty();
        assertThat(routing().reasons()).extracting(Reason::ruleId).containsExactly("SEVERAL-MATTERS");
        assertThat(Objects.requireNonNull(routing().decidedBy()).by()).isEqualTo("19-btcd");
        assertThat(document().state()).isEqualTo("SPLIT");
        assertThat(document().triageSince()).isNull();
        assertThat(document().competentBody()).isNull();
    }

    @Test
    void itsLineNamesNoMatter() {
        waitsToBeSplit();
        events.write(CASE, "petition.split.v1");

        var line = routing().timeline().getLast();

        assertThat(line.type()).isEqualTo("petition.split.v1");
        assertThat(line.body()).isEqualTo("19-btcd");
        assertThat(line.reason()).isEqualTo("SEVERAL-MATTERS");
        assertThat(line.detail()).isNull();
    }

    @Test
    void theBodyAboveKeepsWhatComplainsOfTheReceivingOne() {
        events.receive(CASE, petition -> petition.put("type", "MIXED"));
        events.write(
                CASE,
                "petition.split.v1",
                split -> split.putObject("conflict")
                        .put("body", "19-btcd")
                        .put("handledBy", "19-ubnd")
                        .put("vi", "Cơ quan cấp trên xử lý.")
                        .put("en", "The body above handles it.")
                        .put("basis", "a law"));

        assertThat(document().holder()).isEqualTo("19-ubnd");
    }

    private void waitsToBeSplit() {
        events.receive(CASE, petition -> petition.put("type", "MIXED"));
        events.write(CASE, "petition.triage-requested.v1", request -> {
            request.put("type", "MIXED").putArray("missing").add("split");
            request.putArray("candidates").add("19-05443");
        });
    }

    private RoutingPart routing() {
        return Objects.requireNonNull(document().routing());
    }

    private CaseDocument document() {
        var document = CaseDocument.empty(CASE.value());
        for (var fact : events.facts()) {
            document = document.with(fact);
        }
        return document;
    }
}
