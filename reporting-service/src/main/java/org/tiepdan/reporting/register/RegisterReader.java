package org.tiepdan.reporting.register;

import java.util.Map;
import org.tiepdan.access.Grant;
import org.tiepdan.servicekit.web.RequestFaultsException;

/** Reads the register (sổ theo dõi), page by page. */
public interface RegisterReader {

    /**
     * @param grant whose cases are read; looks at those that may denounce are recorded
     * @param parameters as a request to {@code GET /api/v1/cases} has them; an empty value is none
     * @throws RequestFaultsException naming every fault of them
     */
    RegisterPage read(Grant grant, Map<String, String[]> parameters);
}
