package org.tiepdan.tracking.casework.adapter.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseEvent;
import org.tiepdan.tracking.casework.CaseEvent.CaseCorrected;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.petition.Lineage;
import org.tiepdan.tracking.petition.RoutingFact.MatterTold;
import org.tiepdan.tracking.petition.RoutingFact.MatterVoided;

/**
 * Messages between the cases of a petition and its matters, which are decided in different partitions. They use the topic of commands,
 * which tracking already reads, so that no log gets a second writer.
 */
public final class MatterMail {
    static final String TOLD = "matter.told.v1";
    static final String VOID = "matter.void.v1";

    private MatterMail() {}

    /** The payload of {@code matter.told.v1}. */
    record Told(
            @Nullable String matter,
            @Nullable Boolean ended,
            @Nullable Boolean acted,
            @Nullable LocalDate on) {
        MatterTold fact() {
            return new MatterTold(
                    RoutingViews.need(matter, "matter"),
                    RoutingViews.need(ended, "ended"),
                    RoutingViews.need(acted, "acted"),
                    RoutingViews.need(on, "on"));
        }
    }

    /** The payload of {@code matter.void.v1}. */
    record Voided(
            @Nullable String by,
            @Nullable String officer,
            @Nullable LocalDate on,
            @Nullable String reason) {
        MatterVoided fact() {
            return new MatterVoided(
                    RoutingViews.need(by, "by"),
                    RoutingViews.need(officer, "officer"),
                    RoutingViews.need(on, "on"),
                    RoutingViews.need(reason, "reason"));
        }
    }

    /** @return messages for other cases about {@code events}; usually none */
    public static List<Record<byte[], Outgoing>> of(
            EventWriter writer, CaseFile before, CaseFile after, List<CaseEvent> events, String causeId) {
        if (events.isEmpty()
                || !(after.stage() instanceof Case.Opened stage)
                || stage.petition().lineage() == null) {
            return isTakenBack(before, after) ? voided(writer, before, events, causeId) : List.of();
        }
        return stage.petition().parent().flatMap(CaseId::parse).stream()
                .flatMap(parent -> told(writer, before, after, causeId, parent))
                .toList();
    }

    private static Stream<Record<byte[], Outgoing>> told(
            EventWriter writer, CaseFile before, CaseFile after, String causeId, CaseId parent) {
        var was = state(before, writer.caseId());
        return state(after, writer.caseId())
                .filter(is -> was.filter(known -> saysTheSame(known, is)).isEmpty())
                .map(is -> writer.mail(parent, TOLD, causeId, new Told(is.id(), is.ended(), is.acted(), is.on())))
                .stream();
    }

    /** For a matter that continues, a different day alone is no news. */
    private static boolean saysTheSame(Lineage.Matter one, Lineage.Matter other) {
        return one.ended() == other.ended() && one.acted() == other.acted() && (!one.ended() || one.equals(other));
    }

    /** @return empty for a case that does not exist yet */
    private static Optional<Lineage.Matter> state(CaseFile file, CaseId id) {
        return file.stage() instanceof Case.Opened stage
                ? Optional.of(new Lineage.Matter(
                        id.value(), stage instanceof Case.Closed, wasActedUpon(stage), file.lastActOn()))
                : Optional.empty();
    }

    /** A decision of routing's rules is not an act of a body. */
    private static boolean wasActedUpon(Case.Opened stage) {
        return switch (stage) {
            case Case.InTriage _, Case.Split _, Case.Routed _ -> false;
            case Case.Accepted _, Case.Suspended _, Case.Decided _ -> true;
            case Case.Closed closed ->
                switch (closed.closedAs()) {
                    case SETTLED, WITHDRAWN, TERMINATED, REFUSED, ANSWERED -> true;
                    case GUIDED, TRANSFERRED_OUT, RETURNED, FILED, DUPLICATE, REGISTERED_BY_MISTAKE, MATTERS_ENDED ->
                        false;
                };
        };
    }

    private static boolean isTakenBack(CaseFile before, CaseFile after) {
        return !matters(before).isEmpty() && matters(after).isEmpty();
    }

    private static List<Lineage.Matter> matters(CaseFile file) {
        return file.stage() instanceof Case.Opened stage ? stage.petition().matters() : List.of();
    }

    private static List<Record<byte[], Outgoing>> voided(
            EventWriter writer, CaseFile before, List<CaseEvent> events, String causeId) {
        var correction = events.stream()
                .filter(CaseCorrected.class::isInstance)
                .map(CaseCorrected.class::cast)
                .findFirst()
                .orElseThrow();
        var payload = new Voided(
                correction.by(),
                correction.officer(),
                correction.on(),
                correction.reason().name());
        return matters(before).stream()
                .map(matter -> CaseId.parse(matter.id()).orElse(null))
                .filter(Objects::nonNull)
                .map(matter -> writer.mail(matter, VOID, causeId, payload))
                .toList();
    }
}
