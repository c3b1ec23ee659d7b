package org.tiepdan.tracking.deadline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.desk.SettlementGround;
import org.tiepdan.lawpack.desk.SettlementGround.Act;
import org.tiepdan.lawpack.desk.SettlementGrounds;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.deadline.Changes.Pause;

/** The words of a ground follow a colon. */
class GroundTest {
    private static final LocalDate DAY = LocalDate.parse("2026-07-06");
    private static final Pause PAUSE = new Pause(DAY, null, "OBSTACLE");

    @ParameterizedTest
    @CsvSource({
        "Cần đợi kết quả.,cần đợi kết quả (LKN 11a)",
        "Đợi kết quả,đợi kết quả (LKN 11a)",
        "UBND tỉnh yêu cầu.,UBND tỉnh yêu cầu (LKN 11a)"
    })
    void theyBeginWithASmallLetterUnlessItIsOneOfAnAbbreviation(String sentence, String clause) {
        var ground = new SettlementGround(
                PAUSE.ground(),
                Act.SUSPENSION,
                PetitionType.COMPLAINT,
                sentence,
                sentence,
                "LKN 11a",
                new Period(DAY, null));

        var words = Ground.of(PAUSE, PetitionType.COMPLAINT, new SettlementGrounds(List.of(ground)));

        assertThat(words).isEqualTo(new Ground(clause, clause));
    }
}
