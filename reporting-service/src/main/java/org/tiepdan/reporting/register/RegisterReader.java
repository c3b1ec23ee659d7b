package org.tiepdan.reporting.register;

import java.util.List;
import java.util.Map;
import org.tiepdan.access.Grant;
import org.tiepdan.servicekit.web.RequestFaultsException;

/**
 * Reads the register (sổ theo dõi) page by page, during writes. A cursor is a place in the order, not a row number, so that a case
 * received, changed or closed between two pages moves no other row. From the first page to the last:
 *
 * <ul>
 * <li>A case that matches all the time, and whose sort key does not change, is shown once.
 * <li>By {@code receivedAt}, only a correction of the moment of receipt changes a key. By {@code dueOn}, each limit that is set, met,
 * extended or closed does: a case that moves behind the place is shown again, one that moves before it may be missed.
 * <li>A case that no longer matches, such as one that was closed, with {@code open=true}, is not shown from then on.
 * <li>A new case is shown if its place comes after.
 * </ul>
 */
public interface RegisterReader {
    /** The values of {@code sort=}. */
    List<String> ORDERS = List.of("receivedAt", "-receivedAt", "dueOn", "-dueOn");

    /**
     * @param grant whose cases are read; looks at possible denunciations are recorded
     * @param parameters as in a request to {@code GET /api/v1/cases}; an empty value counts as absent
     * @throws RequestFaultsException naming every fault of them
     */
    RegisterPage read(Grant grant, Map<String, String[]> parameters);
}
