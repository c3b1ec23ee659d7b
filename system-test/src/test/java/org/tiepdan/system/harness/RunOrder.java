package org.tiepdan.system.harness;

/** The order of test classes, so that no two systems run at once; a class without {@code @Order} comes last. */
public final class RunOrder {
    /** Starts, and ends, a system of its own. */
    public static final int SYSTEM_OF_ITS_OWN = 1;

    /** Wants the {@link SharedSystem} to hold the sample year and nothing else. */
    public static final int NOTHING_BUT_THE_SAMPLE = 2;

    private RunOrder() {}
}
