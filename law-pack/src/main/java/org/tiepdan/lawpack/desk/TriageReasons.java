package org.tiepdan.lawpack.desk;

import java.util.List;
import java.util.Optional;

/** The reasons an officer at the triage desk (cán bộ phân loại, xử lý đơn) can give. */
public final class TriageReasons {
    private final List<TriageReason> all;

    public TriageReasons(List<TriageReason> all) {
        this.all = List.copyOf(all);
    }

    /** @return empty for an unknown code and for one meant for another use */
    public Optional<TriageReason> find(String code, TriageReason.Use use) {
        return all.stream()
                .filter(reason -> reason.use() == use && reason.code().equals(code))
                .findFirst();
    }

    /** @return in the order of the file */
    public List<TriageReason> of(TriageReason.Use use) {
        return all.stream().filter(reason -> reason.use() == use).toList();
    }

    public List<TriageReason> all() {
        return all;
    }
}
