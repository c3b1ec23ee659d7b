package org.tiepdan.office.client;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.fault.Fault;

/** The members of a problem that a page shows. */
record Problem(
        int status,
        @Nullable String detail,
        @Nullable String code,
        @Nullable List<Fault> errors) {}
