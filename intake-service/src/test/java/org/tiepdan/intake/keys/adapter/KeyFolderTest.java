package org.tiepdan.intake.keys.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.intake.keys.KeyKind;

class KeyFolderTest {

    @Test
    void makesKeysForTheirOwnerOnlyAndFindsThemAgain(@TempDir Path folder) throws Exception {
        var made = new KeyFolder(folder.resolve("keys"), folder.resolve("keys")).open();

        try (var files = Files.list(folder.resolve("keys"))) {
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
        var again = new KeyFolder(folder.resolve("keys"), folder.resolve("keys"));
        assertThat(again.missing()).isEmpty();
        assertThat(again.open().digests().getFirst()).isEqualTo(made.digests().getFirst());
        assertThat(again.open().master()).isEqualTo(made.master());
    }

    @Test
    void keepsTheKeyOfReceiptsApartFromAllOthersWhereItIsAskedTo(@TempDir Path folder) throws Exception {
        var keys = folder.resolve("keys");
        var receipts = folder.resolve("shared");

        var made = new KeyFolder(keys, receipts).open();

        try (var shared = Files.list(receipts);
                var own = Files.list(keys)) {
            assertThat(shared).extracting(Path::getFileName).map(Path::toString).containsExactly("receipt.key");
            assertThat(own).extracting(Path::getFileName).map(Path::toString).doesNotContain("receipt.key");
        }
        assertThat(Files.readAllBytes(receipts.resolve("receipt.key")))
                .isEqualTo(made.receipts().getFirst());
        Files.delete(receipts.resolve("receipt.key"));
        assertThat(new KeyFolder(keys, receipts).missing()).containsExactly("receipt.key");
        assertThat(new KeyFolder(keys, receipts).places())
                .contains(keys.toString())
                .contains(receipts.toString());
    }

    @Test
    void namesWhatIsMissing(@TempDir Path folder) throws Exception {
        new KeyFolder(folder, folder).open();
        Files.delete(folder.resolve("hmac.key"));

        assertThat(new KeyFolder(folder, folder).missing()).containsExactly("hmac.key");
    }

    @Test
    void addsAKeyBesideThoseBefore(@TempDir Path folder) throws Exception {
        var keys = folder.resolve("keys");
        var before = new KeyFolder(keys, keys).open();

        for (var kind : KeyKind.values()) {
            new KeyFolder(keys, keys).add(kind);
        }
        var after = new KeyFolder(keys, keys).add(KeyKind.DIGESTS);

        assertThat(after.digests()).hasSize(3);
        assertThat(after.digests().getFirst()).isEqualTo(before.digests().getFirst());
        assertThat(after.receipts()).hasSize(2);
        assertThat(MasterKeyset.size(after.master())).isEqualTo(2);
        assertThat(Files.getPosixFilePermissions(keys.resolve("hmac.3.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Files.delete(keys.resolve("hmac.2.key"));
        assertThat(new KeyFolder(keys, keys).missing()).containsExactly("hmac.2.key");
    }

    @Test
    void showsNoSecretAsText(@TempDir Path folder) {
        var keys = new KeyFolder(folder, folder).open();

        assertThat(keys.toString())
                .doesNotContain(new String(keys.digests().getFirst(), StandardCharsets.UTF_8))
                .isEqualTo("Keys[not shown]");
    }
}
