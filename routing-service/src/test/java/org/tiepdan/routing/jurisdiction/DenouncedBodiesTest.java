package org.tiepdan.routing.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.interest.ConflictOfInterest;

/** The body that received a denunciation is the denounced body. */
class DenouncedBodiesTest {
    private final JurisdictionDecider decider = new JurisdictionDecider(LawPack.packaged());

    @ParameterizedTest(name = "{0} of {2} of {1}, received there: {3} at {4}")
    @CsvSource({
        "DENUNCIATION, 19-05443, HEAD,     TRANSFER, 19-ubnd,   19-ubnd",
        "DENUNCIATION, 19-05443, OFFICIAL, ACCEPT,   19-05443,  ",
        "DENUNCIATION, 19-05443, ,         TRIAGE,   ,          19-ubnd",
        "MIXED,        19-05443, HEAD,     TRIAGE,   ,          19-ubnd",
        "MIXED,        19-ubnd,  HEAD,     TRANSFER, thu-tuong, thu-tuong",
        "DENUNCIATION, 19-ubnd,  HEAD,     TRANSFER, thu-tuong, thu-tuong",
        "COMPLAINT,    19-05443, HEAD,     ACCEPT,   19-05443,  "
    })
    void theBodyAboveHandlesIt(
            String type,
            String body,
            @Nullable String role,
            String outcome,
            @Nullable String competent,
            @Nullable String handler) {
        var matter = (type.equals("COMPLAINT") ? Matters.complaint() : Matters.denunciation())
                .type(type)
                .receivedBy(body)
                .against(body, role);

        var answer = RoutingAnswer.of(decider.decide(matter.matter()));

        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.competentBody()).isEqualTo(competent);
        assertThat(answer.reasons()).isNotEmpty();
        var conflict = answer.conflict();
        assertThat(conflict == null ? null : conflict.handledBy()).isEqualTo(handler);
    }

    @Test
    void whatIsOnlyFiledIsFiledByTheBodyAbove() {
        var answer = RoutingAnswer.of(
                decider.decide(Matters.denunciation().by("ANONYMOUS").matter()));

        assertThat(answer.outcome()).isEqualTo("FILE");
        assertThat(answer.competentBody()).isEqualTo("19-ubnd");
        assertThat(answer.conflict()).extracting(ConflictOfInterest::body).isEqualTo("19-05443");
    }

    @Test
    void anOfficerIsOfferedNoBodyThatIsDenounced() {
        var answer = RoutingAnswer.of(decider.decide(Matters.denunciation()
                .receivedBy("19-btcd")
                .against("19-05443", null)
                .matter()));

        assertThat(answer.candidates()).containsExactly("19-ubnd");
    }
}
