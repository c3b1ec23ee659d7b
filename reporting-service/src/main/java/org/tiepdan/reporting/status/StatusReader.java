package org.tiepdan.reporting.status;

import org.tiepdan.access.Caller;
import org.tiepdan.servicekit.web.ProblemException;

/** Reads the public status that a receipt code (mã biên nhận) gives access to. */
public interface StatusReader {

    /**
     * @param caller all callers with the code get the same answer
     * @param receiptCode as typed: capitals, spaces and hyphens do not matter
     * @throws ProblemException {@code 404 mistyped-receipt-code} if it does not have the length of a code;
     *     {@code 404 unknown-receipt-code}, after the same work, whenever there is nothing to show; {@code 503 receipt-key-missing} while
     *     codes cannot be looked up
     */
    CaseStatus read(Caller caller, String receiptCode);
}
