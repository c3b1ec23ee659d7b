package org.tiepdan.reporting.account.kept;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.CaseParties;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.kept.KeptAccounts.Heirs;
import org.tiepdan.reporting.casefile.mark.Held;

/**
 * Whose figures count a case: those who may see it, and each body that ever had it. A body that passed a case on must still account for it,
 * although it can no longer open it.
 *
 * @param parties who may see it
 * @param had codes of the bodies that got it after its receipt, even by an act that a correction made void
 */
record CountedParties(CaseParties parties, Set<String> had) {
    private static final Set<String> RECEIPT = Set.of(Held.RECEIVED, Held.CONFLICT);

    static CountedParties of(CaseParties parties, List<Mark> marks) {
        var had = new HashSet<String>();
        for (var mark : marks) {
            if (mark.kind() == Mark.Kind.HELD
                    && mark.body() != null
                    && !RECEIPT.contains(String.valueOf(mark.code()))) {
                had.add(mark.body());
            }
        }
        had.removeAll(parties.handlers());
        return new CountedParties(parties, Set.copyOf(had));
    }

    /**
     * A denunciation never counts for the body or officer that it denounces, nor for the successor of that body, where the same people
     * work.
     */
    static Predicate<CountedParties> countedFor(Grant grant, Heirs heirs) {
        return whose -> {
            var parties = whose.parties;
            var denounced = parties.respondentBody();
            var heirOfDenounced = denounced == null ? null : heirs.ofPeople().apply(denounced);
            if (grant.sees(parties)) {
                return heirOfDenounced == null || grant.sees(of(parties, parties.handlers(), heirOfDenounced));
            }
            var handlers = new HashSet<>(parties.handlers());
            handlers.addAll(whose.had);
            handlers.addAll(handlers.stream().map(heirs.ofCases()).collect(Collectors.toSet()));
            return grant.sees(of(parties, handlers, denounced)) && grant.sees(of(parties, handlers, heirOfDenounced));
        };
    }

    private static CaseParties of(CaseParties parties, Set<String> handlers, @Nullable String denounced) {
        return new CaseParties(
                parties.mayDenounce(), handlers, parties.competent(), denounced, parties.respondentOfficers());
    }
}
