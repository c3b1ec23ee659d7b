package org.tiepdan.servicekit.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The moment at which a training began, in seconds since 1970, read from a file that is created atomically once everything is ready. It is
 * needed whenever the clock is read, so the file is looked for at most ten times a second, and read once.
 */
final class OriginFile implements Supplier<Optional<Instant>> {
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Path file;
    private final LongSupplier nanos;
    private volatile @Nullable Instant origin;
    private volatile long lookedAt;

    OriginFile(Path file, LongSupplier nanos) {
        this.file = file;
        this.nanos = nanos;
        this.lookedAt = nanos.getAsLong() - BETWEEN_LOOKS;
    }

    @Override
    public Optional<Instant> get() {
        long now = nanos.getAsLong();
        if (origin == null && now - lookedAt >= BETWEEN_LOOKS) {
            lookedAt = now;
            origin = read();
        }
        return Optional.ofNullable(origin);
    }

    private @Nullable Instant read() {
        try {
            return Instant.ofEpochSecond(Long.parseLong(Files.readString(file).strip()));
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
