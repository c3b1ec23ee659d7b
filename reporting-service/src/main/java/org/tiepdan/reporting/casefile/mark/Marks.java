package org.tiepdan.reporting.casefile.mark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.Mark.Kind;
import org.tiepdan.reporting.casefile.event.Fact;

/** The marks of one log in the order of recording, while one event is applied. */
final class Marks {
    private final List<Mark> all;

    Marks(List<Mark> before) {
        all = new ArrayList<>(before);
    }

    void add(Kind kind, LocalDate on, @Nullable String body, @Nullable String code, Fact fact) {
        all.add(new Mark(kind, on, body, code, fact.time(), null));
    }

    /** Makes matching marks that hold void. */
    void end(Predicate<Mark> meant, Instant at) {
        all.replaceAll(mark -> mark.knownTo() == null && meant.test(mark)
                ? new Mark(mark.kind(), mark.on(), mark.body(), mark.code(), mark.knownFrom(), at)
                : mark);
    }

    void end(Set<Kind> kinds, Instant at) {
        end(mark -> kinds.contains(mark.kind()), at);
    }

    /** For an act recorded as two events, of which only the second is complete. */
    void forget(Mark mark) {
        all.remove(mark);
    }

    /** @return those that hold, in the order of recording */
    List<Mark> holding(Set<Kind> kinds) {
        return all.stream()
                .filter(mark -> mark.knownTo() == null && kinds.contains(mark.kind()))
                .toList();
    }

    Optional<Mark> last(Set<Kind> kinds) {
        var holding = holding(kinds);
        return holding.isEmpty() ? Optional.empty() : Optional.of(holding.getLast());
    }

    Optional<Mark> last(Kind kind) {
        return last(Set.of(kind));
    }

    /** The latest of a kind, void or not. */
    Optional<Mark> lastEver(Kind kind) {
        return all.stream().filter(mark -> mark.kind() == kind).reduce((_, later) -> later);
    }

    List<Mark> list() {
        return List.copyOf(all);
    }
}
