package org.tiepdan.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventJson;

class SummaryTest {
    private static final Path DOCUMENT = Path.of("../contracts/openapi/reporting-service.json");

    @Test
    void namesEachWayInWhichACaseEnds() throws IOException {
        var document = EventJson.MAPPER.readTree(Files.readAllBytes(DOCUMENT));
        var codes = document.at("/components/schemas/ClosedAs/enum");

        assertThat(StreamSupport.stream(codes.spliterator(), false).map(code -> code.stringValue()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(Summary.CLOSINGS.keySet());
    }
}
