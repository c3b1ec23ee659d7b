package org.tiepdan.benchmarks.likeness;

import java.util.List;

/** What remembers texts and finds the like of one. */
interface Side extends AutoCloseable {
    /** @param texts by their numbers, from 0 */
    void remember(List<String> texts) throws Exception;

    /** @return numbers of those that are at least as alike as {@code threshold} says */
    List<Integer> find(String text, double threshold) throws Exception;
}
