package org.tiepdan.loader.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.loader.petitions.Recorded.Ref;

class RecordedTest {

    @ParameterizedTest
    @CsvSource({
        "5001.0, 5001",
        "5001.0, 5001.0",
        "2.0260001E7, 20260001",
        "5001, 5001",
        "'\"5001.0\"', 5001.0",
        "'\" so-1\u00A0\"', so-1",
    })
    void findsAPetitionByANumberHoweverTheFileOfActsWritesIt(String written, String key) {
        var ref = Ref.of(Answer.parse("{\"idempotencyKey\":" + written + "}"));
        var recorded = new Recorded(Set.of(ref));

        recorded.note(new Answer(1, "REGISTERED", "another", false, "p-2", List.of(), List.of()));
        recorded.note(new Answer(1, "REGISTERED", key, false, "p-1", List.of(), List.of()));

        assertThat(recorded.find(ref)).map(Recorded.Petition::id).contains("p-1");
    }
}
