package org.tiepdan.tracking.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.CaseEvent.CaseAccepted;
import org.tiepdan.tracking.casework.CaseEvent.CaseAnswered;
import org.tiepdan.tracking.casework.CaseEvent.CaseClosed;
import org.tiepdan.tracking.casework.CaseEvent.CaseDecided;
import org.tiepdan.tracking.casework.CaseEvent.CaseObjected;
import org.tiepdan.tracking.casework.CaseEvent.CaseOpened;
import org.tiepdan.tracking.casework.CaseEvent.CaseRefused;
import org.tiepdan.tracking.casework.CaseEvent.CaseRouted;
import org.tiepdan.tracking.casework.CaseEvent.CaseTransferred;
import org.tiepdan.tracking.casework.CaseEvent.CaseWithdrawn;
import org.tiepdan.tracking.casework.CaseEvent.CommandRejected;
import org.tiepdan.tracking.casework.CaseEvent.LimitChanged;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineDecider;
import org.tiepdan.tracking.deadline.DeadlineEvent;
import org.tiepdan.tracking.petition.Petition;
import org.tiepdan.tracking.petition.Procedure;

/** Which time limit is set, met or ended by which event of a case: the first table of the contract, section 6. */
final class CaseLimits {
    /** LTCD 28.1: whoever came in person is answered. */
    static final String REPLY = "TCD-REPLY";
    /** LTC 24.2: a denunciation of another's competence is passed on. */
    static final String PASS_ON = "TC-TRANSFER";
    /** LKN 27, 36.1; LTC 24.1. */
    static final Set<String> ACCEPT = Set.of("KN-ACCEPT-1", "KN-ACCEPT-2", "TC-INITIAL");
    /** LKN 28, 37; LTC 30. */
    static final Set<String> RESOLVE = Set.of("KN-RESOLVE-1", "KN-RESOLVE-2", "TC-RESOLVE");

    private final DeadlineDecider deadlines;

