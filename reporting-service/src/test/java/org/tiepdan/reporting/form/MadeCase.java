package org.tiepdan.reporting.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.CaseParties;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.LimitAccount;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.SettlementResult;

/** A handmade case, recorded on the days on which it happened unless stated otherwise. */
public final class MadeCase {
    public static final String BOARD = "19-btcd";
    public static final String PROVINCE = "19-ubnd";
    public static final String COMMUNE = "19-05443";
    public static final String OTHER_COMMUNE = "19-05710";

    private final String id;
    private final LocalDate receivedOn;
    private final String receivingBody;
    private final List<Mark> marks = new ArrayList<>();
    private final List<LimitAccount> limits = new ArrayList<>();
    private String type = "COMPLAINT";
    private String channel = "IN_PERSON";
    private @Nullable String parent;
    private @Nullable String field;
    private @Nullable Integer instance;
    private @Nullable String kind;
    private @Nullable Integer signatories;
    private @Nullable String denounces;
    private String holder;
    private @Nullable Instant recorded;

    private MadeCase(String id, String body, String on) {
        this.id = id;
        this.receivingBody = body;
        this.holder = body;
        this.receivedOn = LocalDate.parse(on);
        mark(Mark.Kind.HELD, on, body, "RECEIVED");
    }

    public static MadeCase received(String id, String body, String on) {
        return new MadeCase(id, body, on);
    }

    public MadeCase type(String code) {
        type = code;
        return this;
    }

    MadeCase channel(String code) {
        channel = code;
        return this;
    }

    MadeCase matterOf(String petition) {
        parent = petition;
        return this;
    }

    public MadeCase field(String code) {
        field = code;
        return this;
    }

    MadeCase instance(int number) {
        instance = number;
        return this;
    }

    MadeCase signedBy(String who, int many) {
        kind = who;
        signatories = many;
        return this;
    }

    public MadeCase denounces(String body) {
        denounces = body;
        return this;
    }

    /** The following events were recorded on that day. */
    public MadeCase recordedOn(String day) {
        recorded = LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC);
        return this;
    }

    public MadeCase routed(String on, String outcome, String competent) {
        mark(Mark.Kind.ROUTED, on, competent, outcome);
        if (Set.of("ACCEPT", "TRANSFER", "URGE").contains(outcome)) {
            holder = competent;
            return mark(Mark.Kind.HELD, on, competent, "ROUTED");
        }
        return this;
    }

    /** A copy that urges the lower body that is late with the first petition; that body gets no second case. */
    MadeCase urges(String on, String first, String late) {
        copyOf(on, first);
        mark(Mark.Kind.ROUTED, on, late, "URGE");
        return closed(on, "DUPLICATE");
    }

    MadeCase handedOn(String on, String body) {
        holder = body;
        return mark(Mark.Kind.HELD, on, body, "TRANSFERRED");
    }

    public MadeCase accepted(String on) {
        return mark(Mark.Kind.ACCEPTED, on, holder, null);
    }

    MadeCase decided(String on, String settlement) {
        return mark(Mark.Kind.DECIDED, on, holder, settlement);
    }

    MadeCase brings(String on, SettlementResult result) {
        return mark(Mark.Kind.RESULT, on, holder, result.code());
    }

    /** @param on the last day before it takes effect */
    MadeCase effective(String on) {
        return mark(Mark.Kind.EFFECTIVE, on, holder, null);
    }

    public MadeCase closed(String on, String as) {
        return mark(Mark.Kind.CLOSED, on, holder, as);
    }

    MadeCase copyOf(String on, String other) {
        return mark(Mark.Kind.COPY, on, null, other);
    }

    MadeCase split(String on) {
        return mark(Mark.Kind.SPLIT, on, null, null);
    }

    MadeCase replied(String on, String by) {
        return mark(Mark.Kind.ACT, on, by, "case.notified.v1/RESULT_TO_SENDER");
    }

    MadeCase limit(String dueOn, @Nullable String doneOn, String state) {
        limits.add(new LimitAccount(
                "KN-RESOLVE-1",
                "SETTLEMENT",
                holder,
                receivedOn,
                LocalDate.parse(dueOn),
                doneOn == null ? null : LocalDate.parse(doneOn),
                state));
        return this;
    }

    /** From then on the record no longer contains the last event. */
    public MadeCase voidedOn(String day) {
        var last = marks.removeLast();
        marks.add(new Mark(
                last.kind(),
                last.on(),
                last.body(),
                last.code(),
                last.knownFrom(),
                LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC)));
        return this;
    }

    private MadeCase mark(Mark.Kind what, String on, @Nullable String body, @Nullable String code) {
        var day = LocalDate.parse(on);
        var known = recorded == null ? day.atStartOfDay().toInstant(ZoneOffset.UTC) : recorded;
        marks.add(new Mark(what, day, body, code, known, null));
        return this;
    }

    /** @return null if it was not known at that moment */
    public @Nullable CaseAccount at(@Nullable Instant moment) {
        var known = marks.stream()
                .filter(mark -> moment == null ? mark.knownTo() == null : mark.knownAt(moment))
                .sorted(Comparator.comparing(Mark::on))
                .toList();
        return known.stream().noneMatch(mark -> mark.kind() == Mark.Kind.HELD)
                ? null
                : new CaseAccount(
                        id,
                        parent,
                        type,
                        channel,
                        receivedOn,
                        receivingBody,
                        field,
                        null,
                        instance,
                        kind,
                        signatories,
                        denounces,
                        known,
                        limits,
                        new CaseParties(
                                type.equals("DENUNCIATION"),
                                new HashSet<>(List.of(receivingBody, holder)),
                                denounces,
                                Set.of()));
    }
}
