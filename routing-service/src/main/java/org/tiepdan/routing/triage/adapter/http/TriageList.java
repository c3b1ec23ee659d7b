package org.tiepdan.routing.triage.adapter.http;

import jakarta.servlet.http.HttpServletRequest;
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
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.body.Relation;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.adapter.CurrentLaw;
import org.tiepdan.routing.interest.Interests;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PendingEntry;
import org.tiepdan.servicekit.held.OtherInstances;
import org.tiepdan.servicekit.web.access.AccessLog;
import org.tiepdan.servicekit.web.access.AccessLog.Look;
import org.tiepdan.servicekit.web.request.Cursor;

/** The desk's queue, gathered from all instances. */
@Component
class TriageList {
    static final int PAGE = 50;
    private static final Pattern KEY =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}/-?[0-9]{14,15}/[0-9a-f]{32}/[A-Za-z0-9._-]{0,64}");

    private final DeskReads reads;
    private final OtherDesks others;
    private final Visible visible;
    private final AccessLog looks;
    private final CurrentLaw law;
    private final RoutingAnswer conflict;
    private final Clock clock;

    TriageList(
            DeskReads reads,
            OtherDesks others,
            Visible visible,
            AccessLog looks,
            CurrentLaw law,
            JurisdictionDecider decider,
            Clock clock) {
        this.reads = reads;
        this.others = others;
        this.visible = visible;
        this.looks = looks;
        this.law = law;
        this.conflict = RoutingAnswer.of(decider.conflict());
        this.clock = clock;
    }

    /**
     * @param body whose petitions, including those that another body receives for it; null for all
     * @param type code of a petition type; null for all
     * @param missing code of a reason why the rules did not decide; null for all
     */
    record Filter(
            @Nullable String body,
            @Nullable String type,
            @Nullable String missing) {
        /** A conflict lacks no facts, so it matches no filter by them. */
        boolean holds(DecidedPetition petition, PendingEntry entry) {
            boolean fits = type == null || type.equals(petition.petition().type());
            return fits
                    && (missing == null
                            || (entry.conflict() == null
                                    && petition.decision().unresolved().contains(missing)));
        }
    }

    /** @param next where the next page begins; null on the last */
    record Page(List<TriageItem> items, @Nullable String next) {}

    /**
     * @param grant only its rows count, even for the start and end of a page
     * @param filter of the rows
     * @param after key of the last row of the previous page; null for the first page
     * @param asked if another instance sent it, this one lists only its own part
     */
    Page page(Grant grant, Filter filter, @Nullable String after, HttpServletRequest asked) {
        var own = own(grant, filter, after);
        var items = new ArrayList<>(own);
        if (!OtherInstances.isForwarded(asked)) {
            reads.others().forEach(instance -> items.addAll(others.triage(instance, filter, after, asked)));
        }
        items.sort(Comparator.comparing(TriageItem::key));
        // The instance that asks for this part has to know whether there is more.
        int most = OtherInstances.isForwarded(asked) ? PAGE + 1 : PAGE;
        var shown = List.copyOf(items.subList(0, Math.min(most, items.size())));
        // Each instance records the looks at its own rows, so that no request can avoid it by claiming to be forwarded.
        looks.looked(
                grant.caller(),
                Look.LIST,
                shown.stream()
                        .filter(item -> own.contains(item) && Interests.mayDenounce(item.type()))
                        .map(TriageItem::petitionId)
                        .distinct()
                        .toList());
        return new Page(
                shown, items.size() > PAGE ? Cursor.write(shown.getLast().key()) : null);
    }

    private List<TriageItem> own(Grant grant, Filter filter, @Nullable String after) {
        var today = LegalTime.dateOf(clock.instant());
        return reads
                .pending(after, entry -> mayBeOf(filter.body(), entry, today) && sees(grant, filter, entry), PAGE + 1)
                .stream()
                .flatMap(entry -> item(entry, today))
                .toList();
    }

    /** A row that is decided during the read has left the desk. */
    private Stream<TriageItem> item(PendingEntry entry, LocalDate today) {
        return CaseId.parse(entry.petitionId()).flatMap(reads::find).stream()
                .filter(petition -> petition.pending(entry.petitionId()).contains(entry))
                .map(petition -> TriageItem.of(entry, petition, conflict, law.get(), today));
    }

    private boolean sees(Grant grant, Filter filter, PendingEntry entry) {
        return CaseId.parse(entry.petitionId())
                .flatMap(reads::find)
                .filter(petition -> visible.seesRow(grant, petition, entry.conflict())
                        && filter.holds(petition, entry)
                        && isOf(filter.body(), petition, entry.conflict()))
                .isPresent();
    }

    /** Petitions of other bodies are left out without being read. */
    private boolean mayBeOf(@Nullable String body, PendingEntry entry, LocalDate today) {
        var bodies = law.get().bodies();
        return body == null
                || Stream.of(entry.desk(), entry.receivingBody())
                        .flatMap(code -> Stream.concat(
                                Stream.of(bodies.successorOn(code, today).orElse(code)),
                                bodies.allAbove(code, today).stream()))
                        .anyMatch(desk -> bodies.relation(desk, body) == Relation.OWN);
    }

    /** Petitions at the desk of a former body wait at its successor's or, if that one must not be involved, above it. */
    private boolean isOf(@Nullable String body, DecidedPetition petition, @Nullable String conflict) {
        return body == null
                || visible.desks(petition, conflict)
                        .anyMatch(desk -> law.get().bodies().relation(desk, body) == Relation.OWN);
    }

    /** @return empty for a cursor that no page of this list returned */
    static Optional<String> lastRow(List<String> cursor) {
        return Optional.of(cursor)
                .filter(parts -> parts.size() == 1)
                .map(List::getFirst)
                .filter(key -> KEY.matcher(key).matches());
    }
}
