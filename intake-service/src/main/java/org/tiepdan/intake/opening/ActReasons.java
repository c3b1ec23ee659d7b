package org.tiepdan.intake.opening;

import java.util.List;

/** The closed list of reasons. */
public final class ActReasons {
    private final List<ActReason> all;

    public ActReasons(List<ActReason> all) {
        this.all = List.copyOf(all);
    }

    /** @return in the order of the list */
    public List<ActReason> all() {
        return all;
    }

    /** @return in the order of the list */
    public List<String> codes(ActUse use) {
        return all.stream()
                .filter(reason -> reason.use() == use)
                .map(ActReason::code)
                .toList();
    }
}
