package org.tiepdan.reporting.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.follow.CaseSource;
import org.tiepdan.reporting.testkit.Books;
import org.tiepdan.reporting.testkit.Events;

/** The days that the register covers, while cases change. */
class KeptDaysTest {
    private static final String ID = Events.caseId(1).value();

    private final Events events = new Events();
    private final Counter counter = new Counter(new CaseSource() {
        @Override
        public void forEach(Consumer<CaseDocument> each) {}

        @Override
        public Object mark() {
            return "the same";
        }
    });

    /** Otherwise a mistake in one case would count for the whole register until the service is restarted. */
    @Test
    void aDayThatWasMendedIsNoDayOfTheRegister() {
        counter.start(true);
        counter.know();
        events.receive(Events.caseId(1), petition -> petition.put("receivedAt", "1999-07-01T02:15:00Z"));
        events.write(Events.caseId(1), "case.accepted.v1", accepted -> accepted.put("on", "2062-07-04"));
        var slipped = follow(null);
        events.write(
                Events.caseId(1),
                "petition.corrected.v1",
                petition -> petition.put("receivedAt", "2026-07-01T02:15:00Z"));
        events.write(Events.caseId(1), "case.corrected.v1", now -> now.put("acceptedOn", "2026-07-04"));
        assertThat(days()).isEqualTo(new KeptDays.Kept(LocalDate.of(1999, 7, 1), LocalDate.of(2062, 7, 4)));

        follow(slipped);

        assertThat(days()).isEqualTo(new KeptDays.Kept(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 4)));
    }

    private KeptDays.Kept days() {
        return counter.ask(Tally::kept);
    }

    private CaseDocument follow(@Nullable CaseDocument before) {
        var now = Books.documents(events.facts()).get(ID);
        counter.written(before == null ? Map.of() : Map.of(ID, before), () -> List.of(now));
        return now;
    }
}
