package org.tiepdan.reporting.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the next page; absent on the last */
public record RegisterPage(List<CaseRow> items, @Nullable String next) {}
