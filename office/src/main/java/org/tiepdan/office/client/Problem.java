package org.tiepdan.office.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page shows of a problem. */
record Problem(
        int status,
        @Nullable String detail,
        @Nullable String code,
        @Nullable List<Fault> errors) {}
