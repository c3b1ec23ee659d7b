package org.tiepdan.reporting.register;

import java.util.List;
import java.util.Map;
import org.tiepdan.access.Grant;
import org.tiepdan.servicekit.web.RequestFaultsException;

/**
 * Reads the register (sổ theo dõi), page by page, while others write. A cursor is a place in the order and not a number of rows, so
 * that what is received, changed or closed between two pages moves no other row. From the first page to the last:
 *
 * <ul>
 *   <li>A case that is meant all the time, and whose key of the order does not change, is shown once.
 *   <li>By {@code receivedAt} only a correction of the moment of receipt changes a key. By {@code dueOn} each limit that is set, kept,
 *       extended or closed does: a case that moves behind the place is shown again, one that moves before it may be missed.
 *   <li>A case that is no longer meant, such as one that was closed, with {@code open=true}, is not shown from then on.
 *   <li>What is new is shown if its place comes after.
 * </ul>
 */
public interface RegisterReader {
    /** What {@code sort=} may say. */
    List<String> ORDERS = List.of("receivedAt", "-receivedAt", "dueOn", "-dueOn");

    /**
     * @param grant whose cases are read; looks at those that may denounce are recorded
     * @param parameters as a request to {@code GET /api/v1/cases} has them; an empty value is none
     * @throws RequestFaultsException naming every fault of them
     */
    RegisterPage read(Grant grant, Map<String, String[]> parameters);
}
