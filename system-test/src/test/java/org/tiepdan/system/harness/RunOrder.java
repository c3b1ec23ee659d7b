package org.tiepdan.system.harness;

/**
 * The order of test classes; one without {@code @Order} comes last. Those that use the {@link SharedSystem} run one after the other. A
 * class with a system of its own also has {@code @Execution(CONCURRENT)}: it has its own ports and folder, and while
 * one system starts or ends, the other uses the processor. No more than two run at once. If the tests of a class follow
 * one another, a {@code @ResourceLock} of its own keeps them in order.
 */
public final class RunOrder {
    /** Starts no system, so it runs while quick starts are prepared for the others. */
    public static final int NO_SYSTEM = 0;

    /** Starts, and ends, a system of its own. */
    public static final int SYSTEM_OF_ITS_OWN = 1;

    /** Needs the {@link SharedSystem} with the sample year and nothing else. */
    public static final int NOTHING_BUT_THE_SAMPLE = 2;

    /** Makes corrections in the sample year of the {@link SharedSystem}. */
    public static final int MENDS_THE_SAMPLE = 3;

    /** Writes data into the {@link SharedSystem} that other tests should not have to count. */
    public static final int LEAVES_RUBBISH = Integer.MAX_VALUE;

    private RunOrder() {}
}
