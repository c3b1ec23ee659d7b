package org.tiepdan.reporting.dashboard.adapter;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.count.Counter;
import org.tiepdan.reporting.dashboard.Dashboard;
import org.tiepdan.reporting.dashboard.DashboardReader;
import org.tiepdan.reporting.dashboard.Figures;
import org.tiepdan.reporting.query.OfficeAges;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.room.RoomReader;

/** Builds the page from the counts; only the few named cases are read from the database. */
@Component
final class CountedDashboard implements DashboardReader {
    private final Counter counter;
    private final PressingCases pressing;
    private final RoomReader room;
    private final Figures.Standards standards;
    private final Clock clock;

    CountedDashboard(
            Counter counter, PressingCases pressing, RoomReader room, OfficeDays days, OfficeAges ages, Clock clock) {
        this.counter = counter;
        this.pressing = pressing;
        this.room = room;
        this.standards = new Figures.Standards(days, ages);
        this.clock = clock;
    }

    @Override
    public Dashboard read(Grant grant, @Nullable String body, int year) {
        var now = clock.instant();
        var figures = counter.ask(grant, tally -> Figures.of(tally, body, year, now, standards));
        var taken = room.room();
        return figures.with(pressing.find(grant, figures.pressing()), taken == null ? null : taken.roughly());
    }
}
