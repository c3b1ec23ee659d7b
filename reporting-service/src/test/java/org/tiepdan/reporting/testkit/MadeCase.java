package org.tiepdan.reporting.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.CaseParties;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.LimitAccount;
import org.tiepdan.reporting.account.Mark;

/** A case written by a test, day by day; each event is known at noon of its day, later ones of the same day a second later. */
public final class MadeCase {
    private final String id;
    private final String receivingBody;
    private final LocalDate receivedOn;
    private final Set<String> handlers = new HashSet<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<LimitAccount> limits = new ArrayList<>();
    private String type = "COMPLAINT";
    private @Nullable String commune;
    private @Nullable String field = "LAND_HOUSING";
    private @Nullable String denounced;
    private @Nullable String respondent;
    private @Nullable Integer signatories;

    private MadeCase(String id, String receivingBody, LocalDate receivedOn) {
        this.id = id;
        this.receivingBody = receivingBody;
        this.receivedOn = receivedOn;
        mark(Mark.Kind.HELD, receivedOn.toString(), receivingBody, "RECEIVED");
    }

    public static MadeCase received(String id, String body, String on) {
        return new MadeCase(id, body, LocalDate.parse(on));
    }

    public MadeCase denouncing(String body) {
        type = "DENUNCIATION";
        denounced = body;
        return this;
    }

    /** The body whose first decision it complains of. */
    public MadeCase against(String body) {
        respondent = body;
        return this;
    }

    public MadeCase type(String code) {
        type = code;
        return this;
    }

    public MadeCase at(String place, String matter) {
        commune = place;
        field = matter;
        return this;
    }

    public MadeCase signedBy(int people) {
        signatories = people;
        return this;
    }

    public MadeCase mark(Mark.Kind kind, String on, @Nullable String body, @Nullable String code) {
        var day = LocalDate.parse(on);
        marks.add(new Mark(kind, day, body, code, known(day).plusSeconds(marks.size()), null));
        if (kind == Mark.Kind.HELD && body != null) {
            handlers.add(body);
        }
        return this;
    }

    public MadeCase held(String body, String on) {
        return mark(Mark.Kind.HELD, on, body, "ROUTED");
    }

    public MadeCase decided(String body, String on, String settlement) {
        return mark(Mark.Kind.DECIDED, on, body, settlement);
    }

    public MadeCase closed(String on, String as) {
        return mark(Mark.Kind.CLOSED, on, null, as);
    }

    /** @param done null while it is open */
    public MadeCase limit(String rule, String step, String owedBy, String starts, String due, @Nullable String done) {
        var last = LocalDate.parse(due);
        var act = done == null ? null : LocalDate.parse(done);
        return limit(
                rule, step, owedBy, starts, due, done, act == null ? "OPEN" : act.isAfter(last) ? "MISSED" : "MET");
    }

    public MadeCase limit(
            String rule, String step, String owedBy, String starts, String due, @Nullable String done, String state) {
        limits.add(new LimitAccount(
                rule,
                step,
                owedBy,
                LocalDate.parse(starts),
                LocalDate.parse(due),
                done == null ? null : LocalDate.parse(done),
                state));
        return this;
    }

    public CaseAccount account() {
        return new CaseAccount(
                id,
                null,
                type,
                "POST",
                receivedOn,
                receivingBody,
                field,
                commune,
                1,
                "INDIVIDUAL",
                signatories,
                denounced == null ? respondent : denounced,
                marks.stream().sorted(Comparator.comparing(Mark::on)).toList(),
                List.copyOf(limits),
                new CaseParties(type.equals("DENUNCIATION"), handlers, denounced, Set.of()));
    }

    private static Instant known(LocalDate day) {
        return day.atTime(12, 0).atZone(LegalTime.ZONE).toInstant();
    }
}
