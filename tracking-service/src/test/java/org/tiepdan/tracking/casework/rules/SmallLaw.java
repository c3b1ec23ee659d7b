package org.tiepdan.tracking.casework.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.tiepdan.lawpack.LawPack;

/** Ten limits of every kind, among the tables of the packaged law. */
final class SmallLaw {
    static final LawPack PACK = ChangedLaw.withLimits(_ -> limits());

    private SmallLaw() {}

    private static byte[] limits() {
        try (var limits = SmallLaw.class.getResourceAsStream("/limits/time_limits.csv")) {
            return Objects.requireNonNull(limits).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
