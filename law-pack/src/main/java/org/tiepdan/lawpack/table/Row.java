package org.tiepdan.lawpack.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table. A cell that cannot be read is a fault and yields a stand-in, so that the rest of the line is still
 * looked at; a row that is not {@link #sound} must not be used.
 */
public final class Row {
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

    /** @return the line on which the row starts; the header stands on line 1 */
    public long line() {
        return line;
    }

    /** @return false once a fault of this row was found */
    public boolean sound() {
        return sound;
    }

    /** Records a fault of this row. */
    public void fault(String sentence) {
        sound = false;
        faults.add(file, line, sentence);
    }

    /** A cell that must not be empty. */
    public String text(String column) {
        String cell = prose(column);
        if (cell.isEmpty()) {
            fault("'%s' must not be empty.".formatted(column));
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

    /** @param expected how the form is described to the person who is to mend the cell */
    public String code(String column, Pattern form, String expected) {
        String cell = prose(column);
        if (!form.matcher(cell).matches()) {
            fault("'%s' must be %s, but was '%s'.".formatted(column, expected, cell));
        }
        return cell;
    }

    public LocalDate date(String column) {
        String cell = prose(column);
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            fault("'%s' must be a date such as 2026-07-01, but was '%s'.".formatted(column, cell));
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
            fault("'%s' must be a whole number above 0, but was '%s'.".formatted(column, cell));
            return 1;
        }
        return Integer.parseInt(cell);
    }

    /** @return null for an empty cell */
    public @Nullable Integer optionalNumber(String column) {
        return prose(column).isEmpty() ? null : Integer.valueOf(number(column));
    }

    public <E extends Enum<E>> E choice(String column, Class<E> choices) {
        return choice(column, prose(column), choices);
    }

    /** @param cell the word to read, where a cell holds several */
    public <E extends Enum<E>> E choice(String column, String cell, Class<E> choices) {
        E[] all = choices.getEnumConstants();
        for (E choice : all) {
            if (choice.name().equals(cell)) {
                return choice;
            }
        }
        String names = Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "));
        fault("'%s' must be one of %s, but was '%s'.".formatted(column, names, cell));
        return all[0];
    }

    /** @return null for an empty cell */
    public <E extends Enum<E>> @Nullable E optionalChoice(String column, Class<E> choices) {
        return prose(column).isEmpty() ? null : choice(column, choices);
    }
}
