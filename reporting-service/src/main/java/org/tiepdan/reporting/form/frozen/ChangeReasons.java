package org.tiepdan.reporting.form.frozen;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.form.frozen.Differences.Kind;
import org.tiepdan.reporting.form.frozen.Differences.Reason;

/** What changed between two accounts of a case. */
final class ChangeReasons {
    private ChangeReasons() {}

    /** @param at the moment of {@code before} */
    static List<Reason> between(@Nullable CaseAccount before, @Nullable CaseAccount after, Instant at) {
        if (after == null) {
            return before == null ? List.of() : List.of(new Reason(Kind.WITHDRAWN_FROM_REGISTER, null, null, null));
        }
        if (after.marks().stream().allMatch(mark -> mark.knownFrom().isAfter(at))) {
            return List.of(new Reason(
                    Kind.REGISTERED_LATER,
                    null,
                    after.receivedOn(),
                    after.marks().getFirst().knownFrom()));
        }
        var later = after.marks().stream()
                .filter(mark -> mark.knownFrom().isAfter(at))
                .map(mark -> reason(Kind.RECORDED_LATER, mark));
        var gone = before == null
                ? Stream.<Reason>empty()
                : before.marks().stream()
                        .filter(mark -> !isThere(mark, after))
                        .map(mark -> reason(Kind.CORRECTED, mark));
        var registration = before != null && !registered(before).equals(registered(after))
                ? Stream.of(new Reason(Kind.REGISTRATION_CORRECTED, null, null, null))
                : Stream.<Reason>empty();
        return Stream.of(gone, later, registration)
                .flatMap(reasons -> reasons)
                .distinct()
                .toList();
    }

    private static Reason reason(Kind kind, Mark mark) {
        var what = mark.kind() == Mark.Kind.ACT ? mark.code() : mark.kind().name();
        return new Reason(kind, what, mark.on(), kind == Kind.RECORDED_LATER ? mark.knownFrom() : null);
    }

    private static boolean isThere(Mark mark, CaseAccount account) {
        return account.marks().stream()
                .anyMatch(other -> other.kind() == mark.kind()
                        && other.on().equals(mark.on())
                        && other.knownFrom().equals(mark.knownFrom())
                        && Objects.equals(other.body(), mark.body())
                        && Objects.equals(other.code(), mark.code()));
    }

    private static List<@Nullable Object> registered(CaseAccount account) {
        return Arrays.asList(
                account.type(),
                account.field(),
                account.instance(),
                account.petitionerKind(),
                account.signatories(),
                account.receivedOn(),
                account.receivingBody());
    }
}
