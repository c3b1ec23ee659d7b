package org.tiepdan.loader.petitions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tiepdan.servicekit.table.Pieces;

/** Detects the kind of a file by its extension or, if that does not decide, by its first line. */
public enum InputKind {
    PETITIONS_NDJSON("application/x-ndjson"),
    PETITIONS_CSV("text/csv; charset=utf-8"),
    ACTS("application/x-ndjson"),
    RECEPTIONS("application/x-ndjson");

    /** Within a text of a petition, the quotation marks follow a backslash. */
    private static final Pattern RECEPTION = Pattern.compile("(?<!\\\\)\"reception\"\\s*:");

    private static final Pattern ACT = Pattern.compile("(?<!\\\\)\"act\"\\s*:");

    private final String mediaType;

    InputKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public static InputKind of(Path file) throws IOException {
        var first = firstRecord(file);
        if (first.startsWith("{")) {
            // By one member alone: another may be missing or misspelt in this very line, which is then named.
            if (RECEPTION.matcher(first).find()) {
                return RECEPTIONS;
            }
            return ACT.matcher(first).find() ? ACTS : PETITIONS_NDJSON;
        }
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".ndjson") || name.endsWith(".jsonl") ? PETITIONS_NDJSON : PETITIONS_CSV;
    }

    private static String firstRecord(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var first = new Pieces(stream).next();
            return first == null ? "" : new String(first.bytes(), UTF_8).strip();
        }
    }
}
