package org.tiepdan.lawpack.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tiepdan.lawpack.table.Digest;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;
import org.tiepdan.lawpack.table.Table;

/**
 * The tables of a pack as bytes. Prose beside them (README, NOTICE) belongs to the folder, not to the law.
 *
 * @param contents by file name, in order of names
 */
public record LawFiles(SortedMap<String, byte[]> contents) {
    public static final String SETTINGS = "settings.csv";
    public static final String CALENDAR = "working_calendar.csv";
    public static final String TIME_LIMITS = "time_limits.csv";
    public static final String BODIES = "bodies.csv";
    public static final String UNITS = "units.csv";
    public static final String JURISDICTION = "jurisdiction.csv";
    public static final String OUTCOMES = "outcomes.csv";
    public static final String FIELD_MINISTRIES = "field_ministries.csv";
    public static final String REFUSAL_GROUNDS = "refusal_grounds.csv";
    public static final String ELIGIBILITY = "eligibility.csv";
    public static final String TRIAGE_REASONS = "triage_reasons.csv";
    public static final String OFFICE_STANDARDS = "office_standards.csv";
    public static final String ADDRESSEES = "addressees.csv";

    private static final List<String> NAMES = List.of(
            SETTINGS,
            CALENDAR,
            TIME_LIMITS,
            BODIES,
            UNITS,
            JURISDICTION,
            OUTCOMES,
            FIELD_MINISTRIES,
            REFUSAL_GROUNDS,
            ELIGIBILITY,
            TRIAGE_REASONS,
            OFFICE_STANDARDS,
            ADDRESSEES);

    /** Older packs do not have these tables. */
    private static final Set<String> NOT_NEEDED = Set.of(OFFICE_STANDARDS, ADDRESSEES);

    public static LawFiles packaged() {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (String name : NAMES) {
            try (InputStream stream = LawFiles.class.getResourceAsStream("/law/vn/" + name)) {
                if (stream != null) {
                    contents.put(name, stream.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new LawFiles(contents);
    }

    /** @throws LawPackException when {@code directory} cannot be read as a folder of files */
    public static LawFiles in(Path directory) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(LawFiles::isTable).toList()) {
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new LawPackException(List.of(
                    "%s: cần một thư mục có các tệp của bộ luật, nhưng không đọc được. / expected a folder with the files of a law pack, but it cannot be read."
                            .formatted(directory)));
        }
        return new LawFiles(contents);
    }

    private static boolean isTable(Path file) {
        return file.getFileName().toString().endsWith(".csv");
    }

    /** A stray table is a fault, too: most likely a misspelt name, whose rows would be ignored in silence. */
    public void checkNames(Faults faults) {
        for (String name : NAMES) {
            if (!contents.containsKey(name) && !NOT_NEEDED.contains(name)) {
                faults.spoil(name, "thiếu tệp này.", "the file is missing.");
            }
        }
        for (String name : contents.keySet()) {
            if (!NAMES.contains(name)) {
                faults.add(
                        name,
                        "không phải tệp của bộ luật; chỉ nhận %s.",
                        "is not a file of a law pack; expected only %s.",
                        String.join(", ", NAMES));
            }
        }
    }

    /** @return no rows for a file that is missing, which {@link #checkNames} reports */
    public List<Row> rows(String name, List<String> columns, Faults faults) {
        byte[] bytes = contents.get(name);
        return bytes == null ? List.of() : Table.read(name, bytes, columns, faults);
    }

    /**
     * @return twelve hexadecimal digits over what all tables say: the same for a table that a program saved in its own manner,
     *     and another for a changed, moved, added or missing row
     */
    public String digest() {
        return Digest.of(contents);
    }

    /** @return as {@link #digest()}, over one table */
    public String digestOf(String name) {
        SortedMap<String, byte[]> one = new TreeMap<>();
        one.put(name, contents.getOrDefault(name, new byte[0]));
        return Digest.of(one);
    }
}
