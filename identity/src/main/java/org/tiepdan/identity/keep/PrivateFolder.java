package org.tiepdan.identity.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.tiepdan.eventing.files.PrivateFiles;
import org.tiepdan.servicekit.start.StartRefusedException;

/** A folder of files that only their owner can read (0700 and 0600). Files are written atomically. */
public final class PrivateFolder {
    private final Path path;

    private PrivateFolder(Path path) {
        this.path = path;
    }

    /**
     * @param path created if it does not exist, and closed to other users if they could read it
     * @throws StartRefusedException if it cannot be created or closed
     */
    public static PrivateFolder at(Path path) {
        try {
            PrivateFiles.closeFolder(path);
            return new PrivateFolder(path.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw refused(path, e);
        }
    }

    public PrivateFolder folder(String name) {
        return at(path.resolve(name));
    }

    public Path file(String name) {
        return path.resolve(name);
    }

    public boolean has(String name) {
        return Files.isRegularFile(file(name));
    }

    /** @throws StartRefusedException if it cannot be read */
    public String read(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw refused(file(name), e);
        }
    }

    /** @param content called only if the file does not exist yet */
    public String readOrMake(String name, Supplier<String> content) {
        if (!has(name)) {
            write(name, content.get());
        }
        return read(name);
    }

    /** @throws StartRefusedException if it cannot be written; the earlier content then remains */
    public void write(String name, String content) {
        try {
            PrivateFiles.write(file(name), content);
        } catch (IOException e) {
            throw refused(file(name), e);
        }
    }

    private static StartRefusedException refused(Path path, IOException e) {
        return new StartRefusedException(path.toAbsolutePath().normalize() + " cannot be read or made ("
                + e.getClass().getSimpleName() + ").");
    }
}
