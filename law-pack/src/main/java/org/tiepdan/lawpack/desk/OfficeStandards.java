package org.tiepdan.lawpack.desk;

import java.util.List;
import java.util.Optional;
import org.tiepdan.lawpack.petition.PetitionType;

/** The office's own standards for cases to which the law gives no limit. */
public final class OfficeStandards {
    private final List<OfficeStandard> all;

    public OfficeStandards(List<OfficeStandard> all) {
        this.all = List.copyOf(all);
    }

    /**
     * @param state code of a state of an open case, {@code RECEIVED} between receipt and the routing decision
     * @return the first match; empty when the office has set none
     */
    public Optional<OfficeStandard> find(PetitionType type, String state) {
        return all.stream().filter(standard -> standard.fits(type, state)).findFirst();
    }

    public List<OfficeStandard> all() {
        return all;
    }
}
