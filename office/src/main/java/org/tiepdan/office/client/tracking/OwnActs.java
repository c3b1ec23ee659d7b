package org.tiepdan.office.client.tracking;

import java.util.List;

/**
 * What the caller's bodies recorded in a case that another body may have now.
 *
 * @param now the correction of the acts that still hold; none if no act holds
 * @param forms content of each recorded act
 */
public record OwnActs(List<CaseHistory.Entry> acts, List<ActsNow.Act> now, List<ActsNow.Act> forms) {
    public ActsNow offered() {
        return new ActsNow(now, forms);
    }

    public CaseHistory history() {
        return new CaseHistory(acts);
    }
}