    CaseLimits(DeadlineDecider deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * @param after the case when {@code event} has happened
     * @param staysInProvince whether the body that has the case now is one of its province
     * @param cause opaque id of the fact or command that led to the event
     */
    record Moment(CaseFile after, Petition petition, boolean staysInProvince, Instant now, String cause) {}

    List<DeadlineEvent> follow(CaseEvent event, Moment at) {
        return switch (event) {
            case CaseOpened opened -> opened(opened, at);
            case CaseRouted routed ->
                join(passedOn(routed, at), setAcceptance(at, routed.competentBody(), routed.outcome(), routed.on()));
            case CaseAccepted accepted ->
                join(
                        act(at, ACCEPT, accepted.on()),
                        act(at, Set.of(REPLY), accepted.on()),
                        set(at, resolveRule(at), accepted.by(), accepted.on()));
            case CaseRefused refused -> join(act(at, ACCEPT, refused.on()), act(at, Set.of(REPLY), refused.on()));
            case CaseObjected objected -> cancel(at, ACCEPT::contains, objected.on(), "case.objected");
            case CaseTransferred transferred ->
                join(
                        cancel(at, ACCEPT::contains, transferred.on(), "case.transferred"),
                        setAcceptance(at, transferred.to(), Outcome.TRANSFER, transferred.on()));
            case CaseDecided decided -> act(at, RESOLVE, decided.on());
            case CaseAnswered answered -> act(at, Set.of(REPLY), answered.on());
            case CaseWithdrawn withdrawn -> cancel(at, _ -> true, withdrawn.on(), "case.withdrawn");
            case CaseClosed closed -> closed(closed, at);
            case CommandRejected _, LimitChanged _ -> List.of();
        };
    }

    private List<DeadlineEvent> opened(CaseOpened event, Moment at) {
        var petition = at.petition();
        boolean isDenunciation = petition.isUnderTheLawOnDenunciations();
        var reply = petition.channel() == Channel.IN_PERSON ? receiversLimit(at, REPLY) : List.<DeadlineEvent>of();
        if (event.outcome() == null) {
            return isDenunciation ? join(reply, receiversLimit(at, PASS_ON)) : reply;
        }
        var passedOn = isDenunciation && event.outcome() == Outcome.TRANSFER
                ? receiversLimit(at, PASS_ON).stream()
                        .flatMap(set -> Stream.concat(
                                Stream.of(set), deadlines.act(set.deadline(), event.openedOn(), at.now()).stream()))
                        .toList()
                : List.<DeadlineEvent>of();
        return join(reply, passedOn, setAcceptance(at, event.competentBody(), event.outcome(), event.openedOn()));
    }

    /** Triage set the limit before anybody knew that the Law on Denunciations does not apply (LTC 25.2). */
    private List<DeadlineEvent> passedOn(CaseRouted event, Moment at) {
        if (at.petition().procedure() == Procedure.MANAGEMENT_CHECK) {
            return each(at, PASS_ON::equals, deadline -> deadlines.discard(deadline, "case.routed"));
        }
        return event.outcome() == Outcome.TRANSFER
                ? act(at, Set.of(PASS_ON), event.on())
                : cancel(at, PASS_ON::equals, event.on(), "case.routed");
    }

    /** An outcome that ends the case answers the citizen; a withdrawn one leaves nothing to answer. */
    private List<DeadlineEvent> closed(CaseClosed event, Moment at) {
        if (event.closedAs() == ClosedAs.WITHDRAWN) {
            return List.of();
        }
        return join(
                act(at, Set.of(REPLY), event.on()), cancel(at, rule -> !rule.equals(REPLY), event.on(), "case.closed"));
    }

    private List<DeadlineEvent> receiversLimit(Moment at, String rule) {
        return set(at, rule, at.petition().receivingBody(), at.petition().receivedOn());
    }

    private List<DeadlineEvent> setAcceptance(Moment at, @Nullable String body, Outcome outcome, LocalDate from) {
        if (body == null || !at.staysInProvince() || (outcome != Outcome.ACCEPT && outcome != Outcome.TRANSFER)) {
            return List.of();
        }
        return set(at, acceptRule(at), body, from);
    }

    private List<DeadlineEvent> set(Moment at, @Nullable String rule, String owedBy, LocalDate from) {
        return rule == null
                ? List.of()
                : deadlines.set(rule, owedBy, from, at.now(), at.cause()).stream()
                        .<DeadlineEvent>map(Function.identity())
                        .toList();
    }

    private List<DeadlineEvent> act(Moment at, Set<String> rules, LocalDate on) {
        return each(at, rules::contains, deadline -> deadlines.act(deadline, on, at.now()));
    }

    private List<DeadlineEvent> cancel(Moment at, RuleTest rules, LocalDate on, String cause) {
        return each(at, rules, deadline -> deadlines.cancel(deadline, on, at.now(), cause));
    }

    private static List<DeadlineEvent> each(
            Moment at, RuleTest rules, Function<Deadline, Optional<DeadlineEvent>> decision) {
        return at.after().deadlines().stream()
                .filter(deadline -> rules.covers(deadline.ruleId()))
                .flatMap(deadline -> decision.apply(deadline).stream())
                .toList();
    }

    private static @Nullable String acceptRule(Moment at) {
        return switch (at.petition().type()) {
            case COMPLAINT -> at.petition().isSecondInstance() ? "KN-ACCEPT-2" : "KN-ACCEPT-1";
            case DENUNCIATION -> at.petition().isUnderTheLawOnDenunciations() ? "TC-INITIAL" : null;
            case PROPOSAL, FEEDBACK, MIXED -> null;
        };
    }

    private static @Nullable String resolveRule(Moment at) {
        return switch (at.petition().type()) {
            case COMPLAINT -> at.petition().isSecondInstance() ? "KN-RESOLVE-2" : "KN-RESOLVE-1";
            case DENUNCIATION -> at.petition().isUnderTheLawOnDenunciations() ? "TC-RESOLVE" : null;
            case PROPOSAL, FEEDBACK, MIXED -> null;
        };
    }

    @SafeVarargs
    private static List<DeadlineEvent> join(List<DeadlineEvent>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private interface RuleTest {
        boolean covers(String ruleId);
    }
}
