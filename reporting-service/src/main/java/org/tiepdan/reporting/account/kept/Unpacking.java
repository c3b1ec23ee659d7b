package org.tiepdan.reporting.account.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.LimitAccount;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.kept.bytes.ByteReader;
import org.tiepdan.reporting.casefile.TrackingPart;
import org.tiepdan.reporting.casefile.mark.Held;

/** Reads what {@link Packing} wrote, as known at one moment, for one reader. */
final class Unpacking {
    private static final Mark.Kind[] KINDS = Mark.Kind.values();
    private static final HexFormat DIGITS = HexFormat.of();

    private final List<String> codes;
    private final List<CountedParties> owners;
    private final boolean[] seen;
    private final @Nullable Instant knownAt;

    /**
     * @param counts the parties whose cases are handed over
     * @param knownAt null for what is known now
     */
    Unpacking(
            List<String> codes,
            List<CountedParties> owners,
            Predicate<CountedParties> counts,
            @Nullable Instant knownAt) {
        this(codes, owners, new boolean[owners.size()], knownAt);
        for (int number = 0; number < seen.length; number++) {
            seen[number] = counts.test(owners.get(number));
        }
    }

    private Unpacking(List<String> codes, List<CountedParties> owners, boolean[] seen, @Nullable Instant knownAt) {
        this.codes = codes;
        this.owners = owners;
        this.seen = seen;
        this.knownAt = knownAt;
    }

    /** The same reader at another moment. */
    Unpacking at(@Nullable Instant moment) {
        return new Unpacking(codes, owners, seen, moment);
    }

    /** Whether it counts for the reader. */
    boolean counts(byte[] packed) {
        return seen[whose(packed)];
    }

    CountedParties owner(byte[] packed) {
        return owners.get(whose(packed));
    }

    private static int whose(byte[] packed) {
        var from = new ByteReader(packed);
        from.whole();
        from.whole();
        return from.small();
    }

    /** @return null if it does not count, was not known yet, or was known to be registered by mistake */
    @Nullable
    CaseAccount read(byte[] packed) {
        var from = new ByteReader(packed);
        var id = id(from);
        int whose = from.small();
        var recorded = Instant.ofEpochMilli(from.signed());
        if (!seen[whose] || (knownAt != null && recorded.isAfter(knownAt))) {
            return null;
        }
        var received = LocalDate.ofEpochDay(from.signed());
        var parent = from.number() == 0 ? null : id(from);
        var receiving = required(from);
        var facts = facts(from, recorded);
        var marks = marks(from, received, recorded);
        for (var mark : marks) {
            if (mark.kind() == Mark.Kind.CLOSED && TrackingPart.MISTAKEN.equals(mark.code())) {
                return null;
            }
            if (mark.kind() == Mark.Kind.HELD && mark.body() != null && Held.CONFLICT.equals(mark.code())) {
                receiving = mark.body();
            }
        }
        return new CaseAccount(
                id,
                parent,
                facts.type,
                facts.channel,
                received,
                receiving,
                facts.field,
                facts.commune,
                facts.instance,
                facts.petitionerKind,
                facts.signatories,
                facts.respondentBody,
                marks,
                limits(from, received, recorded),
                owners.get(whose).parties());
    }

    private record Facts(
            String type,
            String channel,
            @Nullable String field,
            @Nullable String commune,
            @Nullable Integer instance,
            @Nullable String petitionerKind,
            @Nullable Integer signatories,
            @Nullable String respondentBody) {}

    private Facts facts(ByteReader from, Instant recorded) {
        int earlier = from.small();
        Facts then = null;
        for (int count = 0; count < earlier; count++) {
            var knownTo = recorded.plusMillis(from.signed());
            var facts = facts(from);
            if (then == null && knownAt != null && knownTo.isAfter(knownAt)) {
                then = facts;
            }
        }
        var now = facts(from);
        return then == null ? now : then;
    }

    private Facts facts(ByteReader from) {
        return new Facts(
                required(from),
                required(from),
                code(from),
                code(from),
                maybe(from),
                code(from),
                maybe(from),
                code(from));
    }

    private List<Mark> marks(ByteReader from, LocalDate received, Instant recorded) {
        int size = from.small();
        var marks = new ArrayList<Mark>(size);
        for (int count = 0; count < size; count++) {
            int head = from.small();
            var on = received.plusDays(from.signed());
            var body = code(from);
            var code = code(from);
            var knownFrom = recorded.plusMillis(from.signed());
            var knownTo = head % 2 == 0 ? null : knownFrom.plusMillis(from.signed());
            if (knownAt == null ? knownTo == null : isKnown(knownFrom, knownTo, knownAt)) {
                marks.add(new Mark(KINDS[head / 2], on, body, code, knownFrom, knownTo));
            }
        }
        return marks;
    }

    private static boolean isKnown(Instant from, @Nullable Instant to, Instant moment) {
        return !from.isAfter(moment) && (to == null || to.isAfter(moment));
    }

    private List<LimitAccount> limits(ByteReader from, LocalDate received, Instant recorded) {
        int size = from.small();
        var limits = new ArrayList<LimitAccount>(size);
        for (int count = 0; count < size; count++) {
            var rule = required(from);
            var step = code(from);
            int versions = from.small();
            LimitAccount known = null;
            for (int version = 0; version < versions; version++) {
                var limit = new LimitAccount(
                        rule,
                        step,
                        required(from),
                        received.plusDays(from.signed()),
                        received.plusDays(from.signed()),
                        from.number() == 0 ? null : received.plusDays(from.signed()),
                        required(from));
                var knownFrom = recorded.plusMillis(from.signed());
                known = knownAt == null || !knownFrom.isAfter(knownAt) ? limit : known;
            }
            if (known != null) {
                limits.add(known);
            }
        }
        return limits;
    }

    private static String id(ByteReader from) {
        return DIGITS.toHexDigits(from.whole()) + DIGITS.toHexDigits(from.whole());
    }

    private static @Nullable Integer maybe(ByteReader from) {
        return from.number() == 0 ? null : (Integer) (int) from.signed();
    }

    private String required(ByteReader from) {
        return Objects.requireNonNull(code(from));
    }

    private @Nullable String code(ByteReader from) {
        int number = from.small();
        return number == 0 ? null : codes.get(number - 1);
    }
}
