package org.tiepdan.intake.index;

/** How far the index has read the log. */
public interface IndexProgress {

    /** Whether the index has everything that was recorded when this process started. */
    boolean caughtUp();

    /** @return whether the index caught up, within a few seconds, with everything recorded at this moment */
    boolean awaitEnd();
}
