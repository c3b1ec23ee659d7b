package org.tiepdan.loader.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
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

        recorded.note(new Answer(1, "REGISTERED", "another", false, "p-2", List.of(), List.of(), null));
        recorded.note(new Answer(1, "REGISTERED", key, false, "p-1", List.of(), List.of(), null));

        assertThat(recorded.find(ref)).map(Recorded.Petition::id).contains("p-1");
    }

    /** An ended body and its successor may both count from one. */
    @Test
    void findsNoneWhereTwoPetitionsHaveTheKeyUnlessTheBodyIsNamed() {
        var ref = Ref.of(Answer.parse("{\"idempotencyKey\":\"1\"}"));
        var ofFirst = Ref.of(Answer.parse("{\"idempotencyKey\":1.0,\"receivingBody\":\" 19-btcd\"}"));
        var ofAnother = Ref.of(Answer.parse("{\"idempotencyKey\":\"1\",\"receivingBody\":\"19-x\"}"));
        var recorded = new Recorded(Set.of(ref));

        recorded.note(answer("REGISTERED", "p-1", "19-btcd"));
        recorded.note(answer("REPEATED", "p-1", "19-btcd"));
        assertThat(recorded.find(ref)).contains(new Recorded.Petition("p-1", true));
        assertThat(recorded.find(ofAnother)).contains(new Recorded.Petition("p-1", true));
        assertThat(recorded.isAmbiguous(ref)).isFalse();

        recorded.note(answer("REGISTERED", "p-2", "19-y"));
        recorded.note(answer("REPEATED", "p-2", "19-y"));
        assertThat(recorded.find(ref)).isEmpty();
        assertThat(recorded.isAmbiguous(ref)).isTrue();
        assertThat(recorded.find(ofAnother)).isEmpty();
        assertThat(recorded.find(ofFirst)).map(Recorded.Petition::id).contains("p-1");
        assertThat(recorded.isAmbiguous(ofFirst)).isFalse();
    }

    private static Answer answer(String status, String id, String body) {
        return new Answer(1, status, "1", false, id, List.of(), List.of(), body);
    }
}
