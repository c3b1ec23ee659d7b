package org.tiepdan.intake.keys.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {

    @Test
    void makesKeysForTheirOwnerOnlyAndFindsThemAgain(@TempDir Path folder) throws Exception {
        var made = new KeyFolder(folder.resolve("keys")).open();

        try (var files = Files.list(folder.resolve("keys"))) {
            assertThat(files)
                    .hasSize(4)
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
        var again = new KeyFolder(folder.resolve("keys"));
        assertThat(again.missing()).isEmpty();
        assertThat(again.open().digests()).isEqualTo(made.digests());
        assertThat(again.open().master()).isEqualTo(made.master());
        assertThat(again.open().openerToken()).isEqualTo(made.openerToken());
    }

    @Test
    void namesWhatIsMissing(@TempDir Path folder) throws Exception {
        new KeyFolder(folder).open();
        Files.delete(folder.resolve("hmac.key"));

        assertThat(new KeyFolder(folder).missing()).containsExactly("hmac.key");
    }

    @Test
    void showsNoSecretAsText(@TempDir Path folder) {
        var keys = new KeyFolder(folder).open();

        assertThat(keys.toString()).doesNotContain(keys.openerToken());
    }
}
