package org.tiepdan.lawpack.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The faults found so far, grouped by cause: a spreadsheet that spoils a column spoils a thousand rows, and one sentence about all of them
 * helps a reader more than a thousand. Every sentence is in Vietnamese first and English second, with the same arguments.
 */
// Each sentence is two formats with one list of arguments, which @FormatMethod cannot express.
@SuppressWarnings("AnnotateFormatMethod")
public final class Faults {
    private static final int SHOWN = 2;
    private static final String WHOLE_FILE = "whole file: ";

    /** @param cause what rows spoilt in the same way have in common */
    private record Cause(String file, String cause) {
        boolean isOfRowsOf(String name) {
            return file.equals(name) && !isOfAWholeFile();
        }

        boolean isOfAWholeFile() {
            return cause.startsWith(WHOLE_FILE);
        }
    }

    private final Map<Cause, Set<FaultyPlace>> places = new LinkedHashMap<>();
    private final Set<String> spoilt = new HashSet<>();

    /**
     * A fault of a whole file. Ignored if the file is {@link #isSpoilt spoilt} or has a faulty row, which are the likely cause of what is
     * missing.
     *
     * @param vi a format string in Vietnamese; {@code en} in English
     */
    public void add(String file, String vi, String en, Object... arguments) {
        if (!spoilt.contains(file) && places.keySet().stream().noneMatch(cause -> cause.isOfRowsOf(file))) {
            keep(
                    file,
                    WHOLE_FILE + vi.formatted(arguments),
                    new FaultyPlace(List.of(), vi.formatted(arguments), en.formatted(arguments)));
        }
    }

    /** A fault of one row. Rows with the same {@code vi} have the same cause. */
    public void add(String file, long line, String vi, String en, Object... arguments) {
        keep(file, vi, new FaultyPlace(List.of(line), vi.formatted(arguments), en.formatted(arguments)));
    }

    /** A conflict between two rows of a file. */
    public void add(Row one, Row other, String vi, String en, Object... arguments) {
        List<Long> lines = List.of(Math.min(one.line(), other.line()), Math.max(one.line(), other.line()));
        keep(one.file(), vi, new FaultyPlace(lines, vi.formatted(arguments), en.formatted(arguments)));
    }

    /** A cell with a forbidden value. */
    void add(String file, long line, String column, String cell, String vi, String en) {
        keep(file, vi, FaultyPlace.cell(line, column, cell, vi, en));
    }

    /** Records the only fault of a file whose cells cannot be trusted; references to it are not reported. */
    public void spoil(String file, String vi, String en) {
        keep(file, WHOLE_FILE + vi, new FaultyPlace(List.of(), vi, en));
        spoilt.add(file);
    }

    /** As {@link #spoil}, but the file's rows are still read to the end, to count how many are spoilt in the same way. */
    void doNotTrust(String file) {
        spoilt.add(file);
    }

    /** @return whether the file is so spoilt that references to it are not reported as separate faults */
    public boolean isSpoilt(String file) {
        return spoilt.contains(file);
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** @return at most two lines per cause, or one with the count and two examples if more rows have the same fault */
    public List<String> sentences() {
        Map<String, List<String>> filesBySentence = new LinkedHashMap<>();
        List<String> sentences = new ArrayList<>();
        places.forEach((cause, faulty) -> {
            if (cause.isOfAWholeFile()) {
                faulty.forEach(place -> filesBySentence
                        .computeIfAbsent(place.vi() + " / " + place.en(), _ -> new ArrayList<>())
                        .add(cause.file()));
            } else if (faulty.size() > SHOWN) {
                sentences.add(FaultyPlace.together(cause.file(), List.copyOf(faulty)));
            } else {
                faulty.forEach(place -> sentences.add(place.in(cause.file())));
            }
        });
        filesBySentence.forEach((sentence, files) -> sentences.add(String.join(", ", files) + ": " + sentence));
        return sentences;
    }

    private void keep(String file, String cause, FaultyPlace place) {
        places.computeIfAbsent(new Cause(file, cause), _ -> new LinkedHashSet<>())
                .add(place);
    }
}
