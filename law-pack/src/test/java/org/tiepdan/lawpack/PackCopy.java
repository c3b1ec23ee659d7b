package org.tiepdan.lawpack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tiepdan.lawpack.pack.LawFiles;

/** A copy of the packaged law in a separate folder, for a test to spoil. */
public final class PackCopy {
    private static final LawFiles ORIGINAL = LawFiles.packaged();

    private final Path directory;

    private PackCopy(Path directory) {
        this.directory = directory;
    }

    public static PackCopy in(Path directory) {
        ORIGINAL.tables().forEach((name, table) -> {
            try {
                Files.write(directory.resolve(name), table.bytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new PackCopy(directory);
    }

    Path directory() {
        return directory;
    }

    /** Changes the one line that begins with {@code start}. @return the number of that line */
    public int change(String file, String start, String old, String replacement) throws IOException {
        List<String> lines = lines(file);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start) && lines.get(i).contains(old)) {
                found.add(i);
            }
        }
        if (found.size() != 1) {
            throw new IllegalArgumentException("Expected one line %s…%s, but found %s".formatted(start, old, found));
        }
        lines.set(found.getFirst(), lines.get(found.getFirst()).replace(old, replacement));
        Files.write(directory.resolve(file), lines);
        return found.getFirst() + 1;
    }

    /** @return the number of the line added */
    int append(String file, String line) throws IOException {
        List<String> lines = lines(file);
        lines.add(line);
        Files.write(directory.resolve(file), lines);
        return lines.size();
    }

    void remove(String file, String start) throws IOException {
        List<String> lines = lines(file);
        if (!lines.removeIf(line -> line.startsWith(start))) {
            throw new IllegalArgumentException("Expected a line that starts with " + start);
        }
        Files.write(directory.resolve(file), lines);
    }

    private List<String> lines(String file) throws IOException {
        return new ArrayList<>(Files.readAllLines(directory.resolve(file)));
    }

    /** @param fault in both languages */
    public static String english(String fault) {
        String sentence = fault.substring(fault.indexOf(" / ") + 3);
        boolean ofRows = sentence.startsWith("line");
        String files = fault.substring(0, ofRows ? fault.indexOf(", dòng") : fault.indexOf(": "));
        return files + (ofRows ? ", " : ": ") + sentence;
    }
}
