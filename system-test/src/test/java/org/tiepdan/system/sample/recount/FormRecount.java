package org.tiepdan.system.sample.recount;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.system.sample.raw.Lives;
import org.tiepdan.system.sample.text.BodyTree;
import org.tiepdan.system.sample.text.Days;
import org.tiepdan.system.sample.text.FormText;

/** The columns of a form, counted for some bodies together by the definitions in its file. */
public final class FormRecount {
    private static final BodyTree TREE = BodyTree.ofTheLaw();
    private static final boolean RECORDED = Visits.recorded();

    private final FormText form;
    private final Days days;
    private final Set<String> inside;
    private final List<Seen> seen;
    private final Visits visits;
    /** Values by column number, because sums use columns again. */
    private final Map<Integer, Optional<Counted>> columns = new HashMap<>();

    private FormRecount(FormText form, Days days, Set<String> inside, Lives lives) {
        this.form = form;
        this.days = days;
        this.inside = inside;
        var competent = TREE.andThoseReceivedFor(inside);
        this.seen = lives.all().stream()
                .filter(life -> life.concerns(inside))
                .map(life -> new Seen(life, inside, competent, days))
                .toList();
        this.visits = new Visits(lives.receptions(), lives.all(), inside, days);
    }

    /** @param inside the reporting body, and all below it */
    public static FormRecount of(FormText form, Days days, Set<String> inside, Lives lives) {
        return new FormRecount(form, days, inside, lives);
    }

    /** @return the columns in order; empty for one that is not recorded */
    public List<Optional<Counted>> columns() {
        return IntStream.rangeClosed(1, form.rules().size())
                .mapToObj(this::column)
                .toList();
    }

    private Optional<Counted> column(int number) {
        var known = columns.get(number);
        if (known == null) {
            known = Optional.ofNullable(counted(number));
            columns.put(number, known);
        }
        return known;
    }

    private @Nullable Counted counted(int number) {
        var rule = form.rules().get(number - 1);
        if (rule.startsWith("= ")) {
            return sum(rule.substring(2).split(" \\+ ", -1));
        }
        var words = Arrays.asList(rule.split(" ", -1));
        var unit = words.getFirst();
        if (unit.equals("NOT_RECORDED")) {
            return null;
        }
        if (unit.equals("PETITIONS") || unit.equals("MATTERS")) {
            return Counted.of(chosen(words)
                    .filter(each -> each.isUnit(unit))
                    .map(Seen::id)
                    .toList());
        }
        if (unit.equals("REPLIES")) {
            return replies(words);
        }
        if (!RECORDED) {
            return null;
        }
        return Results.isUnit(unit) ? results(words) : visits.count(words);
    }

    private @Nullable Counted sum(String[] terms) {
        var sum = Counted.NOTHING;
        for (var term : terms) {
            var column = column(Integer.parseInt(term.substring(1)));
            if (column.isEmpty()) {
                return null;
            }
            sum = sum.plus(column.get());
        }
        return sum;
    }

    /** Văn bản phúc đáp: replies of the body that got a petition to the one that passed it on. */
    private Counted replies(List<String> words) {
        return Counted.of(chosen(words)
                .flatMap(each -> each.life()
                        .acts("case.notified.v1")
                        .filter(act -> "RESULT_TO_SENDER".equals(act.code()) && days.hold(act.on()))
                        .filter(act -> !inside.contains(String.valueOf(act.by())))
                        .map(_ -> each.id()))
                .toList());
    }

    private Counted results(List<String> words) {
        return chosen(words)
                .map(each -> Counted.NOTHING.plus(each.id(), Results.of(words.getFirst(), each.life())))
                .reduce(Counted.NOTHING, Counted::plus);
    }

    private Stream<Seen> chosen(List<String> words) {
        var conditions = Stream.concat(words.stream().skip(2), form.scope().stream())
                .map(Condition::of)
                .toList();
        return seen.stream()
                .filter(each -> each.of(words.get(1)))
                .filter(each -> conditions.stream().allMatch(condition -> condition.isMetBy(each)));
    }

    /** One of these, such as {@code field=POLICY,OTHER}. */
    private record Condition(String word, List<String> values) {
        static Condition of(String said) {
            var sides = said.split("=", 2);
            return new Condition(sides[0], Arrays.asList(sides[1].split(",", -1)));
        }

        boolean isMetBy(Seen each) {
            return values.contains(each.word(word));
        }
    }
}
