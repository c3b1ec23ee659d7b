package org.tiepdan.reporting.form.frozen;

/** Where submissions are written. */
@FunctionalInterface
public interface SubmissionLog {
    /** Returns when all replicas have it on disk; it is in {@link Submissions} a moment later. */
    void write(Submission submission);
}
