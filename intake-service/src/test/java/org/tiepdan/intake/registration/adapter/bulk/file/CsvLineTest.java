package org.tiepdan.intake.registration.adapter.bulk.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.servicekit.table.Pieces;
import org.tiepdan.servicekit.web.Fault;

class CsvLineTest {

    /** Excel cuts a longer text without a word. */
    @ParameterizedTest
    @CsvSource({"32767, true", "32766, false", "32768, false"})
    void doubtsATextAsLongAsASpreadsheetHoldsOne(int length, boolean doubted) throws IOException {
        var file = "type;content\nFEEDBACK;" + "a".repeat(length) + "\n";
        var pieces = new Pieces(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        var line = Objects.requireNonNull(CsvLine.withHeader(pieces));
        var doubts = new ArrayList<Fault>();

        var read = line.read(Objects.requireNonNull(pieces.next()), doubts::add);

        assertThat(read.members().path("content").asString()).hasSize(length);
        assertThat(doubts)
                .extracting(doubt -> doubt.pointer() + " " + doubt.code())
                .isEqualTo(doubted ? List.of("/content cut-by-spreadsheet") : List.of());
    }
}
