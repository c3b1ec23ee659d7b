package org.tiepdan.tracking.petition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.ComplexityCriterion;

/**
 * Facts that lengthen the time limits of a matter by law.
 *
 * @param complex found complex (phức tạp)
 * @param remote in a remote area with difficult travel (vùng sâu, vùng xa đi lại khó khăn)
 * @param criteria why it is complex, without duplicates; null if not recorded
 */
public record Circumstances(
        boolean complex, boolean remote, @Nullable List<ComplexityCriterion> criteria) {
    public Circumstances {
        criteria = criteria == null ? null : List.copyOf(criteria);
    }

    public Circumstances(boolean complex, boolean remote) {
        this(complex, remote, null);
    }
}
