package org.tiepdan.reporting.account.kept;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.IntakePart;
import org.tiepdan.reporting.casefile.desk.DeskFacts;
import org.tiepdan.reporting.casefile.mark.EarlierFacts;

/** The facts of a petition as known at each time: as registered, as corrected, and as completed at the desk. */
final class KnownFacts {
    private final List<EarlierFacts> registered;
    private final List<DeskFacts> completed;
    private final boolean respondentToo;

    private KnownFacts(List<EarlierFacts> registered, List<DeskFacts> completed, boolean respondentToo) {
        this.registered = registered;
        this.completed = completed;
        this.respondentToo = respondentToo;
    }

    /** @return the facts that were known before those of now, in order; for a petition that was received */
    static List<EarlierFacts> earlier(CaseDocument document) {
        var intake = Objects.requireNonNull(document.intake());
        var completions = document.routing() == null ? null : document.routing().completions();
        return completions == null || completions.facts().isEmpty()
                ? intake.earlier()
                : new KnownFacts(registered(intake), completions.facts(), !document.mayDenounce()).all();
    }

    private static List<EarlierFacts> registered(IntakePart intake) {
        var now = Objects.requireNonNull(intake.petition()).facts(Instant.MAX, null);
        return Stream.concat(intake.earlier().stream(), Stream.of(now)).toList();
    }

    private List<EarlierFacts> all() {
        var changes = Stream.concat(
                        registered.stream().limit(registered.size() - 1L).map(EarlierFacts::knownTo),
                        completed.stream().map(DeskFacts::knownFrom).filter(Objects::nonNull))
                .distinct()
                .sorted()
                .toList();
        var all = new ArrayList<EarlierFacts>();
        var from = Instant.MIN;
        for (var to : changes) {
            all.add(at(from, to));
            from = to;
        }
        return all;
    }

    private EarlierFacts at(Instant moment, Instant until) {
        long replaced = 0;
        var facts = registered.getLast();
        for (var one : registered) {
            if (one.knownTo().isAfter(moment)) {
                facts = one;
                break;
            }
            replaced = one.replacesTheDesk() == null ? replaced : one.replacesTheDesk();
        }
        DeskFacts desk = null;
        for (var one : completed) {
            desk = one.knownFrom() == null || one.knownFrom().isAfter(moment) ? desk : one;
        }
        return desk == null || desk.corrections() < replaced
                ? facts.until(until)
                : facts.with(desk, respondentToo, until);
    }
}
