package org.tiepdan.reporting.form.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.reporting.form.MadeCase;
import org.tiepdan.reporting.form.Office;
import org.tiepdan.reporting.form.figures.ReceptionFigures;
import org.tiepdan.reporting.sheet.adapter.WrittenFiles;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.testkit.sheet.LibreOffice;
import org.tiepdan.reporting.testkit.sheet.OpenedXlsx;

/**
 * Each form of each circular as recalculated and printed by LibreOffice, where that is installed. {@code -Dpictures=true} leaves the prints
 * in {@code target/pages}.
 */
class FormWorkbooksTest {
    private static final Office OFFICE = new Office(
                    MadeCase.received("1", MadeCase.BOARD, "2026-06-16")
                            .field("LAND_HOUSING")
                            .routed("2026-06-17", "TRANSFER", MadeCase.COMMUNE)
                            .accepted("2026-06-20"),
                    MadeCase.received("2", MadeCase.BOARD, "2026-07-01")
                            .type("DENUNCIATION")
                            .field("CORRUPTION")
                            .routed("2026-07-02", "ACCEPT", MadeCase.PROVINCE))
            .held(new ReceptionFigures(
                    "r1", MadeCase.BOARD, LocalDate.of(2026, 7, 1), "REGULAR", 5, 1_234, 3, 2, 1, 6, 1, 0));

    @TempDir
    Path folder;

    @Test
    void recalculatesNothingOfAnyForm() throws Exception {
        LibreOffice.assumeInstalled();
        var written = new ArrayList<Path>();
        for (var set : List.of("2021", "2024")) {
            for (var form : Office.FORMS.set(set).orElseThrow().forms()) {
                var file = folder.resolve(set + "-" + form.code() + ".xlsx");
                write(form.code(), set, file);
                written.add(file);
            }
        }

        var saved = LibreOffice.convert(folder, "xlsx", written);
        var prints = LibreOffice.convert(folder, "pdf", written);

        for (int at = 0; at < written.size(); at++) {
            var name = written.get(at).getFileName().toString();
            var ours = new OpenedXlsx(Files.readAllBytes(written.get(at)));
            var theirs = new OpenedXlsx(Files.readAllBytes(saved.get(at)));
            assertThat(theirs.hasFormulas()).isFalse();
            assertThat(theirs.merged()).as(name).containsExactlyInAnyOrderElementsOf(ours.merged());
            assertThat(theirs.texts()).as(name).containsAllEntriesOf(ours.texts());
            var print = prints.get(at);
            assertThat(print).isNotEmptyFile();
            if (Boolean.getBoolean("pictures")) {
                Files.write(
                        Files.createDirectories(Path.of("target", "pages")).resolve(print.getFileName()),
                        Files.readAllBytes(print));
            }
        }
    }

    private static void write(String form, String set, Path file) throws IOException {
        var table = OFFICE.table(Office.ask(form, set, MadeCase.PROVINCE, "2026-06-15", "2026-09-14"));
        var asOf = new FormView.AsOf(null, Instant.parse("2026-09-15T02:00:00Z"), Map.of());
        try (var out = Files.newOutputStream(file)) {
            new WrittenFiles()
                    .write(
                            FormSheet.of(FormView.of(table, "Ủy ban nhân dân tỉnh Thái Nguyên", asOf)),
                            FileFormat.XLSX,
                            out);
        }
    }
}
