package org.tiepdan.servicekit.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.chain.RecordKey;
import org.tiepdan.eventing.chain.RootStatement;
import org.tiepdan.servicekit.start.StartRefusedException;

class SigningKeyTest {
    @TempDir
    Path work;

    @Test
    void isMadeOnceAndForItsOwnerAlone() throws IOException {
        var folder = work.resolve("record");
        var key = SigningKey.in(folder, "record");

        assertThat(SigningKey.in(folder, "record").shown()).isEqualTo(key.shown());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("record.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void signsWhatThePublicKeyConfirms() throws IOException {
        var key = SigningKey.in(work, "record");
        var statement = RootStatement.of(
                LocalDate.parse("2026-07-01"),
                Instant.parse("2026-07-01T17:05:00Z"),
                List.of(),
                null,
                key.shown().id());

        assertThat(RecordKey.read(Files.readString(work.resolve("record.pub")))
                        .signed(statement, key.sign(statement.bytes())))
                .isTrue();
    }

    @Test
    void refusesAKeyThatIsNone() throws IOException {
        Files.writeString(work.resolve("record.key"), "no key");

        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> SigningKey.in(work, "record"))
                .withMessageContaining("key of the record")
                .withMessageNotContaining("no key");
    }
}
