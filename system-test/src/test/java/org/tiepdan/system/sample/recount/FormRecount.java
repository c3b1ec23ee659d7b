package org.tiepdan.system.sample.recount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.system.sample.raw.Lives;
import org.tiepdan.system.sample.text.BodyTree;
import org.tiepdan.system.sample.text.Days;
import org.tiepdan.system.sample.text.FormText;

/** The columns of a form, counted for some bodies together by the words of its file. */
public final class FormRecount {
    private static final BodyTree TREE = BodyTree.ofTheLaw();

    private final FormText form;
    private final Days days;
    private final Set<String> inside;
    private final List<Seen> seen;
    private final Visits visits;
    private final boolean recorded;

    private FormRecount(FormText form, Days days, Set<String> inside, Lives lives) {
        this.form = form;
        this.days = days;
        this.inside = inside;
        var competent = TREE.andThoseReceivedFor(inside);
        this.seen = lives.all().stream()
                .filter(life -> life.bodies().stream().anyMatch(inside::contains))
                .map(life -> new Seen(life, inside, competent, days))
                .toList();
        this.visits = new Visits(lives.receptions(), lives.all(), inside, days);
        this.recorded = Visits.recorded();
    }

    /** @param inside the body that looks, and all below it */
    public static FormRecount of(FormText form, Days days, Set<String> inside, Lives lives) {
        return new FormRecount(form, days, inside, lives);
    }

    /** @return the columns in order; empty for one that nobody records */
    public List<Optional<Counted>> columns() {
        var columns = new ArrayList<Optional<Counted>>();
        for (int number = 1; number <= form.rules().size(); number++) {
            columns.add(Optional.ofNullable(column(number)));
        }
        return columns;
    }

    private @Nullable Counted column(int number) {
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
        if (!recorded) {
            return null;
        }
        return Results.isUnit(unit) ? results(words) : visits.count(words);
    }

    private @Nullable Counted sum(String[] terms) {
        var sum = Counted.NOTHING;
        for (var term : terms) {
            var column = column(Integer.parseInt(term.substring(1)));
            if (column == null) {
                return null;
            }
            sum = sum.plus(column);
        }
        return sum;
    }

    /** Văn bản phúc đáp: what the body that got a petition wrote to the one that passed it on. */
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
        var conditions =
                Stream.concat(words.stream().skip(2), form.scope().stream()).toList();
        return seen.stream()
                .filter(each -> each.of(words.get(1)))
                .filter(each -> conditions.stream().allMatch(condition -> meets(each, condition)));
    }

    /** @param condition such as {@code field=POLICY,OTHER} */
    private static boolean meets(Seen each, String condition) {
        var sides = condition.split("=", 2);
        return Arrays.asList(sides[1].split(",", -1)).contains(each.word(sides[0]));
    }
}
