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
 * The tables of a pack. Prose files in the folder (README, NOTICE) are not part of it.
 *
 * @param tables by file name, in order of names
 */
public record LawFiles(SortedMap<String, Table> tables) {
    public static final String SETTINGS = "settings.csv";
    public static final String CALENDAR = "working_calendar.csv";
    public static final String TIME_LIMITS = "time_limits.csv";
    public static final String BODIES = "bodies.csv";
    public static final String UNITS = "units.csv";
    public static final String JURISDICTION = "jurisdiction.csv";
    public static final String OUTCOMES = "outcomes.csv";
    public static final String FIELD_MINISTRIES = "field_ministries.csv";
    public static final String REFUSAL_GROUNDS = "refusal_grounds.csv";
    public static final String SETTLEMENT_GROUNDS = "settlement_grounds.csv";
    public static final String ELIGIBILITY = "eligibility.csv";
    public static final String TRIAGE_REASONS = "triage_reasons.csv";
    public static final String OFFICE_STANDARDS = "office_standards.csv";
    public static final String ADDRESSEES = "addressees.csv";
    public static final String SPECIAL_MATTERS = "special_matters.csv";
    public static final String MOVED_ON = "moved_on.csv";
    public static final String FLAGS = "flags.csv";
    public static final String FORMER_UNITS = "former_units.csv";
    /** Read with the report forms. */
    public static final String REPORT_PERIODS = "report_periods.csv";

    public static final String RECEPTION_DAYS = "reception_days.csv";

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
            SETTLEMENT_GROUNDS,
            ELIGIBILITY,
            TRIAGE_REASONS,
            OFFICE_STANDARDS,
            ADDRESSEES,
            SPECIAL_MATTERS,
            MOVED_ON,
            FLAGS,
            FORMER_UNITS,
            REPORT_PERIODS,
            RECEPTION_DAYS);

    /** Older packs do not have these tables. */
    private static final Set<String> NOT_NEEDED = Set.of(
            SETTLEMENT_GROUNDS,
            OFFICE_STANDARDS,
            ADDRESSEES,
            SPECIAL_MATTERS,
            MOVED_ON,
            FLAGS,
            FORMER_UNITS,
            REPORT_PERIODS,
            RECEPTION_DAYS);

    /** Tables that only few programs need. */
    private static final Set<String> READ_APART = Set.of(FORMER_UNITS, REPORT_PERIODS);

    /** Tables that decide no case, and so are not part of the digest. */
    private static final Set<String> DECIDES_NOTHING = Set.of(FORMER_UNITS, REPORT_PERIODS, RECEPTION_DAYS);

    /** @return all but the former units, some ten thousand rows, and the periods of reports */
    public static LawFiles packaged() {
        return packaged(
                NAMES.stream().filter(name -> !READ_APART.contains(name)).toList());
    }

    /** @return the files that {@link #packaged} leaves out */
    public static LawFiles packagedFormerUnits() {
        return packaged(List.of(FORMER_UNITS));
    }

    /** @return only the table of bodies of {@link #packaged} */
    public static LawFiles packagedBodies() {
        return packaged(List.of(BODIES));
    }

    private static LawFiles packaged(List<String> names) {
        SortedMap<String, Table> tables = new TreeMap<>();
        for (String name : names) {
            try (InputStream stream = LawFiles.class.getResourceAsStream("/law/vn/" + name)) {
                if (stream != null) {
                    tables.put(name, Table.of(stream.readAllBytes()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new LawFiles(tables);
    }

    /** @throws LawPackException when {@code directory} cannot be read as a folder of files */
    public static LawFiles in(Path directory) {
        SortedMap<String, Table> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(LawFiles::isTable).toList()) {
                tables.put(file.getFileName().toString(), Table.of(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new LawPackException(List.of(
                    "%s: cần một thư mục có các tệp của bộ luật, nhưng không đọc được. / expected a folder with the files of a law pack, but it cannot be read."
                            .formatted(directory)));
        }
        return new LawFiles(tables);
    }

    private static boolean isTable(Path file) {
        return file.getFileName().toString().endsWith(".csv");
    }

    /** Reports missing tables, and stray ones: most likely a misspelt name, whose rows would be silently ignored. */
    public void checkNames(Faults faults) {
        for (String name : NAMES) {
            if (!tables.containsKey(name) && !NOT_NEEDED.contains(name)) {
                faults.spoil(name, "thiếu tệp này.", "the file is missing.");
            }
        }
        for (String name : tables.keySet()) {
            if (!NAMES.contains(name)) {
                faults.add(
                        name,
                        "không phải tệp của bộ luật; chỉ nhận %s.",
                        "is not a file of a law pack; expected only %s.",
                        String.join(", ", NAMES));
            }
        }
    }

    /** @return empty for a missing file, which {@link #checkNames} reports */
    public List<Row> rows(String name, List<String> columns, Faults faults) {
        Table table = tables.get(name);
        return table == null ? List.of() : table.rows(name, columns, faults);
    }

    /** @param optional columns that older packs do not have */
    public List<Row> rows(String name, List<String> columns, List<String> optional, Faults faults) {
        Table table = tables.get(name);
        return table == null ? List.of() : table.rows(name, columns, optional, faults);
    }

    /**
     * @return twelve hexadecimal digits over the cells of all tables: the same for a table that a program saved in its own format,
     *     different for a changed, moved, added or missing row. Excludes former units, periods of reports and days of reception, which
     *     decide nothing
     */
    public String digest() {
        SortedMap<String, Table> deciding = new TreeMap<>(tables);
        deciding.keySet().removeAll(DECIDES_NOTHING);
        return Digest.of(deciding);
    }

    /** @return as {@link #digest()}, over one table */
    public String digestOf(String name) {
        SortedMap<String, Table> one = new TreeMap<>();
        one.put(name, tables.getOrDefault(name, Table.of(new byte[0])));
        return Digest.of(one);
    }
}
