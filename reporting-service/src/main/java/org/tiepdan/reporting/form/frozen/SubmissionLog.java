package org.tiepdan.reporting.form.frozen;

/** Where submissions are written. */
@FunctionalInterface
public interface SubmissionLog {
    /** Returns when it is on the disk of every replica; it is among {@link Submissions} a moment later. */
    void write(Submission submission);
}
