package org.tiepdan.tracking.casework.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.pack.LawFiles;

/** Ten limits of every kind, among the tables of the packaged law. */
final class SmallLaw {
    static final LawPack PACK = ChangedLaw.with(
            Map.of(LawFiles.TIME_LIMITS, _ -> limits(), LawFiles.FLAGS, ChangedLaw.ofText(SmallLaw::withoutLimits)));

    private SmallLaw() {}

    /** A flag names a limit of the packaged law that is not among the ten. */
    private static String withoutLimits(String flags) {
        return flags.lines().filter(row -> !row.contains(";LATE;")).collect(Collectors.joining("\n", "", "\n"));
    }

    private static byte[] limits() {
        try (var limits = SmallLaw.class.getResourceAsStream("/limits/time_limits.csv")) {
            return Objects.requireNonNull(limits).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
