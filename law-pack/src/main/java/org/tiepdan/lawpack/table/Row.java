package org.tiepdan.lawpack.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table. A cell that cannot be read is a fault and yields a placeholder, so that the rest of the line is
 * still checked; do not use a row that is not {@link #sound}.
 */
public final class Row {
    /** The word for all values of a list. */
    public static final String ANY = "ANY";

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,6}");

    private final String file;
    private final long line;
    private final Map<String, String> cells;
    private final Faults faults;
    private boolean sound = true;

    Row(String file, long line, Map<String, String> cells, Faults faults) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.faults = faults;
    }

    public String file() {
        return file;
    }

    /** @return the line on which the row starts; the header is line 1 */
    public long line() {
        return line;
    }

    /** @return false once a fault in this row has been found */
    public boolean sound() {
        return sound;
    }

    /**
     * Records a fault of this row.
     *
     * @param vi a format string in Vietnamese, {@code en} in English; rows with the same {@code vi} have the same cause
     */
    public void fault(String vi, String en, Object... arguments) {
        sound = false;
        faults.add(file, line, vi, en, arguments);
    }

    /** Records a fault of one cell: what it must be, in both languages; the cell's content is added. */
    public void cellFault(String column, String vi, String en) {
        sound = false;
        faults.add(file, line, column, prose(column), vi, en);
    }

    /** As {@link #cellFault}, for a cell that names a row of another file; not reported when that file is spoilt. */
    public void referenceFault(String column, String otherFile, String vi, String en) {
        sound = false;
        if (!faults.isSpoilt(otherFile)) {
            faults.add(file, line, column, prose(column), vi, en);
        }
    }

    /** A cell that must not be empty. */
    public String text(String column) {
        String cell = prose(column);
        if (cell.isEmpty()) {
            fault("'" + column + "' không được để trống.", "'" + column + "' must not be empty.");
        }
        return cell;
    }

    /** A cell that may be empty. */
    public String prose(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("Expected a column of the table, but '%s' is none.".formatted(column));
        }
        return cell;
    }

    /** @return null for an empty cell */
    public @Nullable String optionalText(String column) {
        String cell = prose(column);
        return cell.isEmpty() ? null : cell;
    }

    /** @param form required form, also quoted in the fault */
    public String code(String column, CodeForm form) {
        String cell = prose(column);
        if (form.hasLostZeros(cell)) {
            cellFault(
                    column,
                    "đã mất số 0 ở đầu: hãy nhập cột này dưới dạng văn bản (Text)",
                    "lost leading zeros: import the column as text");
            faults.doNotTrust(file);
        } else if (!form.matches(cell)) {
            cellFault(column, "phải là " + form.vi(), "must be " + form.en());
        }
        return cell;
    }

    /** @return null for an empty cell */
    public @Nullable String optionalCode(String column, CodeForm form) {
        return prose(column).isEmpty() ? null : code(column, form);
    }

    public LocalDate date(String column) {
        String cell = prose(column);
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            cellFault(
                    column,
                    "phải là ngày viết như 2026-07-01 (hãy nhập cột này dưới dạng văn bản)",
                    "must be a date such as 2026-07-01 (import the column as text)");
            return LocalDate.EPOCH;
        }
    }

    /** @return null for an empty cell */
    public @Nullable LocalDate optionalDate(String column) {
        return prose(column).isEmpty() ? null : date(column);
    }

    /** @return at least 1 */
    public int number(String column) {
        String cell = prose(column);
        if (!WHOLE_NUMBER.matcher(cell).matches() || Integer.parseInt(cell) == 0) {
            cellFault(column, "phải là số nguyên lớn hơn 0", "must be a whole number above 0");
            return 1;
        }
        return Integer.parseInt(cell);
    }

    /** @return at least 0 */
    public int numberOrZero(String column) {
        return prose(column).equals("0") ? 0 : number(column);
    }

    /** @return null for an empty cell */
    public @Nullable Integer optionalNumber(String column) {
        return prose(column).isEmpty() ? null : Integer.valueOf(number(column));
    }

    public <E extends Enum<E>> E choice(String column, Class<E> choices) {
        return choice(column, prose(column), choices);
    }

    /** @param cell the word to read, as a cell may hold several */
    public <E extends Enum<E>> E choice(String column, String cell, Class<E> choices) {
        E[] all = choices.getEnumConstants();
        for (E choice : all) {
            if (choice.name().equals(cell)) {
                return choice;
            }
        }
        String names = Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "));
        cellFault(column, "phải là một trong " + names, "must be one of " + names);
        return all[0];
    }

    /** @return the comma-separated words of a cell; all choices for {@code ANY} */
    public <E extends Enum<E>> Set<E> choices(String column, Class<E> choices) {
        if (prose(column).equals(ANY)) {
            return EnumSet.allOf(choices);
        }
        EnumSet<E> named = EnumSet.noneOf(choices);
        for (String word : prose(column).split(",", -1)) {
            named.add(choice(column, word.strip(), choices));
        }
        return named;
    }

    /** @return null for an empty cell */
    public <E extends Enum<E>> @Nullable E optionalChoice(String column, Class<E> choices) {
        return prose(column).isEmpty() ? null : choice(column, choices);
    }
}
