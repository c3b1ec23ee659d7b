package org.tiepdan.routing.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.jurisdiction.Matter;

class CompletionCheckTest {
    private static final CompletionCheck CHECK =
            new CompletionCheck(LawPack.packaged().bodies());
    private static final LocalDate RECEIVED = LocalDate.of(2026, 8, 20);
    private static final Respondent CHAIR = new Respondent("19-05443", "HEAD", null);

    private static Matter matter(String type) {
        return new Matter(
                type,
                "19-btcd",
                Instant.parse("2026-08-20T02:00:00Z"),
                null,
                null,
                null,
                null,
                null,
                "INDIVIDUAL",
                List.of("UNSIGNED"));
    }

    private static CompletedFacts respondent(Respondent whom) {
        return new CompletedFacts(whom, null, null, null, null, null, null, null, null);
    }

    private static List<String> codes(CompletedFacts facts, String type) {
        return CHECK.faults(facts, matter(type), RECEIVED).stream()
                .map(CompletionFault::code)
                .toList();
    }

    @Test
    void everyFaultIsNamed() {
        var wrong = new CompletedFacts(
                new Respondent("nobody", null, null),
                Field.CORRUPTION,
                null,
                RECEIVED.plusDays(1),
                3,
                null,
                "no-ministry",
                List.of(Finding.UNREADABLE),
                List.of(Finding.UNREADABLE));

        assertThat(codes(wrong, "COMPLAINT"))
                .containsExactly(
                        "unknown-body",
                        "field-not-of-type",
                        "after-receipt",
                        "not-an-instance",
                        "unknown-body",
                        "not-found-before",
                        "found-and-resolved");
    }

    @Test
    void oneFactAtLeastIsEntered() {
        assertThat(codes(
                        new CompletedFacts(null, null, null, null, null, null, null, List.of(), List.of()),
                        "COMPLAINT"))
                .containsExactly("nothing-completed");
    }

    /** LTC 8, 56: the denounced person must not learn of the denunciation, and the services have already acted on who that is. */
    @ParameterizedTest
    @ValueSource(strings = {"DENUNCIATION", "MIXED"})
    void whomAPetitionDenouncesIsNotCompletedHere(String type) {
        assertThat(codes(respondent(CHAIR), type)).containsExactly("respondent-of-a-denunciation");
        assertThat(codes(respondent(CHAIR), "PROPOSAL")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DENUNCIATION", "PROPOSAL", "FEEDBACK"})
    void onlyAComplaintContestsADecisionAndHasAnInstance(String type) {
        var ofComplaints =
                new CompletedFacts(null, null, DecisionKind.ADMINISTRATIVE_ACT, null, 1, null, null, null, null);

        assertThat(codes(ofComplaints, type))
                .containsExactly("decision-not-for-this-type", "instance-not-for-this-type");
        assertThat(codes(ofComplaints, "COMPLAINT")).isEmpty();
    }

    @Test
    void whatIsEnteredTakesThePlaceOfWhatWasOpenAndTheRestStays() {
        var facts = new CompletedFacts(
                new Respondent("19-05443", null, null),
                Field.LAND_HOUSING,
                DecisionKind.ADMINISTRATIVE_DECISION,
                LocalDate.of(2026, 6, 3),
                2,
                "05443",
                null,
                List.of(Finding.UNSIGNED),
                List.of(Finding.FOREIGN_LANGUAGE));

        var known = facts.in(matter("COMPLAINT"));

        assertThat(known.respondentBody()).isEqualTo("19-05443");
        assertThat(known.respondentRole()).isNull();
        assertThat(known.field()).isEqualTo("LAND_HOUSING");
        assertThat(known.decisionKind()).isEqualTo("ADMINISTRATIVE_DECISION");
        assertThat(known.instance()).isEqualTo(2);
        assertThat(known.findings()).containsExactly("FOREIGN_LANGUAGE");
        assertThat(known.details().contestedOn()).isEqualTo("2026-06-03");
        assertThat(known.petitionerKind()).isEqualTo("INDIVIDUAL");
        assertThat(known.receivedAt()).isEqualTo(matter("COMPLAINT").receivedAt());
    }
}
