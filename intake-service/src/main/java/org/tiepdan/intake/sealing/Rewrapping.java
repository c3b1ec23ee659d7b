package org.tiepdan.intake.sealing;

/** Rewraps the keys of all petitions with the newest master key, in the background. Can be interrupted and restarted. */
public interface Rewrapping {

    /**
     * The progress.
     *
     * @param complete whether the last run reached the end of the log
     * @param rewrapped by the last run
     * @param unreadable keys that no master key unwraps
     */
    record Progress(boolean running, boolean complete, int rewrapped, int unreadable) {}

    /** Returns at once; does nothing if it is already running. */
    void start();

    Progress progress();
}
