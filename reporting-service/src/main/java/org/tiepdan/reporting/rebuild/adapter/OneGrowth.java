package org.tiepdan.reporting.rebuild.adapter;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.adapter.generation.Generation;
import org.tiepdan.reporting.adapter.generation.Growing;
import org.tiepdan.reporting.adapter.generation.Growing.Phase;
import org.tiepdan.reporting.adapter.generation.Growing.Refusal;
import org.tiepdan.reporting.adapter.progress.Growth;
import org.tiepdan.reporting.adapter.progress.Indexes;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.rebuild.Pace;

/** One generation from reading through comparison to its take-over or refusal. */
final class OneGrowth {
    private static final Duration TOLD_EVERY = Duration.ofMillis(500);

    /** One of several instances may always be a batch ahead; a case that is behind after all tries counts as lacking. */
    private static final int TRIES = 5;

    private static final Logger LOG = LoggerFactory.getLogger(OneGrowth.class);

    private final Grower grower;
    private final Growing wanted;
    private final GrowingLogs logs;
    private final Growth growth;
    private final MongoDatabase beside;
    private final Runnable between;
    private final Pace pace = new Pace();
    private Phase phase = Phase.GROWING;
    private long total;
    private Instant told = Instant.MIN;
    private boolean ended;

    OneGrowth(Grower grower, Growing wanted, GrowingLogs logs, Growth growth, MongoDatabase beside, Runnable between) {
        this.grower = grower;
        this.wanted = wanted;
        this.logs = logs;
        this.growth = growth;
        this.beside = beside;
        this.between = between;
    }

    void toTheEnd() {
        LOG.info(
                "Read models {} grow beside those that are served, from record {} on.",
                wanted.generation().number(),
                logs.done());
        catchUp();
        Indexes.declare(beside.getCollection(Paths.CASES));
        growth.know();
        phase = Phase.COMPARING;
        tell(null);
        var comparing = new Comparing(grower.generations().view(before()), beside);
        comparing.all(this::alive);
        for (int tries = 1; !ended; tries++) {
            catchUp();
            grower.more().forEach(models -> models.fill(beside));
            boolean last = tries == TRIES;
            grower.served().switchTo(() -> chosen(comparing, last), growth::handOver);
        }
    }

    private Generation before() {
        return grower.generations().served().served();
    }

    private void catchUp() {
        var ends = grower.logEnds().get();
        total = ends.values().stream().mapToLong(Long::longValue).sum();
        tell(null);
        logs.read(ends, this::alive);
    }

    /**
     * This instance writes nothing meanwhile.
     *
     * @return null if it does not take over, now or ever
     */
    private @Nullable Generation chosen(Comparing comparing, boolean last) {
        var before = before();
        logs.read(GrowingLogs.stored(new Positions(grower.generations().view(before))), this::alive);
        long lacking = comparing.lacking();
        if (lacking > 0 && !last) {
            return null;
        }
        ended = true;
        if (lacking > 0) {
            refuse(lacking);
            return null;
        }
        var now = grower.clock().instant();
        var found = comparing.found();
        var next = wanted.generation();
        grower.generations().takeOver(before, next, now, now.plus(grower.kept()), found);
        LOG.info(
                "Read models {} have taken over from {}: {} cases, {} compared, {} different.",
                next.number(),
                before.number(),
                found.cases(),
                found.equal(),
                found.different());
        return next;
    }

    private void refuse(long lacking) {
        phase = Phase.REFUSED;
        tell(new Refusal(
                "Bản dựng lại thiếu " + lacking
                        + " vụ việc mà bản đang dùng có, nên không thay thế; bản đang dùng vẫn tiếp tục.",
                "The read models built anew lack " + lacking
                        + " of the cases that those in use have: they do not take over, and those in use go on."));
        LOG.error(
                "Read models {} lack {} of the cases and do not take over.",
                wanted.generation().number(),
                lacking);
    }

    /** Reports its progress, so that other instances leave it alone. */
    private void alive() {
        between.run();
        if (grower.clock().instant().isAfter(told.plus(TOLD_EVERY))) {
            tell(null);
        }
    }

    private void tell(@Nullable Refusal refusal) {
        var now = grower.clock().instant();
        told = now;
        long done = logs.done();
        grower.generations()
                .tell(new Growing(
                        wanted.generation(),
                        phase,
                        grower.name(),
                        now.plus(phase == Phase.COMPARING ? Grower.LONG_LEASE : Grower.LEASE),
                        wanted.startedAt(),
                        done,
                        total,
                        phase == Phase.GROWING ? pace.at(now, done) : 0,
                        refusal));
    }
}
