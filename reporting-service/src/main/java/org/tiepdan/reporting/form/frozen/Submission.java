package org.tiepdan.reporting.form.frozen;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.form.view.FormView;

/**
 * A form as a leader submitted it.
 *
 * @param id opaque
 * @param officer opaque id of the leader
 * @param reason why one that was submitted before is not right; null for the first
 * @param supersedes id of that one; null for the first
 * @param digest SHA-256 of {@code table}, in hexadecimal digits
 * @param table whole, as it was
 */
public record Submission(
        String id,
        String officer,
        Instant submittedAt,
        @Nullable String reason,
        @Nullable String supersedes,
        String digest,
        FormView table) {

    /** What it is about: form, body and days. Of several with one key the latest holds. */
    public String key() {
        return key(table);
    }

    public static String key(FormView table) {
        var period = table.period();
        return String.join(
                "|",
                table.form(),
                table.body(),
                period.name() == null ? period.from() + "." + period.to() : period.name());
    }
}
