package org.tiepdan.reporting.account;

/** The order in which accounts are handed over. No order depends on cases that a reader may not know of. */
public enum AccountOrder {
    /** By the ids of the cases. */
    ID,
    /** By the day of receipt, then by id. */
    RECEIPT
}
