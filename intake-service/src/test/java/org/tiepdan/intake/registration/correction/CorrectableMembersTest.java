package org.tiepdan.intake.registration.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.intake.registration.fault.RequestFault;

class CorrectableMembersTest {

    @ParameterizedTest
    @ValueSource(strings = {"receivingBody", "receivedAt", "registerNumber", "registerYear"})
    void anEntryOfTheRegisterIsNeverMended(String member) {
        assertThat(CorrectableMembers.faults(Set.of(member), false))
                .extracting(RequestFault::member, RequestFault::code)
                .containsExactly(tuple(member, "not-correctable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "respondent", "decision", "place", "channel", "findings"})
    void aFactIsMendedUntilABodyHasTakenTheMatterUp(String member) {
        assertThat(CorrectableMembers.faults(Set.of(member), false)).isEmpty();
        assertThat(CorrectableMembers.faults(Set.of(member), true))
                .extracting(RequestFault::code)
                .containsExactly("taken-up");
    }

    @Test
    void wordsAndIdentityAreMendedLater() {
        assertThat(CorrectableMembers.faults(
                        Set.of("petitioner", "subject", "subField", "content", "attachments"), true))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject", "subField"})
    void aLineThatIsHeldAgainstThePetitionerNeedsIt(String member) {
        assertThat(CorrectableMembers.faults(Set.of(member), false))
                .extracting(RequestFault::code)
                .containsExactly("petitioner-needed");
    }
}
