package org.tiepdan.eventing.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {
    @TempDir
    Path work;

    @Test
    void writesAFileForItsOwnerAloneAndLeavesNothingElse() throws IOException {
        PrivateFiles.write(work.resolve("a.key"), "khoá");

        assertThat(work.resolve("a.key")).hasContent("khoá");
        assertThat(rights(work.resolve("a.key"))).isEqualTo("rw-------");
        assertThat(work).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void replacesAFileAndItsRights() throws IOException {
        var file = Files.writeString(work.resolve("a.key"), "a longer text than the next");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        PrivateFiles.write(file, new byte[] {1, 2});

        assertThat(file).hasBinaryContent(new byte[] {1, 2});
        assertThat(rights(file)).isEqualTo("rw-------");
    }

    @Test
    void leavesWhatWasThereWhereItCannotWrite() throws IOException {
        var occupied = Files.createDirectories(work.resolve("a.key/something"));

        assertThatIOException().isThrownBy(() -> PrivateFiles.write(work.resolve("a.key"), "new"));

        assertThat(occupied).isDirectory();
        assertThat(work).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void makesFoldersForTheirOwnerAloneAndLetsOneThatExistsBe() throws IOException {
        var open = Files.createDirectory(work.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));

        PrivateFiles.makeFolder(open);
        PrivateFiles.makeFolder(open.resolve("above/below"));

        assertThat(rights(open)).isEqualTo("rwxr-xr-x");
        assertThat(rights(open.resolve("above"))).isEqualTo("rwx------");
        assertThat(rights(open.resolve("above/below"))).isEqualTo("rwx------");
    }

    @Test
    void closesAFolderThatExists() throws IOException {
        var open = Files.createDirectory(work.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));

        PrivateFiles.closeFolder(open);
        PrivateFiles.closeFolder(work.resolve("new"));

        assertThat(rights(open)).isEqualTo("rwx------");
        assertThat(rights(work.resolve("new"))).isEqualTo("rwx------");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
