package org.tiepdan.servicekit.web.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.dates.GivenDateException;
import org.tiepdan.eventing.dates.GivenDates;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.RequestFaultsException;

/** Reads query parameters and keeps every fault. A parameter that is absent or empty reads as null. */
public final class QueryReader {
    private static final int LONGEST_CURSOR = 300;

    private final Map<String, String[]> parameters;
    private final List<Fault> faults = new ArrayList<>();

    /** @param parameters unknown ones are ignored */
    public QueryReader(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    /** @param known all permitted parameters: a misspelt filter must not silently widen a list */
    public QueryReader(Map<String, String[]> parameters, Set<String> known) {
        this(parameters);
        for (var name : parameters.keySet()) {
            if (!known.contains(name)) {
                fault(
                        "",
                        "unknown-parameter",
                        "Có tham số không có trong danh mục: "
                                + String.join(", ", known.stream().sorted().toList()) + ".",
                        "Expected only the parameters "
                                + String.join(", ", known.stream().sorted().toList()) + ".");
            }
        }
    }

    public @Nullable String text(String name, int max) {
        return text(name, max, _ -> true);
    }

    private @Nullable String text(String name, int max, Predicate<String> which) {
        var given = Arrays.stream(parameters.getOrDefault(name, new String[0]))
                .map(String::strip)
                .filter(value -> !value.isEmpty() && which.test(value))
                .toList();
        if (given.isEmpty()) {
            return null;
        }
        if (given.size() > 1) {
            fault(name, "repeated", "Chỉ được nêu một lần.", "Expected once.");
        }
        var value = given.getFirst();
        if (value.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
            fault(name, "control-character", "Có ký tự điều khiển.", "Expected no control characters.");
            return null;
        }
        if (value.length() > max) {
            fault(name, "too-long", "Tối đa " + max + " ký tự.", "At most " + max + " characters.");
            return null;
        }
        return value;
    }

    /** @return whether the parameter is present; its absence is a fault */
    public boolean hasRequired(String name) {
        boolean given =
                Arrays.stream(parameters.getOrDefault(name, new String[0])).anyMatch(value -> !value.isBlank());
        if (!given) {
            fault(name, "missing", "Còn thiếu.", "Required, but missing.");
        }
        return given;
    }

    /** @return one of {@code codes} */
    public @Nullable String code(String name, Collection<String> codes) {
        var list = String.join(", ", codes);
        return checked(
                name, codes::contains, "Mã không có trong danh mục: " + list + ".", "Expected one of " + list + ".");
    }

    /** @return the codes in a comma-separated list; empty when absent */
    public List<String> codes(String name, Collection<String> codes) {
        var value = text(name, 300);
        if (value == null) {
            return List.of();
        }
        var named =
                Arrays.stream(value.split(",")).map(String::strip).distinct().toList();
        if (!codes.containsAll(named)) {
            var list = String.join(", ", codes);
            fault(
                    name,
                    "unknown-code",
                    "Có mã không có trong danh mục: " + list + ".",
                    "Expected some of " + list + ", separated by commas.");
            return List.of();
        }
        return named;
    }

    /** The code in a parameter that may have both a code and a number. */
    public @Nullable String codeBesideNumber(String name, Collection<String> codes) {
        return text(name, 20, codes::contains);
    }

    /** The number in a parameter that may have both a code and a number. */
    public int numberBesideCode(String name, Collection<String> codes, int lowest, int highest, int otherwise) {
        return integer(name, text(name, 20, value -> !codes.contains(value)), lowest, highest, otherwise);
    }

    /** @return a value that {@code known} accepts */
    public @Nullable String checked(String name, Predicate<String> known, String vietnamese, String english) {
        var value = text(name, 100);
        if (value == null || known.test(value)) {
            return value;
        }
        fault(name, "unknown-code", vietnamese, english);
        return null;
    }

    /** @return a day as {@link GivenDates#day} reads it */
    public @Nullable LocalDate date(String name) {
        var value = text(name, 20);
        try {
            return value == null ? null : GivenDates.day(value);
        } catch (GivenDateException e) {
            fault(name, e.code(), e.vietnamese(), e.english());
            return null;
        }
    }

    public @Nullable Boolean bool(String name) {
        var value = code(name, List.of("true", "false"));
        return value == null ? null : Boolean.valueOf(value);
    }

    /** @return false when it is absent or faulty */
    public boolean flag(String name) {
        var value = text(name, 20);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            fault(name, "not-a-boolean", "Cần true hoặc false.", "Expected true or false.");
        }
        return "true".equals(value);
    }

    /**
     * @param meaning converts the parts of a {@link Cursor}; empty for parts that this list never issued
     * @return null when it is absent or faulty
     */
    public <T> @Nullable T cursor(String name, Function<List<String>, Optional<T>> meaning) {
        var given = text(name, LONGEST_CURSOR);
        if (given == null) {
            return null;
        }
        var cursor = Cursor.read(given).flatMap(meaning);
        if (cursor.isEmpty()) {
            fault(
                    name,
                    Cursor.NOT_ONE,
                    "Cần giá trị next của trang trước, với cùng thứ tự.",
                    "Expected next of the previous page, with the same order.");
        }
        return cursor.orElse(null);
    }

    public int integer(String name, int lowest, int highest, int otherwise) {
        return integer(name, text(name, 20), lowest, highest, otherwise);
    }

    /** @return null when it is absent or faulty */
    public @Nullable Integer integer(String name, int lowest, int highest) {
        var value = text(name, 20);
        if (value == null) {
            return null;
        }
        int number = integer(name, value, lowest, highest, lowest - 1);
        return number < lowest ? null : number;
    }

    private int integer(String name, @Nullable String value, int lowest, int highest, int otherwise) {
        try {
            int number = value == null ? otherwise : Integer.parseInt(value);
            if (value == null || (number >= lowest && number <= highest)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Reported below, like a number out of range.
        }
        fault(
                name,
                "out-of-range",
                "Cần số từ " + lowest + " đến " + highest + ".",
                "Expected a number from " + lowest + " to " + highest + ".");
        return otherwise;
    }

    public void fault(String name, String code, String vietnamese, String english) {
        faults.add(new Fault(name, code, vietnamese, english));
    }

    /** @throws RequestFaultsException when anything read so far was faulty */
    public void finish() {
        if (!faults.isEmpty()) {
            throw new RequestFaultsException(faults);
        }
    }
}
