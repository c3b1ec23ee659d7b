package org.tiepdan.routing.duplicate.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.nearduplicate.PetitionText;
import org.tiepdan.nearduplicate.Signature;
import org.tiepdan.nearduplicate.SignatureKey;
import org.tiepdan.nearduplicate.Signatures;
import org.tiepdan.routing.adapter.TopologyScenario;
import org.tiepdan.routing.duplicate.Link;

class ReplacementTest {
    private static final LocalDate DAY = LocalDate.parse("2026-08-20");
    private static final Signature SIGNATURE = Signatures.with(SignatureKey.of(new byte[32]), TopologyScenario.LAW)
            .of(new PetitionText("Khiếu nại", "Tôi không đồng ý với quyết định thu hồi đất.", "05443", DAY));

    private final List<KnownPetition> known = List.of(petition(1, 1), petition(2, 1), petition(3, 1), petition(4, 4));

    @Test
    void the_next_copy_is_one_of_the_petition_that_is_handled() {
        var after = Replacement.by(id(3), known);

        var link =
                SamePetitioner.compare(petition(5, 5), after, DAY.minusYears(1)).link();

        assertThat(link).isNotNull().extracting(Link::first).isEqualTo(id(3));
    }

    @Test
    void a_petition_of_another_group_stays_as_it_is() {
        assertThat(Replacement.by(id(3), known)).contains(known.getLast());
    }

    @Test
    void what_is_no_copy_replaces_nothing() {
        assertThat(Replacement.by(id(4), known)).isEqualTo(known);
        assertThat(Replacement.by(id(9), known)).isEqualTo(known);
    }

    @Test
    void it_is_the_same_when_it_is_heard_twice() {
        var after = Replacement.by(id(3), known);

        assertThat(Replacement.by(id(3), after)).isEqualTo(after);
    }

    private static KnownPetition petition(int number, int first) {
        var at = Instant.parse("2026-08-0%dT02:00:00Z".formatted(number));
        return new KnownPetition(id(number), id(first), 0, 1, at, "19-btcd", true, LegalTime.dateOf(at), SIGNATURE, 0);
    }

    private static CaseId id(int number) {
        return new CaseId("%032x".formatted(number));
    }
}
