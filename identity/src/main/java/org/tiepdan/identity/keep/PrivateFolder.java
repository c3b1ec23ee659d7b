package org.tiepdan.identity.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.tiepdan.eventing.files.PrivateFiles;
import org.tiepdan.servicekit.start.StartRefusedException;

/** A folder of files that their owner alone may read (0700 and 0600). A file is there whole or not at all. */
public final class PrivateFolder {
    private final Path path;

    private PrivateFolder(Path path) {
        this.path = path;
    }

    /**
     * @param path made where it does not exist, and closed to others where they could look in
     * @throws StartRefusedException where it cannot be made, or not be closed
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

    /** @throws StartRefusedException where it cannot be read */
    public String read(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw refused(file(name), e);
        }
    }

    /** @param content asked for only where the file is not there yet */
    public String readOrMake(String name, Supplier<String> content) {
        if (!has(name)) {
            write(name, content.get());
        }
        return read(name);
    }

    /** @throws StartRefusedException where it cannot be written; what was there before is then still there */
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
