package org.tiepdan.benchmarks.midnight;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Time zone rules by which a day in Viet Nam ends at the second in {@code -Dbenchmarks.midnight}, so that limits expire then; the clock and
 * everything else stay the same. The JVM loads it with {@code -Xbootclasspath/a:<jar>} and
 * {@code -Djava.time.zone.DefaultZoneRulesProvider=org.tiepdan.benchmarks.midnight.Midnight}.
 */
public final class Midnight extends ZoneRulesProvider {
    private static final String VIET_NAM = "Asia/Ho_Chi_Minh";
    private static final String VERSION = "benchmark";
    private static final int DAY = 86_400;
    private static final int MILLIS = 1000;

    /**
     * @param midnight at which a day in Viet Nam ends
     * @return Viet Nam's offset from UTC then: at most twelve hours in either direction
     */
    public static ZoneOffset offset(Instant midnight) {
        int toMidnight = (int) Math.floorMod(-midnight.getEpochSecond(), (long) DAY);
        return ZoneOffset.ofTotalSeconds(toMidnight > DAY / 2 ? toMidnight - DAY : toMidnight);
    }

    @Override
    protected Set<String> provideZoneIds() {
        return Arrays.stream(TimeZone.getAvailableIDs()).collect(Collectors.toSet());
    }

    /** Other zones are only needed for logs: a fixed offset will do. */
    @Override
    protected ZoneRules provideRules(String zone, boolean forCaching) {
        var offset = zone.equals(VIET_NAM)
                ? offset(Instant.ofEpochSecond(Long.getLong("benchmarks.midnight")))
                : ZoneOffset.ofTotalSeconds(TimeZone.getTimeZone(zone).getRawOffset() / MILLIS);
        return ZoneRules.of(offset);
    }

    @Override
    protected NavigableMap<String, ZoneRules> provideVersions(String zone) {
        return new TreeMap<>(Map.of(VERSION, provideRules(zone, false)));
    }
}
