package org.tiepdan.reporting.form.frozen;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.form.view.FormView;

/**
 * A form as a leader submitted it.
 *
 * @param id opaque
 * @param officer opaque id of the leader
 * @param reason why the earlier submission is wrong; null for the first
 * @param supersedes id of that one; null for the first
 * @param digest SHA-256 of {@code table} as it was recorded, in hexadecimal digits
 * @param table whole, as it was
 * @param officerBodies codes of all bodies that the leader belonged to: the form counts no denunciation of any of them.
 *     Shown to nobody; null if it was not recorded, which means only the body of the form
 */
public record Submission(
        String id,
        String officer,
        Instant submittedAt,
        @Nullable String reason,
        @Nullable String supersedes,
        String digest,
        FormView table,
        @Nullable List<String> officerBodies) {
    private static final Duration MOMENT = Duration.ofMinutes(1);

    /**
     * As it is shown: only operators see how many records the logs hold, and nobody sees the other bodies of the
     * officer.
     */
    public Submission shown() {
        return new Submission(id, officer, submittedAt, reason, supersedes, digest, table.withoutPositions(), null);
    }

    /** As it is for a reader who may not know of the one that it supersedes. */
    public Submission asFirst() {
        return new Submission(id, officer, submittedAt, null, null, digest, table, officerBodies);
    }

    /** Codes of the bodies whose denunciations it leaves out, because its leader may not know of them. */
    public Set<String> leftOut() {
        return officerBodies == null ? Set.of(table.body()) : Set.copyOf(officerBodies);
    }

    /** Its form, body and days, however they were named. Of several with one key, the latest holds. */
    public String key() {
        return key(table);
    }

    public static String key(FormView table) {
        return joined(table, days(table));
    }

    /** The key of its record in the log, where records of a period are named by the period. */
    public String recordKey() {
        var name = table.period().name();
        return joined(table, name == null ? days(table) : name);
    }

    private static String joined(FormView table, String period) {
        return String.join("|", table.form(), table.body(), period);
    }

    private static String days(FormView table) {
        return table.period().from() + "." + table.period().to();
    }

    /** The state of the record when it was counted. */
    public Instant known() {
        var asOf = table.asOf();
        return asOf.knownAt() == null ? submittedAt : asOf.knownAt();
    }

    /** Whether this repeats the other one: the same officer, reason and numbers, within a minute. */
    public boolean repeats(Submission other) {
        return officer.equals(other.officer)
                && key().equals(other.key())
                && Objects.equals(reason, other.reason)
                && table.rows().equals(other.table.rows())
                && submittedAt.isBefore(other.submittedAt.plus(MOMENT));
    }
}
