package org.tiepdan.reporting.form.seen;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.Stint;

/** The bodies that had a case or had to settle it. */
public final class Holders {
    private Holders() {}

    /** @return codes, as recorded, of those that got it before that day, even after it was settled */
    public static Set<String> before(LocalDate day, CaseAccount account) {
        var all = new HashSet<String>();
        account.stints().stream()
                .filter(stint -> stint.from().isBefore(day))
                .map(Stint::body)
                .forEach(all::add);
        Competence.of(account).stream()
                .filter(competence -> competence.from().isBefore(day))
                .map(Competence::body)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }
}
