package org.tiepdan.reporting.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.testkit.Events;

/** A petition with a corrected or voided registration, in the read model. */
class MendedLifeTest {
    private static final CaseId CASE = Events.caseId(9);
    private final Events events = new Events();

    @Test
    void showsThePetitionAsItIsNowAndWhoMendedWhichMembers() {
        received();
        events.write(CASE, "petition.corrected.v1");

        assertThat(petition().respondentRole()).isEqualTo("DEPUTY_HEAD");
        assertThat(document().timeline())
                .filteredOn(line -> line.type().equals("petition.corrected.v1"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.body()).isEqualTo("19-btcd");
                    assertThat(line.on()).isEqualTo("2026-07-01");
                    assertThat(line.detail()).isEqualTo("petitioner/phone,respondent/role");
                    assertThat(line.reason()).isEqualTo("TYPING_ERROR");
                });
    }

    @Test
    void ofAComplaintThatIsADenunciationTheDenouncedBodySeesNothingFromThenOn() {
        received();
        events.write(CASE, "petition.corrected.v1", now -> {
            now.put("type", "DENUNCIATION");
            now.withObject("respondent").put("role", "HEAD");
        });

        assertThat(document().parties().mayDenounce()).isTrue();
        assertThat(document().parties().respondentBody()).isEqualTo("19-05443");
    }

    @Test
    void ofADenunciationThatIsAComplaintTheBodySeesItAsSoonAsEveryLogSaysSo() {
        events.write(CASE, "petition.received.v1", first -> first.put("type", "DENUNCIATION"));
        events.write(CASE, "case.opened.v1", opened -> opened.put("type", "DENUNCIATION"));
        events.write(CASE, "petition.corrected.v1");
        assertThat(document().parties().mayDenounce()).isTrue();

        events.write(CASE, "petition.routed.v1");
        events.write(
                CASE,
                "case.corrected.v1",
                corrected -> corrected
                        .put("act", "facts")
                        .putObject("petition")
                        .put("type", "COMPLAINT")
                        .put("receivingBody", "19-btcd"));

        assertThat(document().parties().mayDenounce()).isFalse();
        assertThat(Objects.requireNonNull(document().tracking()).voided()).isEmpty();
    }

    @Test
    void aVoidRegistrationIsAccountedForAndNoPetition() {
        received();
        events.open(CASE);
        events.write(CASE, "petition.voided.v1");
        events.write(CASE, "petition.registration-voided.v1");
        events.write(CASE, "case.closed.v1", closed -> closed.put("closedAs", "REGISTERED_BY_MISTAKE"));

        assertThat(document().mistaken()).isTrue();
        assertThat(document().isOpen()).isFalse();
        assertThat(petition().type()).isEqualTo("COMPLAINT");
        assertThat(document().timeline())
                .extracting(Happening::type)
                .contains("petition.voided.v1", "petition.registration-voided.v1", "case.closed.v1");
    }

    private void received() {
        events.write(CASE, "petition.received.v1");
    }

    private Petition petition() {
        return Objects.requireNonNull(document().petition());
    }

    private CaseDocument document() {
        return events.facts().stream().reduce(CaseDocument.empty(CASE.value()), CaseDocument::with, (_, last) -> last);
    }
}
