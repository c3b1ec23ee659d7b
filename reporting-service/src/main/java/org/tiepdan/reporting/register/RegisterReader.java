package org.tiepdan.reporting.register;

import java.util.Map;
import org.tiepdan.access.Caller;
import org.tiepdan.servicekit.web.RequestFaultsException;

/** Reads the register (sổ theo dõi), page by page. */
public interface RegisterReader {

    /**
     * @param caller who asks; nothing depends on it as long as nobody can sign in
     * @param parameters as a request to {@code GET /api/v1/cases} has them; an empty value is none
     * @throws RequestFaultsException naming every fault of them
     */
    RegisterPage read(Caller caller, Map<String, String[]> parameters);
}
