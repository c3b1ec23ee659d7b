package org.tiepdan.intake.sealing;

/** Wraps the keys of all petitions anew with the newest master key, in the background. May be broken off and begun again. */
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
