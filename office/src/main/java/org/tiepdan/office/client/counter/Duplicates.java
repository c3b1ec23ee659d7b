package org.tiepdan.office.client.counter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Petitions that say the same, those that the caller may know of. */
public record Duplicates(List<Candidate> candidates) {

    /**
     * @param relation {@code LINKED}, {@code LATE}, {@code OTHER_INSTANCE} or {@code RELATED}
     * @param caseId absent if the caller may not see the case
     * @param whatVi what the caller may learn, in Vietnamese
     */
    public record Candidate(
            String relation,
            boolean samePetitioner,
            @Nullable String caseId,
            String whatVi,
            String whatEn) {}
}
