package org.tiepdan.eventing.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that their owner alone can read, from their first byte on: for keys and passwords. Needs POSIX rights. */
public final class PrivateFiles {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final FileAttribute<Set<PosixFilePermission>> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final String UNFINISHED = ".new";

    private PrivateFiles() {}

    /** Makes the folder and those above it, where they do not exist, for their owner alone (0700). One that exists keeps its rights. */
    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
    }

    /** Makes the folder as {@link #makeFolder} does; one that exists is closed to others. */
    public static void closeFolder(Path folder) throws IOException {
        makeFolder(folder);
        if (!Files.getPosixFilePermissions(folder).equals(FOLDER)) {
            Files.setPosixFilePermissions(folder, FOLDER);
        }
    }

    /** @param text written as UTF-8, as {@link #write(Path, byte[])} does */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the file with the rights 0600, in a folder that exists, whole or not at all. It is on the disk when this returns:
     * what is made with a key must not outlive it.
     *
     * @param file replaced where it exists
     * @throws IOException when it cannot be written; what was there before is then still there
     */
    public static void write(Path file, byte[] content) throws IOException {
        var target = file.toAbsolutePath();
        var unfinished = Files.createTempFile(target.getParent(), target.getFileName() + ".", UNFINISHED, FILE);
        try {
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                for (var rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        try (var folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }
}
