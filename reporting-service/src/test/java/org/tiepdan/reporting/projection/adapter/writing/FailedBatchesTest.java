package org.tiepdan.reporting.projection.adapter.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailedBatchesTest {
    private static final MongoException FULL = new MongoException(14_031, "the text of a petition");

    private final List<String> lines = new ArrayList<>();
    private Instant now = Instant.parse("2026-07-08T08:00:00Z");
    private final FailedBatches failures = new FailedBatches(() -> now, lines::add);

    @Test
    void saysTheSameOnceAMinuteAndWhatToDo() {
        for (int second = 0; second < 120; second++) {
            failures.failed(FULL);
            now = now.plusSeconds(1);
        }

        assertThat(lines).hasSize(2).allMatch(line -> line.contains("MEMORY=4g ./run"));
        assertThat(lines).noneMatch(line -> line.contains("petition"));
    }

    @Test
    void saysAtOnceWhatIsNew() {
        failures.failed(new MongoTimeoutException("away"));
        assertThat(failures.failed(FULL)).contains("full");
        failures.written();
        failures.failed(FULL);

        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).contains("MongoTimeoutException").doesNotContain("full");
    }
}
