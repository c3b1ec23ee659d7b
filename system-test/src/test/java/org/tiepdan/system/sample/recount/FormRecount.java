package org.tiepdan.system.sample.recount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tiepdan.system.sample.raw.Life;
import org.tiepdan.system.sample.text.Days;
import org.tiepdan.system.sample.text.FormText;

/** The columns of a form, counted for some bodies together by the words of its file. */
public final class FormRecount {
    private final FormText form;
    private final Days days;
    private final List<Seen> seen;
    private final Replies replies;

    private FormRecount(FormText form, Days days, List<Seen> seen, Replies replies) {
        this.form = form;
        this.days = days;
        this.seen = seen;
        this.replies = replies;
    }

    /** @param inside the body that looks, and all below it */
    public static FormRecount of(FormText form, Days days, Set<String> inside, Collection<Life> lives) {
        var near = lives.stream()
                .filter(life -> life.bodies().stream().anyMatch(inside::contains)
                        || inside.contains(life.facts().receivedBy()))
                .map(life -> new Seen(life, inside, days))
                .toList();
        return new FormRecount(form, days, near, new Replies(inside));
    }

    /** @return the columns in order; empty for one that nobody records */
    public List<Optional<Counted>> columns() {
        var columns = new ArrayList<Optional<Counted>>();
        for (int number = 1; number <= form.rules().size(); number++) {
            columns.add(column(number));
        }
        return columns;
    }

    private Optional<Counted> column(int number) {
        var rule = form.rules().get(number - 1);
        if (rule.startsWith("= ")) {
            return Stream.of(rule.substring(2).split(" \\+ ", -1))
                    .map(term -> column(Integer.parseInt(term.substring(1))))
                    .reduce((one, other) -> one.flatMap(first -> other.map(first::plus)))
                    .orElseThrow();
        }
        var words = Arrays.asList(rule.split(" ", -1));
        return switch (words.getFirst()) {
            case "PETITIONS", "MATTERS" -> Optional.of(cases(words));
            case "REPLIES" -> Optional.of(replies(words));
            // No event says what else a column may ask for: receptions, money, land, people.
            default -> Optional.empty();
        };
    }

    private Counted cases(List<String> words) {
        return Counted.of(chosen(words)
                .filter(each -> each.isUnit(words.getFirst()))
                .map(Seen::id)
                .toList());
    }

    private Counted replies(List<String> words) {
        var ids = new ArrayList<String>();
        chosen(words).forEach(each -> ids.addAll(replies.to(each.life(), days)));
        return Counted.of(ids);
    }

    private Stream<Seen> chosen(List<String> words) {
        var conditions = Stream.concat(words.stream().skip(2), form.scope().stream()).toList();
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
