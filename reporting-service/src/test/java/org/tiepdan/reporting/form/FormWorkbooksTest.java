package org.tiepdan.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.reporting.form.figures.ReceptionFigures;
import org.tiepdan.reporting.form.view.FormSheet;
import org.tiepdan.reporting.form.view.FormView;
import org.tiepdan.reporting.sheet.adapter.WrittenFiles;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.testkit.sheet.OpenedXlsx;

/**
 * Each form of each circular as recalculated and printed by LibreOffice; {@code -Dsoffice=soffice} sets its command, and
 * {@code -Dpictures=true} leaves the prints in {@code target/pages}.
 */
@EnabledIfSystemProperty(named = "soffice", matches = ".+")
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
        var written = new ArrayList<String>();
        for (var set : List.of("2021", "2024")) {
            for (var form : Office.FORMS.set(set).orElseThrow().forms()) {
                var name = set + "-" + form.code() + ".xlsx";
                write(form.code(), set, folder.resolve(name));
                written.add(name);
            }
        }

        convert("xlsx", written);
        convert("pdf", written);

        for (var name : written) {
            var ours = new OpenedXlsx(Files.readAllBytes(folder.resolve(name)));
            var saved = new OpenedXlsx(Files.readAllBytes(folder.resolve("xlsx").resolve(name)));
            assertThat(saved.hasFormulas()).isFalse();
            assertThat(saved.merged()).as(name).containsExactlyInAnyOrderElementsOf(ours.merged());
            assertThat(texts(saved)).as(name).containsAllEntriesOf(texts(ours));
            var print = folder.resolve("pdf").resolve(name.replace(".xlsx", ".pdf"));
            assertThat(print).isNotEmptyFile();
            if (Boolean.getBoolean("pictures")) {
                Files.write(
                        Files.createDirectories(Path.of("target", "pages")).resolve(print.getFileName()),
                        Files.readAllBytes(print));
            }
        }
    }

    private static Map<String, String> texts(OpenedXlsx book) {
        var texts = new TreeMap<String, String>();
        book.cells().forEach((at, cell) -> {
            if (!cell.text().isEmpty()) {
                texts.put(at, cell.text());
            }
        });
        return texts;
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

    private void convert(String to, List<String> names) throws Exception {
        var command = new ArrayList<>(List.of(
                System.getProperty("soffice"),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                folder.resolve(to).toString()));
        names.forEach(name -> command.add(folder.resolve(name).toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as(said).isTrue();
    }
}
