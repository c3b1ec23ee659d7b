package org.tiepdan.routing.triage.adapter.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Relation;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.adapter.PendingEntry;
import org.tiepdan.servicekit.web.request.Cursor;

/** What waits at the desk, gathered from all instances. */
@Component
class TriageList {
    static final int PAGE = 50;
    private static final Pattern KEY =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}/-?[0-9]{14,15}/[0-9a-f]{32}/[A-Za-z0-9._-]{0,64}");

    private final DeskReads reads;
    private final OtherDesks others;
    private final LawPack law;
    private final RoutingAnswer conflict;
    private final Clock clock;

    TriageList(DeskReads reads, OtherDesks others, LawPack law, JurisdictionDecider decider, Clock clock) {
        this.reads = reads;
        this.others = others;
        this.law = law;
        this.conflict = RoutingAnswer.of(decider.conflict());
        this.clock = clock;
    }

    /** @param next where the next page begins; null on the last */
    record Page(List<TriageItem> items, @Nullable String next) {}

    /**
     * @param body whose petitions; also those that another receives for it; null for all
     * @param after key of the last row of the page before; null for the first page
     * @param alone whether this instance is asked for its own part only
     */
    Page page(@Nullable String body, @Nullable String after, boolean alone) {
        var items = new ArrayList<>(own(body, after));
        if (!alone) {
            reads.others().forEach(instance -> items.addAll(others.triage(instance, body, after)));
        }
        items.sort(Comparator.comparing(TriageItem::key));
        var shown = List.copyOf(items.subList(0, Math.min(PAGE, items.size())));
        return new Page(
                shown, items.size() > PAGE ? Cursor.write(shown.getLast().key()) : null);
    }

    private List<TriageItem> own(@Nullable String body, @Nullable String after) {
        var today = LegalTime.dateOf(clock.instant());
        return reads.pending(after, entry -> isOf(body, entry), PAGE + 1).stream()
                .flatMap(entry -> item(entry, today))
                .toList();
    }

    /** A row that is decided while it is read has left the desk. */
    private Stream<TriageItem> item(PendingEntry entry, LocalDate today) {
        return CaseId.parse(entry.petitionId()).flatMap(reads::find).stream()
                .filter(petition -> petition.pending(entry.petitionId()).contains(entry))
                .map(petition -> TriageItem.of(entry, petition, conflict, law, today));
    }

    private boolean isOf(@Nullable String body, PendingEntry entry) {
        return body == null || law.bodies().relation(entry.receivingBody(), body) == Relation.OWN;
    }

    /** @return empty for what no page of this list gave out */
    static Optional<String> lastRow(List<String> cursor) {
        return Optional.of(cursor)
                .filter(parts -> parts.size() == 1)
                .map(List::getFirst)
                .filter(key -> KEY.matcher(key).matches());
    }
}
