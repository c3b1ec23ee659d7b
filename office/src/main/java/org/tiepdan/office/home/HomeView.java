package org.tiepdan.office.home;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.Dashboard;
import org.tiepdan.office.client.Dashboard.Pressing;
import org.tiepdan.office.start.RoomView;
import org.tiepdan.office.words.CaseLine;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/**
 * A dashboard in words.
 *
 * @param scope name of the body, or of all of them
 * @param body as the reader may type it; empty for all
 * @param pressingHref the whole list, ordered by the earliest limit of each case; for one body, {@code pressing} is ordered by the limits
 *     that it owes
 * @param room null while there is enough of it
 */
record HomeView(
        String scope,
        String body,
        String year,
        String asOf,
        boolean empty,
        AttentionView attention,
        List<CaseLine> pressing,
        String pressingHref,
        OpenView open,
        MonthsView months,
        PunctualityView punctuality,
        EscalationsView escalations,
        LedgerView ledger,
        @Nullable RoomView room,
        List<Crowd> crowds) {

    /** A case about a matter that many people have raised. */
    record Crowd(String body, int people, String href) {
        static List<Crowd> of(Dashboard dashboard, Display display) {
            return Objects.requireNonNullElse(dashboard.crowds(), List.<Dashboard.Crowd>of()).stream()
                    .map(one -> new Crowd(display.name(one.body()), one.people(), Links.caseOf(one.caseId())))
                    .toList();
        }
    }

    static HomeView of(Dashboard dashboard, Display display) {
        var body = dashboard.body();
        var pressing = dashboard.pressing().stream()
                .map(row -> CaseLine.of(facts(row), body, display))
                .toList();
        return new HomeView(
                body == null ? display.text("home.everywhere") : display.body(body),
                body == null ? "" : display.name(body),
                String.valueOf(dashboard.year()),
                display.moment(dashboard.asOf()),
                dashboard.ledger().received() == 0,
                AttentionView.of(dashboard, display),
                pressing,
                Links.cases("open", true, "limit", "owed", "owedBy", body, "sort", "dueOn"),
                OpenView.of(dashboard, display),
                MonthsView.of(dashboard, display),
                PunctualityView.of(dashboard, display),
                EscalationsView.of(dashboard, display),
                LedgerView.of(dashboard.ledger(), display),
                RoomView.of(dashboard.readModel(), display),
                Crowd.of(dashboard, display));
    }

    private static CaseLine.Facts facts(Pressing row) {
        return new CaseLine.Facts(
                row.caseId(),
                row.registerNumber(),
                row.registerYear(),
                row.type(),
                row.subject(),
                row.receivingBody(),
                row.body(),
                row.state(),
                null,
                null,
                row.receivedOn(),
                row.limits(),
                null,
                false);
    }
}
