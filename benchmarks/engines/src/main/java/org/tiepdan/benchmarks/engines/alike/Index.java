package org.tiepdan.benchmarks.engines.alike;

import java.util.List;

/** A search index of texts that finds similar ones. */
interface Index extends AutoCloseable {
    /** @param number of texts added before */
    void add(int number, String text) throws Exception;

    /** From here on everything added is found, and on disk. */
    void commit() throws Exception;

    /**
     * @param least minimum similarity, 0 to 1
     * @return the most similar, at most twenty
     */
    List<Hit> find(String text, double least) throws Exception;

    /** @param similarity 0 to 1, as the engine computes it */
    record Hit(int number, double similarity) {}
}
