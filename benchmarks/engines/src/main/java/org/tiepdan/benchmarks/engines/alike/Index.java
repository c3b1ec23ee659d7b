package org.tiepdan.benchmarks.engines.alike;

import java.util.List;

/** Texts that are known, and which of them is like another one. */
interface Index extends AutoCloseable {
    /** @param number how many were added before */
    void add(int number, String text) throws Exception;

    /** From here on everything that was added is found; it is on the disk. */
    void commit() throws Exception;

    /**
     * @param least how alike they must be, 0 to 1
     * @return the most alike, at most twenty
     */
    List<Hit> find(String text, double least) throws Exception;

    /** @param similarity 0 to 1, as the engine counts it */
    record Hit(int number, double similarity) {}
}
