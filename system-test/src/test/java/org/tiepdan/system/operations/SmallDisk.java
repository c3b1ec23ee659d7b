package org.tiepdan.system.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A file system of a given size; requires the right to mount one. */
final class SmallDisk implements AutoCloseable {
    private static final int BLOCK = 64 * 1024;

    private final Path folder;
    private final Path filler;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.filler = folder.resolve("filler");
    }

    /** @return empty if this user may not mount */
    static Optional<SmallDisk> mount(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var mounted = ends("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        return mounted ? Optional.of(new SmallDisk(folder)) : Optional.empty();
    }

    Path folder() {
        return folder;
    }

    /** Uses all space except this much. */
    void fillUntilLeft(long bytes) throws IOException {
        var block = new byte[BLOCK];
        try (var output = Files.newOutputStream(filler)) {
            while (Files.getFileStore(folder).getUsableSpace() > bytes + BLOCK) {
                output.write(block);
            }
        }
    }

    void makeRoom() throws IOException {
        Files.deleteIfExists(filler);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (!ends("umount", folder.toString())) {
            throw new IOException(folder + " could not be unmounted.");
        }
    }

    private static boolean ends(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            // The program is not installed.
            return false;
        }
    }
}
