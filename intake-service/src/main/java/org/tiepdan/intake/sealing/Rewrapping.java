package org.tiepdan.intake.sealing;

/** Rewraps the keys of all petitions with the newest master key, in the background. Can be interrupted and restarted. */
public interface Rewrapping {

    /**
     * How far it is.
     *
     * @param complete whether the last run came to the end of the log
     * @param rewrapped by the last run
     * @param unreadable keys that no master key opens
     */
    record Progress(boolean running, boolean complete, int rewrapped, int unreadable) {}

    /** Returns at once; does nothing when it runs already. */
    void start();

    Progress progress();
}
