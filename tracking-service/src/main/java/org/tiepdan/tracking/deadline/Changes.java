package org.tiepdan.tracking.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a limit since it was set.
 *
 * @param pauses the spans that are not counted, in order; the last may be in progress
 * @param extensions in order
 * @param revision how often the whole limit was published again, so that the clock's events have new ids each time
 * @param notices numbers of the latest notices by which it was recounted, in order
 * @param corrections how often a correction changed it; a replay of its acts does not show that
 */
public record Changes(
        List<Pause> pauses, List<Extension> extensions, int revision, List<String> notices, int corrections) {
    public static final Changes NONE = new Changes(List.of(), List.of(), 0);

    /** The events of the limit name the earlier ones. */
    static final int NOTICES_AT_MOST = 5;

    private static final Pattern SUFFIX = Pattern.compile("(~[0-9]+)?(\\^[0-9]+)?");

    public Changes {
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
        notices = List.copyOf(notices);
    }

    public Changes(List<Pause> pauses, List<Extension> extensions, int revision) {
        this(pauses, extensions, revision, List.of(), 0);
    }

    /**
     * A suspension (tạm đình chỉ), whose days are not counted: LKN 11a.4, LTC 34.2.
     *
     * @param from the first day not counted
     * @param to the first day counted again, that of the resumption; null while it lasts
     * @param ground code of the legal ground
     * @param reference number of the paper; null if not given
     * @param endReference number of the paper that ended it; null if none did, or it was not given
     */
    public record Pause(
            LocalDate from,
            @Nullable LocalDate to,
            String ground,
            @Nullable String reference,
            @Nullable String endReference) {
        public Pause(LocalDate from, @Nullable LocalDate to, String ground) {
            this(from, to, ground, null, null);
        }

        private Pause ended(LocalDate on, @Nullable String byReference) {
            return new Pause(from, on, ground, reference, byReference);
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /**
     * An extension (gia hạn).
     *
     * @param by code of the body that extended the limit
     * @param days in the limit's unit, at least 1
     * @param reference number of the paper; null if not given
     */
    public record Extension(
            LocalDate on, String by, int days, @Nullable String reference) {
        public Extension(LocalDate on, String by, int days) {
            this(on, by, days, null);
        }
    }

    public Optional<Pause> pauseOn(LocalDate day) {
        // Called for each day of a limit, and most limits were never suspended.
        for (var pause : pauses) {
            if (pause.holds(day)) {
                return Optional.of(pause);
            }
        }
        return Optional.empty();
    }

    public int daysAdded() {
        return extensions.stream().mapToInt(Extension::days).sum();
    }

    /** @param day of those that extensions added, from 1 to {@link #daysAdded} */
    public Extension extensionOf(long day) {
        long left = day;
        for (var extension : extensions) {
            left -= extension.days();
            if (left <= 0) {
                return extension;
            }
        }
        return extensions.getLast();
    }

    /** @return a new one each time the limit is published again; empty at first */
    public String suffix() {
        return (revision == 0 ? "" : "~" + revision) + (corrections == 0 ? "" : "^" + corrections);
    }

    static boolean isSuffix(String text) {
        return SUFFIX.matcher(text).matches();
    }

    Changes paused(Pause pause) {
        return new Changes(with(pauses, pause), extensions, revision, notices, corrections);
    }

    Changes resumed(LocalDate on, @Nullable String reference) {
        var ended = pauses.stream()
                .map(pause -> pause.to() == null ? pause.ended(on, reference) : pause)
                .toList();
        return new Changes(ended, extensions, revision, notices, corrections);
    }

    Changes extended(Extension extension) {
        return new Changes(pauses, with(extensions, extension), revision, notices, corrections);
    }

    /** Published again because of a notice. */
    Changes noticed(String number) {
        var latest = notices.subList(Math.max(0, notices.size() + 1 - NOTICES_AT_MOST), notices.size());
        return new Changes(pauses, extensions, revision + 1, with(latest, number), corrections);
    }

    Changes revised() {
        return new Changes(pauses, extensions, revision + 1, notices, corrections);
    }

    Changes corrected(int times) {
        return new Changes(pauses, extensions, revision, notices, times);
    }

    private static <T> List<T> with(List<T> all, T more) {
        return Stream.concat(all.stream(), Stream.of(more)).toList();
    }
}
