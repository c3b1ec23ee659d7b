package org.tiepdan.system.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Rules for every register: numbers begin at one, and none is missing. */
final class Register {
    private Register() {}

    static void assertGapless(SortedMap<String, TreeSet<Integer>> numbers) {
        numbers.forEach((register, given) -> assertThat(given)
                .as(register)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, given.size()).boxed().toList()));
    }
}
