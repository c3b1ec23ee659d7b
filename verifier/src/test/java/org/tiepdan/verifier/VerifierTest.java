package org.tiepdan.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.verifier.check.SealedLog;
import org.tiepdan.verifier.source.ExportFile;

/** The command's output and exit status. */
class VerifierTest {
    @TempDir
    Path work;

    private final StringWriter printed = new StringWriter();
    private Path export;
    private Path key;

    @BeforeEach
    void export() throws GeneralSecurityException, IOException {
        var log = SealedLog.ofAYear(60);
        export = work.resolve("export.ndjson");
        key = work.resolve("record.pub");
        assertThat(new ExportFile(export).write(log)).isEqualTo(60 * 10 + 12);
        Files.writeString(key, log.key().pem());
    }

    @Test
    void passesOverAnUntouchedExport() {
        assertThat(verify()).isZero();

        assertThat(printed.toString())
                .contains("600 bản ghi", "600 records", "12 roots", "2026-01-12", "Không thấy dấu vết sửa đổi");
    }

    @Test
    void exportsForItsOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(export)))
                .isEqualTo("rw-------");
    }

    @Test
    void namesTheLineThatWasTakenOut() throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(export));
        lines.removeIf(line -> line.contains("\"topic\":\"tracking.case-events.v1\",\"partition\":1,\"offset\":20,"));
        Files.write(export, lines);

        assertThat(verify()).isEqualTo(1);
        assertThat(printed.toString())
                .contains("DELETED tracking.case-events.v1/1@", "ROOT_MISMATCH tracking.case-events.v1/1@", "CÓ 2");
    }

    @Test
    void namesTheLinesThatChangedPlaces() throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(export));
        lines.add(400, lines.remove(404));
        Files.write(export, lines);

        assertThat(verify()).isEqualTo(1);
        assertThat(printed.toString()).contains("REORDERED ");
    }

    @Test
    void saysThatPaperHoldsAnotherSeal() {
        assertThat(verify("--seal", "0123456789abcdef")).isEqualTo(1);

        assertThat(printed.toString()).contains("SEAL 0123456789abcdef");
    }

    @Test
    void tellsMisuseFromWhatCannotBeRead() throws IOException {
        assertThat(run("verify", export.toString())).isEqualTo(2);
        assertThat(run("verify", work.resolve("none").toString(), "--key", key.toString()))
                .isEqualTo(2);
        assertThat(run("verify", export.toString(), "--key", export.toString())).isEqualTo(2);
        assertThat(verify("--seal", "xyz")).isEqualTo(2);
        assertThat(run("export", "127.0.0.1:1", export.toString())).isEqualTo(2);

        Files.writeString(export, "{\"topic\":\"tracking.case-events.v1\"");
        assertThat(verify()).isEqualTo(3);
    }

    private int verify(String... more) {
        var arguments = new ArrayList<>(List.of("verify", export.toString(), "--key", key.toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return Verifier.run(new PrintWriter(printed, true), arguments);
    }
}
