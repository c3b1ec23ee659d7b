package org.tiepdan.reporting.account.kept;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.CaseParties;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.casefile.mark.Held;

/**
 * In whose figures a case counts: for those who may see it, and for each body that ever had it. A body that passed a case on must account for
 * it, though the case is no longer open to it.
 *
 * @param parties who may see it
 * @param had codes of the bodies that got it after its receipt, including by an act that a correction has made void since
 */
record Whose(CaseParties parties, Set<String> had) {
    private static final Set<String> RECEIPT = Set.of(Held.RECEIVED, Held.CONFLICT);

    static Whose of(CaseParties parties, List<Mark> marks) {
        var had = new HashSet<String>();
        for (var mark : marks) {
            if (mark.kind() == Mark.Kind.HELD
                    && mark.body() != null
                    && !RECEIPT.contains(String.valueOf(mark.code()))) {
                had.add(mark.body());
            }
        }
        had.removeAll(parties.handlers());
        return new Whose(parties, Set.copyOf(had));
    }

    /**
     * A denunciation never counts for the body or officer that it denounces, nor for the successor of that body: the same people
     * work there.
     *
     * @param heir the body that has today the cases of a body
     */
    static Predicate<Whose> countedFor(Grant grant, UnaryOperator<String> heir) {
        return whose -> {
            var parties = whose.parties;
            if (grant.sees(parties)) {
                return true;
            }
            var handlers = new HashSet<>(parties.handlers());
            handlers.addAll(whose.had);
            handlers.addAll(handlers.stream().map(heir).collect(Collectors.toSet()));
            var denounced = parties.respondentBody();
            return grant.sees(of(parties, handlers, denounced))
                    && grant.sees(of(parties, handlers, denounced == null ? null : heir.apply(denounced)));
        };
    }

    private static CaseParties of(CaseParties parties, Set<String> handlers, @Nullable String denounced) {
        return new CaseParties(
                parties.mayDenounce(), handlers, parties.competent(), denounced, parties.respondentOfficers());
    }
}
