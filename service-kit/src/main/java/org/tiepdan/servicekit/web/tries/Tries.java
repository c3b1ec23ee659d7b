package org.tiepdan.servicekit.web.tries;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.tiepdan.servicekit.web.ProblemException;

/**
 * Limits tries, per address and for all together. A try refused at one limit does not count at the other, so that one persistent sender
 * does not use up the tries of others.
 */
public final class Tries {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final TrySettings settings;
    private final TimeMeter time;
    private final Bucket all;
    /** After an hour without a try a bucket is full again, like a new one. */
    private final Cache<String, Bucket> byAddress;

    private final Cache<String, Bucket> byName;

    private final Counter refusedByAddress;
    private final Counter refusedByName;
    private final Counter refusedOfAll;

    public Tries(TrySettings settings, TimeMeter time, MeterRegistry metrics) {
        this.settings = settings;
        this.time = time;
        this.all = Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(bound ->
                        bound.capacity(settings.perSecond()).refillGreedy(settings.perSecond(), Duration.ofSeconds(1)))
                .build();
        this.byAddress = remembered(settings, time);
        this.byName = remembered(settings, time);
        this.refusedByAddress = refused(metrics, "address");
        this.refusedByName = refused(metrics, "name");
        this.refusedOfAll = refused(metrics, "all");
    }

    private static Cache<String, Bucket> remembered(TrySettings settings, TimeMeter time) {
        return Caffeine.newBuilder()
                .maximumSize(settings.addresses())
                .expireAfterAccess(HOUR)
                .ticker(time::currentTimeNanos)
                .executor(Runnable::run)
                .build();
    }

    private static Counter refused(MeterRegistry metrics, String bound) {
        return Counter.builder("tries.refused")
                .description("Refused attempts at a code, by the limit reached")
                .tag("bound", bound)
                .register(metrics);
    }

    /**
     * Counts a try; call it before anything is looked up.
     *
     * @param address client address as the server knows it
     * @throws ProblemException {@code 429 too-many-tries}
     */
    public void admit(String address) {
        var origin = Origins.of(address);
        if (origin.own() && !settings.ownNetwork()) {
            takeOfAll();
            return;
        }
        var own = byAddress.get(origin.key(), _ -> bucket());
        var probe = own.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            refusedByAddress.increment();
            throw TryRefusals.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
        try {
            takeOfAll();
        } catch (ProblemException refused) {
            own.addTokens(1);
            throw refused;
        }
    }

    /**
     * Counts a try by name, so that guessing one user's password from many addresses is limited too.
     *
     * @param name of a user, who need not exist; kept only in memory
     * @throws ProblemException {@code 429 too-many-tries}
     */
    public void admitName(String name) {
        var probe = byName.get(name, _ -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            refusedByName.increment();
            throw TryRefusals.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private void takeOfAll() {
        var probe = all.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            refusedOfAll.increment();
            throw TryRefusals.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(bound -> bound.capacity(settings.perMinute()).refillGreedy(settings.perMinute(), MINUTE))
                .addLimit(bound -> bound.capacity(settings.perHour()).refillGreedy(settings.perHour(), HOUR))
                .build();
    }

    /** The number of remembered addresses. */
    long remembered() {
        byAddress.cleanUp();
        return byAddress.estimatedSize();
    }
}
