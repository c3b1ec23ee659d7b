package org.tiepdan.routing.jurisdiction.adapter;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.pack.LawPackException;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.rulebook.Difference;
import org.tiepdan.routing.rulebook.NeverFired;
import org.tiepdan.routing.rulebook.Uncovered;

/** {@code ./run rules FILE [PACK]}: reports what the rows of the law say together, for lawyers who change them. */
public final class Rules {
    private static final int MISUSE = 2;
    private static final int UNREADABLE = 3;

    private final PrintStream out;

    Rules(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new Rules(out).run(List.of(arguments), System.getenv("LAW_PACK")));
    }

    /** @return 0, 2 for misuse, 3 if a file or a pack cannot be read */
    int run(List<String> arguments, @Nullable String lawPack) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            out.println("usage: ./run rules FILE [PACK]");
            return MISUSE;
        }
        try {
            var law = LawPack.chosen(lawPack);
            var register = PetitionLines.read(Files.readAllLines(Path.of(arguments.getFirst())), law.bodies());
            tell(law, register);
            if (arguments.size() == 2) {
                tell(Difference.between(law, LawPack.load(Path.of(arguments.getLast())), register));
            }
            return 0;
        } catch (IOException | LawPackException e) {
            out.println(e.getMessage());
            return UNREADABLE;
        }
    }

    private void tell(LawPack law, List<Matter> register) {
        out.println("# " + law.ruleset());
        var uncovered = Uncovered.of(law);
        out.println("# Không dòng nào quy định / No row covers: " + uncovered.size());
        uncovered.forEach(each -> out.printf(
                "%s;%s;%s;%s;%s;%s;%s%n",
                each.type(),
                each.level(),
                each.role(),
                each.kind() == null ? "" : each.kind(),
                each.instance() == null ? "" : each.instance(),
                each.from(),
                each.fields().stream().map(Field::name).collect(Collectors.joining(","))));
        var moved = Uncovered.movedOn(law);
        out.println("# Người bị tố cáo đã chuyển công tác, không dòng nào quy định / Moved on, no row covers: "
                + moved.size());
        moved.forEach(each -> out.printf("%s;%s;%s;%s%n", each.moved(), each.formerRole(), each.role(), each.from()));
        var never = NeverFired.of(law, register);
        out.printf(
                "# Chưa áp dụng lần nào trong %d đơn / Never applied to %d petitions: %d / %d%n",
                register.size(),
                register.size(),
                never.size(),
                NeverFired.rows(law).size());
        never.forEach(row -> out.println(row.ruleId() + ";" + row.from()));
    }

    private void tell(Difference difference) {
        out.printf("# Đơn đổi kết quả / Petitions that move: %d / %d%n", difference.moved(), difference.petitions());
        difference.moves().entrySet().stream()
                .sorted(Map.Entry.<Difference.Move, Integer>comparingByValue(Comparator.reverseOrder()))
                .forEach(each -> out.println(each.getValue() + ";" + words(each.getKey())));
        out.println("# Ví dụ / Examples: " + difference.examples().size());
        difference
                .examples()
                .forEach(each -> out.println(each.number() + ";" + each.type() + ";" + words(each.move()) + ";"
                        + each.ruleBefore() + ";" + each.ruleAfter()));
    }

    private static String words(Difference.Move move) {
        return words(move.from()) + " -> " + words(move.to());
    }

    private static String words(Difference.Place place) {
        return place.body() == null ? place.outcome() : place.outcome() + " " + place.body();
    }
}
