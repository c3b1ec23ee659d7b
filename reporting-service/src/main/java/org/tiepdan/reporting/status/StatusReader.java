package org.tiepdan.reporting.status;

import org.tiepdan.access.Caller;
import org.tiepdan.servicekit.web.ProblemException;

/** Reads the public status that a receipt code (mã biên nhận) gives access to. */
public interface StatusReader {

    /**
     * @param caller who asks; all who have the code get the same answer
     * @param receiptCode as it was typed: capitals, spaces and hyphens do not matter
     * @throws ProblemException {@code 404 mistyped-receipt-code} for what is not as long as a code; {@code 404
     *     unknown-receipt-code}, after the same work, for everything else by which there is nothing to see; {@code 503
     *     receipt-key-missing} as long as codes cannot be looked up
     */
    CaseStatus read(Caller caller, String receiptCode);
}
