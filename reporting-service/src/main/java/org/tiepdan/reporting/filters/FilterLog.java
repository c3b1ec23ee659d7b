package org.tiepdan.reporting.filters;

/** Writes filters to their topic, which every instance reads; each method returns once the record cannot be lost. */
public interface FilterLog {

    /** @return offset of the record */
    long save(SavedFilter filter);

    /** @return offset of the record */
    long delete(String id);
}
