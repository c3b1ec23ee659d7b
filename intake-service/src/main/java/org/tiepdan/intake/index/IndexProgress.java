package org.tiepdan.intake.index;

/** How far the log has been read into the index. */
public interface IndexProgress {

    /** Whether everything is known that was recorded when this process started. */
    boolean caughtUp();

    /** @return whether everything that is recorded at this moment became known within a few seconds */
    boolean awaitEnd();
}
