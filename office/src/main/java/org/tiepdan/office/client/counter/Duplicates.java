package org.tiepdan.office.client.counter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Petitions that say the same, as far as the caller may know of them. */
public record Duplicates(List<Candidate> candidates) {

    /**
     * @param relation {@code LINKED}, {@code LATE} or {@code RELATED}
     * @param caseId absent where the caller may not see the case
     * @param whatVi what may be told, in Vietnamese
     */
    public record Candidate(
            String relation,
            boolean samePetitioner,
            @Nullable String caseId,
            String whatVi,
            String whatEn) {}
}
