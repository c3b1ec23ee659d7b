package org.tiepdan.servicekit.clock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.servicekit.start.StartRefusedException;

/**
 * The settings of a training: {@code TRAINING_CLOCK}, a moment with its offset; {@code TRAINING_SPEED}, how much of its time passes per
 * second; {@code TRAINING_ORIGIN_FILE}, see {@link OriginFile}. Training time must never reach a shared system, so every address of the
 * service must be on this machine.
 */
public final class TrainingSettings {
    private static final String CLOCK = "training.clock";
    private static final String SPEED = "training.speed";
    private static final String ORIGIN = "training.origin-file";
    private static final Pattern PER_SECOND = Pattern.compile("([1-9][0-9]{0,4})(s|min|h|d)/s");
    private static final Map<String, Duration> UNITS = Map.of(
            "s", Duration.ofSeconds(1),
            "min", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1));
    /** Limits end on days and are checked each second, so no day may be skipped. */
    private static final Duration FASTEST = Duration.ofDays(1);
    /** The host of an address, with or without a scheme, a user and a port. */
    private static final Pattern LOOPBACK = Pattern.compile(
            "(?:[a-z+]+://)?(?:[^@/]*@)?(?:localhost|127(?:\\.[0-9]+){3}|\\[::1])(?::[0-9]+)?(?:[/?].*)?");

    private static final Map<String, String> ADDRESSES = new TreeMap<>(Map.of(
            "server.address", "the address at which it listens",
            "spring.kafka.bootstrap-servers", "the broker",
            "spring.mongodb.uri", "MongoDB",
            "access.issuers", "an identity provider"));

    private TrainingSettings() {}

    /**
     * @param settings returns the value of a property; null if not set
     * @return the training clock, or the machine's without a training
     * @throws StartRefusedException naming every reason why the training must not start
     */
    public static Clock clock(Function<String, @Nullable String> settings) {
        var clock = settings.apply(CLOCK);
        var speed = settings.apply(SPEED);
        var origin = settings.apply(ORIGIN);
        if (clock == null && speed == null && origin == null) {
            return Clock.systemUTC();
        }
        var faults = new ArrayList<String>();
        var start = start(clock, faults);
        var perSecond = speed(speed, faults);
        if (origin == null) {
            faults.add("TRAINING_ORIGIN_FILE names no file");
        }
        elsewhere(settings, faults);
        if (!faults.isEmpty() || origin == null) {
            throw new StartRefusedException("Expected a training clock as ./run sets it, on this machine alone, but "
                    + String.join("; ", faults) + ".");
        }
        return new TrainingClock(
                start, perSecond, new OriginFile(Path.of(origin), System::nanoTime), InstantSource.system());
    }

    private static Instant start(@Nullable String text, List<String> faults) {
        try {
            if (text != null) {
                return OffsetDateTime.parse(text).toInstant();
            }
            faults.add("TRAINING_CLOCK is not set");
        } catch (DateTimeException e) {
            faults.add("TRAINING_CLOCK is " + text + ", not a moment with its offset such as 2026-06-25T08:00+07:00");
        }
        return Instant.EPOCH;
    }

    private static Duration speed(@Nullable String text, List<String> faults) {
        var matcher = PER_SECOND.matcher(text == null ? "" : text);
        var speed = Optional.of(matcher)
                .filter(found -> found.matches())
                .map(found ->
                        UNITS.getOrDefault(found.group(2), Duration.ZERO).multipliedBy(Long.parseLong(found.group(1))))
                .filter(each -> each.compareTo(FASTEST) <= 0);
        if (speed.isEmpty()) {
            faults.add("TRAINING_SPEED is " + text + ", not a speed such as 30min/s, 1h/s or 1d/s, which is the most");
        }
        return speed.orElse(Duration.ZERO);
    }

    private static void elsewhere(Function<String, @Nullable String> settings, List<String> faults) {
        ADDRESSES.forEach((property, name) -> {
            var value = settings.apply(property);
            for (var each : (value == null ? "" : value).split(",", -1)) {
                if (!each.isBlank() && !LOOPBACK.matcher(each.strip()).matches()) {
                    faults.add(name + " is not on this machine: " + each.strip().replaceFirst("[^/@]*@", ""));
                }
            }
        });
    }
}
