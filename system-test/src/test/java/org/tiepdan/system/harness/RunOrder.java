package org.tiepdan.system.harness;

/**
 * The order of test classes; one without {@code @Order} comes last. Those that use the {@link SharedSystem} run one after the other. A
 * class with a system of its own says {@code @Execution(CONCURRENT)} as well where all its tests may run at any time: it has its own ports
 * and folder, and while one system starts or ends the other has the processor. No more than two run at once.
 */
public final class RunOrder {
    /** Starts, and ends, a system of its own. */
    public static final int SYSTEM_OF_ITS_OWN = 1;

    /** Wants the {@link SharedSystem} to hold the sample year and nothing else. */
    public static final int NOTHING_BUT_THE_SAMPLE = 2;

    /** Makes corrections in the sample year of the {@link SharedSystem}. */
    public static final int MENDS_THE_SAMPLE = 3;

    /** Writes into the {@link SharedSystem} what nobody else should have to count. */
    public static final int LEAVES_RUBBISH = Integer.MAX_VALUE;

    private RunOrder() {}
}
