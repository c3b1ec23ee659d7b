package org.tiepdan.routing.triage.adapter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.completion.Completion;
import org.tiepdan.routing.detail.Details;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.jurisdiction.Reason;

/**
 * Data for a decision that is not part of every event about the petition. Null members mean none, so that a petition with no more than a
 * name takes few bytes.
 *
 * @param petitionerKind code of who petitions
 * @param findings codes of what was found on reading the paper, or at the desk
 * @param details null for none
 * @param completions what officers of the desk entered, the latest last
 * @param proposal the rules by which the petition went to the officer who decided
 * @param decisionEvent id of the event by which an officer decided; null while there is no such decision in force
 * @param takenBack revoked decisions, the latest last; kept so that a repeated request gets the first answer
 */
public record Background(
        @Nullable String petitionerKind,
        @Nullable List<String> findings,
        @Nullable Details details,
        @Nullable List<Completion> completions,
        @Nullable List<Reason> proposal,
        @Nullable String decisionEvent,
        @Nullable List<TakenBack> takenBack) {
    /** For a petition stored by an earlier version without these data. */
    static final Background NONE = new Background(null, null, null, null, null, null, null);

    public static Background of(Matter matter) {
        return new Background(
                matter.petitionerKind(),
                matter.findings().isEmpty() ? null : matter.findings(),
                matter.details().equals(Details.NONE) ? null : matter.details(),
                null,
                null,
                null,
                null);
    }

    /** Whether all facts for the rules are stored: every registration has the kind of petitioner, but earlier versions did not store it. */
    public boolean saysWhoPetitions() {
        return petitionerKind != null;
    }

    /** The facts of a petition for the rules. */
    Matter matter(PetitionFacts facts) {
        return facts.matter(
                petitionerKind, findings == null ? List.of() : findings, details == null ? Details.NONE : details);
    }

    /** @param known the matter with the completed facts */
    Background completed(Completion completion, Matter known) {
        var before = of(known);
        return new Background(
                before.petitionerKind,
                before.findings,
                before.details,
                Stream.concat(allCompleted().stream(), Stream.of(completion)).toList(),
                proposal,
                decisionEvent,
                takenBack);
    }

    /** @param reasons why it waited for the officer */
    public Background decided(List<Reason> reasons, @Nullable String event) {
        return proposed(reasons).with(event);
    }

    /** The petition waits again: the officer's decision is void, and its earlier reasons are kept for the next one. */
    Background waiting(List<Reason> reasons) {
        return proposed(reasons).with(null);
    }

    /** @param event id of the event that repeats the decision */
    public Background saidAgain(String event) {
        return decisionEvent == null ? this : with(event);
    }

    /** @return the rules' reasons before {@code officer} decided; null if no officer decided */
    public @Nullable List<Reason> proposalOf(@Nullable DecidedBy officer) {
        return officer == null ? null : proposal;
    }

    /** @return this background with earlier statements about the petition, whose registration changed */
    Background saidBefore(Background before) {
        return new Background(
                petitionerKind, findings, details, null, before.proposal, before.decisionEvent, before.takenBack);
    }

    /** @param command id of the command that took the decision back */
    public Background takenBackBy(String command) {
        if (decisionEvent == null) {
            return this;
        }
        var all = Stream.concat(allTakenBack().stream(), Stream.of(new TakenBack(command, decisionEvent)))
                .toList();
        return new Background(petitionerKind, findings, details, completions, proposal, decisionEvent, all);
    }

    /** @return id of the event of the decision that this command took back; empty if it took none back */
    public Optional<String> takenBackWith(String command) {
        return allTakenBack().stream()
                .filter(one -> one.command().equals(command))
                .map(TakenBack::decision)
                .findFirst();
    }

    private List<TakenBack> allTakenBack() {
        return takenBack == null ? List.of() : takenBack;
    }

    List<Completion> allCompleted() {
        return completions == null ? List.of() : completions;
    }

    /** @return the last completion by an officer; null for none */
    public @Nullable Completion completed() {
        return completions == null ? null : completions.getLast();
    }

    private Background proposed(List<Reason> reasons) {
        var all = Stream.concat(Stream.ofNullable(proposal).flatMap(List::stream), reasons.stream())
                .distinct()
                .toList();
        return new Background(petitionerKind, findings, details, completions, all, decisionEvent, takenBack);
    }

    private Background with(@Nullable String event) {
        return new Background(petitionerKind, findings, details, completions, proposal, event, takenBack);
    }
}
