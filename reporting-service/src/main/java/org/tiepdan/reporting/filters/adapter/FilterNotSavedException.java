package org.tiepdan.reporting.filters.adapter;

import org.tiepdan.servicekit.web.UnavailableException;

/** The broker did not confirm the filter in time; it may have stored it anyway. */
final class FilterNotSavedException extends UnavailableException {
    private static final long serialVersionUID = 1L;
    private static final int RETRY_SECONDS = 2;

    FilterNotSavedException(Throwable cause) {
        super(
                "filter-not-saved",
                "Chưa lưu được bộ lọc. Xin thử lại.",
                "The filter cannot be saved now. Please try again.",
                RETRY_SECONDS,
                "Expected the broker to acknowledge a saved filter.",
                cause);
    }
}
