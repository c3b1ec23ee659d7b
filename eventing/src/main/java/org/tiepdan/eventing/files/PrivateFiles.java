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

/** Writes files that only their owner can read, from the first byte on, for keys and passwords. Needs POSIX rights. */
public final class PrivateFiles {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final FileAttribute<Set<PosixFilePermission>> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final String UNFINISHED = ".new";

    private PrivateFiles() {}

    /** Creates the folder and missing parents for their owner alone (0700). An existing folder keeps its rights. */
    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
    }

    /** Creates the folder as {@link #makeFolder} does; an existing one is closed to others. */
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
     * Writes the file atomically with the rights 0600, in an existing folder. It is on disk when this returns: nothing made with a key may
     * outlive the key.
     *
     * @param file replaced if it exists
     * @throws IOException when it cannot be written; an existing file is then unchanged
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
