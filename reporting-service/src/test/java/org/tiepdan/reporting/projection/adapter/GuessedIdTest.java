package org.tiepdan.reporting.projection.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.reporting.projection.adapter.Reading.Read;

/** A guessed id is neither stored nor counted as a case. */
class GuessedIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"petition.opening-refused.v1", "petition.opened.v1", "petition.words-read.v1"})
    void isNoCase(String type) {
        var tried = (Read) Reading.of(ContractSamples.record(type));

        assertThat(new Folding(Map.of(), List.of(tried)).after()).isEmpty();
    }
}
