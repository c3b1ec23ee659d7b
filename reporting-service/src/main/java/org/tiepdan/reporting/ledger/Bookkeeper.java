package org.tiepdan.reporting.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Course;
import org.tiepdan.reporting.account.Course.Turn;
import org.tiepdan.reporting.account.Span;

/** Writes cases into the books of one period, one after the other. */
public final class Bookkeeper {
    private static final Comparator<Place> IN_ORDER =
            Comparator.comparing(Place::type).thenComparing(Place::field).thenComparing(Place::state);

    private final Span span;
    private final Predicate<String> meant;
    private final EachLine each;
    private final Map<Place, Movement> petitions = new HashMap<>();
    private final Map<Place, Movement> matters = new HashMap<>();

    /** Receives the effect of each case on a line. */
    @FunctionalInterface
    public interface EachLine {
        /** @param state the stage of the line */
        void has(CaseAccount account, String state, Flow flow);
    }

    private record Place(String type, String field, String state) {}

    /** @param meant the codes of the bodies whose books these are: movements between them do not count */
    public Bookkeeper(Span span, Predicate<String> meant) {
        this(span, meant, (_, _, _) -> {});
    }

    /** @param each receives the parts of the lines */
    public Bookkeeper(Span span, Predicate<String> meant, EachLine each) {
        this.span = span;
        this.meant = meant;
        this.each = each;
    }

    public void write(CaseAccount account) {
        var lines = account.parent() == null ? petitions : matters;
        String before = null;
        boolean first = true;
        boolean begun = false;
        for (var turn : Course.of(account)) {
            if (!turn.on().isBefore(span.to())) {
                break;
            }
            if (!begun && !turn.on().isBefore(span.from())) {
                add(lines, account, before, Flow.OPENING);
                begun = true;
            }
            var now = stage(turn);
            if (begun) {
                turn(lines, account, before, now, first, turn.body() == null);
            }
            before = now;
            first = false;
        }
        if (!begun) {
            add(lines, account, before, Flow.OPENING);
        }
        add(lines, account, before, Flow.CLOSING);
    }

    /** @return its stage in these books; null for none */
    private @Nullable String stage(Turn turn) {
        return turn.body() != null && meant.test(turn.body()) ? turn.state() : null;
    }

    private void turn(
            Map<Place, Movement> lines,
            CaseAccount account,
            @Nullable String before,
            @Nullable String now,
            boolean first,
            boolean ended) {
        if (Objects.equals(before, now)) {
            return;
        }
        boolean stays = before != null && now != null;
        add(lines, account, before, stays ? Flow.MOVED_OUT : ended ? Flow.ENDED : Flow.HANDED_OUT);
        add(lines, account, now, stays ? Flow.MOVED_IN : first ? Flow.RECEIVED : Flow.HANDED_IN);
    }

    private void add(Map<Place, Movement> lines, CaseAccount account, @Nullable String state, Flow flow) {
        if (state != null) {
            var field = account.field() == null ? "" : account.field();
            lines.merge(new Place(account.type(), field, state), flow.one(), Movement::and);
            each.has(account, state, flow);
        }
    }

    public Book petitions() {
        return book(petitions);
    }

    /** The matters of split petitions, from the day on which the petition was received. */
    public Book matters() {
        return book(matters);
    }

    private static Book book(Map<Place, Movement> lines) {
        return Book.of(lines.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(IN_ORDER))
                .map(line ->
                        new Book.Cell(line.getKey().type, line.getKey().field, line.getKey().state, line.getValue()))
                .toList());
    }
}
