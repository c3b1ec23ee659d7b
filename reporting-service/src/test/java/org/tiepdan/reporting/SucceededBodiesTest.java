package org.tiepdan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Caller;
import org.tiepdan.access.CaseParties;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Role;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.reporting.testkit.EndedBody;

/** A commune is merged into another one on 1 August 2026. */
class SucceededBodiesTest {
    private static final Bodies PACKAGED = LawPack.packaged().bodies();
    private static final SucceededBodies TREE = new SucceededBodies(ending("19-05710"));
    private static final LocalDate AFTER = LocalDate.of(2026, 10, 1);

    @Test
    void whoIsAboveSeesWhatWasClosedBeforeTheMerger() {
        var seen = TREE.withAllBelow(Set.of("19-ubnd"), AFTER);
        var grant = new Grant(
                new Caller("cb-0001", Set.of(Role.LEADER), Set.of("19-ubnd")), Set.of(Condition.CASE_BELOW), seen);

        assertThat(grant.sees(new CaseParties(false, Set.of("19-05443"), null, Set.of())))
                .isTrue();
    }

    @Test
    void whoIsAboveSeesWhatABodyClosedThatEndedWithoutASuccessor() {
        var tree = new SucceededBodies(ending(null));

        assertThat(tree.withAllBelow(Set.of("19-ubnd"), AFTER)).contains("19-05443");
        assertThat(tree.withAllBelow(Set.of("19-05710"), AFTER)).containsExactly("19-05710");
        assertThat(tree.sharingPeople(Set.of("19-ubnd"), AFTER))
                .as("it sees denunciations of that body")
                .containsExactly("19-ubnd");
    }

    @Test
    void whoTookOverSeesNoMoreThanBefore() {
        assertThat(TREE.withAllBelow(Set.of("19-05710"), AFTER)).containsExactly("19-05710");
        assertThat(TREE.withAllBelow(Set.of("19-so-y-te"), AFTER)).doesNotContain("19-05443");
    }

    @Test
    void whatDenouncesAFormerBodyIsHiddenFromItsSuccessor() {
        assertThat(TREE.sharingPeople(Set.of("19-05710"), AFTER)).containsExactlyInAnyOrder("19-05710", "19-05443");
    }

    @Test
    void whereNothingEndedItIsTheTreeOfTheLawPack() {
        var tree = new SucceededBodies(PACKAGED);
        for (var code : List.of("19-btcd", "19-05443")) {
            assertThat(tree.withAllBelow(Set.of(code), AFTER)).isEqualTo(PACKAGED.withAllBelow(Set.of(code), AFTER));
        }
    }

    /** The district level ended in 2025, with no one successor. */
    @Test
    void theProvinceSeesTheCasesOfTheFormerDistricts() {
        var before = PACKAGED.withAllBelow(Set.of("19-ubnd"), AFTER);

        assertThat(before).doesNotContain("19-cap-huyen");
        assertThat(new SucceededBodies(PACKAGED).withAllBelow(Set.of("19-ubnd"), AFTER))
                .containsAll(before)
                .hasSize(before.size() + 1)
                .contains("19-cap-huyen");
    }

    private static Bodies ending(@Nullable String successor) {
        return EndedBody.ended("19-05443", LocalDate.of(2026, 7, 31), successor);
    }
}
