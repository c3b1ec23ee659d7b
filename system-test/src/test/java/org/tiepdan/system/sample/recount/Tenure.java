package org.tiepdan.system.sample.recount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.system.sample.raw.Life;
import org.tiepdan.system.sample.raw.Stay;
import org.tiepdan.system.sample.text.Days;

/** The periods in which bodies held a matter, up to the day on which it was done: decided, or closed without a decision. */
final class Tenure {
    private final List<Stay> stays = new ArrayList<>();
    private final @Nullable LocalDate done;

    Tenure(Life life) {
        var decided = life.decided();
        var closed = life.closed();
        done = earlier(decided == null ? null : decided.on(), closed == null ? null : closed.on());
        for (var stay : life.stays()) {
            if (done == null || !stay.from().isAfter(done)) {
                stays.add(new Stay(stay.body(), stay.from(), earlier(stay.to(), done)));
            }
        }
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    @Nullable
    LocalDate done() {
        return done;
    }

    List<String> bodies() {
        return stays.stream().map(Stay::body).distinct().toList();
    }

    boolean hadAtDawn(LocalDate day, String body) {
        return stays.stream().anyMatch(stay -> stay.body().equals(body) && stay.atDawnOf(day));
    }

    boolean gotIn(Days days, String body) {
        return stays.stream().anyMatch(stay -> stay.body().equals(body) && days.hold(stay.from()));
    }

    /** The body that holds it at the end of these days, or held it when it was done. */
    String holder(LocalDate end) {
        return stays.stream()
                .filter(stay -> stay.from().isBefore(end))
                .reduce((_, later) -> later)
                .orElse(stays.getFirst())
                .body();
    }

    /** @return null while the body holds it */
    @Nullable
    LocalDate leftOn(String body) {
        Stay last = null;
        for (var stay : stays) {
            last = stay.body().equals(body) ? stay : last;
        }
        return last == null ? null : last.to();
    }

    /** Whether the first body held it before the other got it for the first time. */
    boolean before(String one, String other) {
        var bodies = bodies();
        return bodies.contains(one) && bodies.indexOf(one) < bodies.indexOf(other);
    }
}
