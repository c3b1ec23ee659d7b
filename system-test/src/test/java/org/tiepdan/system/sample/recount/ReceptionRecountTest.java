package org.tiepdan.system.sample.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.system.sample.raw.Life;
import org.tiepdan.system.sample.raw.MadeUpLog;
import org.tiepdan.system.sample.text.Days;

class ReceptionRecountTest {
    private static final Days MARCH = new Days(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));

    private final MadeUpLog log = new MadeUpLog()
            .received("own", "FEEDBACK", "19-btcd", "2026-03-31", "channel", "IN_PERSON", "subject", "Đường hỏng")
            .opened("own", "19-btcd", "2026-03-31", "ACCEPT", "19-ubnd")
            .act("own", "accepted", "19-ubnd", "2026-04-02")
            .received("guided", "COMPLAINT", "19-btcd", "2026-03-01", "channel", "IN_PERSON")
            .opened("guided", "19-btcd", "2026-03-01", "GUIDE", "19-05443")
            .received("kept", "COMPLAINT", "19-btcd", "2026-03-02", "channel", "IN_PERSON")
            .opened("kept", "19-btcd", "2026-03-02", "GUIDE", "19-btcd")
            .received("posted", "COMPLAINT", "19-btcd", "2026-03-02", "channel", "POST")
            .received("elsewhere", "COMPLAINT", "x", "2026-03-02", "channel", "IN_PERSON")
            .received("april", "COMPLAINT", "19-btcd", "2026-04-01", "channel", "IN_PERSON");

    @Test
    void petitionsInPersonOfTheBodyAndTheDaysAreReceptions() {
        assertThat(ReceptionRecount.of("19-btcd", MARCH, List.copyOf(log.read().all())))
                .extracting(Life::id)
                .containsExactlyInAnyOrder("own", "guided", "kept");
    }

    @ParameterizedTest
    @CsvSource({
        "own, RECEIVED_ON, 31/03/2026",
        "own, SUBJECT, Đường hỏng",
        "own, TYPE, Phản ánh",
        "own, COMPETENT, x",
        "own, ACCEPTED_BY, Ủy ban nhân dân tỉnh Thái Nguyên",
        "own, GUIDED_TO, ''",
        "guided, GUIDED_TO, Ủy ban nhân dân phường Phan Đình Phùng",
        "guided, COMPETENT, ''",
        "guided, ACCEPTED_BY, ''",
        "kept, GUIDED_TO, ''"
    })
    void aLineSaysWhatTheTopicsSay(String id, String member, String text) {
        var line = ReceptionRecount.line(log.read().one(id), "19-btcd");

        assertThat(line.get(ReceptionRecount.MEMBERS.indexOf(member))).isEqualTo(text);
    }
}
