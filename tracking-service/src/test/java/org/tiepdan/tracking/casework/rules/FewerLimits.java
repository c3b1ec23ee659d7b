package org.tiepdan.tracking.casework.rules;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.pack.LawFiles;

/** The packaged law without the 45 days that every petition has, for tests of a single limit. */
public final class FewerLimits {
    public static final LawPack PACK = ChangedLaw.withLimits(FewerLimits::without45Days);
    /** Also without the steps against late bodies. */
    public static final LawPack QUIET = ChangedLaw.with(Map.of(
            LawFiles.TIME_LIMITS,
            FewerLimits::without45Days,
            LawFiles.SETTINGS,
            ChangedLaw.ofText(ChangedLaw::withoutSteps)));

    private FewerLimits() {}

    private static byte[] without45Days(byte[] limits) {
        return new String(limits, StandardCharsets.UTF_8)
                .lines()
                .filter(row -> !row.startsWith(CaseSpec.FORTY_FIVE_DAYS + ';'))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
