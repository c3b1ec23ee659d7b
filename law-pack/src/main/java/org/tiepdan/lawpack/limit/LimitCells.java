package org.tiepdan.lawpack.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.table.CodeForm;
import org.tiepdan.lawpack.table.Row;

/** Reads the cells that say when a time limit runs; several words in a cell are separated by commas. */
final class LimitCells {
    private static final CodeForm INSTANCE = new CodeForm("[12]?", "1, 2 hoặc để trống", "1, 2 or empty");
    private static final Pattern COMMA = Pattern.compile(",", Pattern.LITERAL);

    /** The values of {@code stands_still}. */
    private enum StandsStill {
        SUSPENSION
    }

    private LimitCells() {}

    static Scope scope(Row row) {
        List<PetitionType> types = choices("type", PetitionType.class, row);
        return new Scope(
                types,
                instance(types, row),
                choices("channel", Channel.class, row),
                choices("procedure", Scope.Handling.class, row),
                decisions(types, row),
                choices("outcome", Outcome.class, row));
    }

    static Course course(Row row) {
        return new Course(
                choices("starts", LimitEvent.class, row),
                row.choice("owed_by", Course.Owner.class),
                choices("met_by", LimitEvent.class, row),
                choices("ended_by", LimitEvent.class, row),
                Objects.requireNonNullElse(row.optionalChoice("kind", Course.Kind.class), Course.Kind.DUTY),
                row.optionalChoice("at_end", LimitEvent.class),
                row.optionalChoice("stands_still", StandsStill.class) != null);
    }

    static TimeLimit.@Nullable Extension extension(Row row) {
        TimeLimit.Extension.Kind kind = row.optionalChoice("extension", TimeLimit.Extension.Kind.class);
        Integer length = row.optionalNumber("extension_length");
        Integer times = row.optionalNumber("extension_times");
        if ((kind == null) != (times == null) || (kind == TimeLimit.Extension.Kind.BLOCK) != (length != null)) {
            row.fault(
                    "'extension_times' phải điền cùng 'extension', 'extension_length' cùng BLOCK, ngoài ra để trống.",
                    "'extension_times' must be filled with 'extension', 'extension_length' with BLOCK, and else be empty.");
        }
        return kind == null || times == null ? null : new TimeLimit.Extension(kind, length, times);
    }

    static TimeLimit.Direction counts(Row row) {
        return Objects.requireNonNullElse(
                row.optionalChoice("counts", TimeLimit.Direction.class), TimeLimit.Direction.FORWARD);
    }

    /** Only a complaint has instances (LKN 7). */
    private static @Nullable Integer instance(List<PetitionType> types, Row row) {
        String cell = row.code("instance", INSTANCE);
        if (!row.sound() || cell.isEmpty()) {
            return null;
        }
        if (!types.equals(List.of(PetitionType.COMPLAINT))) {
            row.fault(
                    "'instance' phải để trống trừ khi 'type' là COMPLAINT.",
                    "'instance' must be empty unless 'type' is COMPLAINT.");
        }
        return Integer.valueOf(cell);
    }

    /** Only a complaint contests a decision (LKN 2). */
    private static List<DecisionKind> decisions(List<PetitionType> types, Row row) {
        List<DecisionKind> decisions = choices("decision", DecisionKind.class, row);
        if (row.sound() && !decisions.isEmpty() && !types.equals(List.of(PetitionType.COMPLAINT))) {
            row.fault(
                    "'decision' phải để trống trừ khi 'type' là COMPLAINT.",
                    "'decision' must be empty unless 'type' is COMPLAINT.");
        }
        return decisions;
    }

    private static <E extends Enum<E>> List<E> choices(String column, Class<E> choices, Row row) {
        List<E> found = new ArrayList<>();
        if (row.prose(column).isEmpty()) {
            return found;
        }
        for (String word : COMMA.split(row.prose(column), -1)) {
            E choice = row.choice(column, word.strip(), choices);
            if (found.contains(choice)) {
                row.fault("'%s' nêu %s hai lần.", "'%s' names %s twice.", column, choice);
            }
            found.add(choice);
        }
        return found;
    }
}
