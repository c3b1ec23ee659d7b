package org.tiepdan.servicekit.web.request;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads numbers with decimals. */
final class Decimals {
    private Decimals() {}

    /** @return null for a value that is not a number, or out of range */
    static @Nullable BigDecimal of(JsonNode value) {
        if (value.isInt() || value.isLong()) {
            return BigDecimal.valueOf(value.longValue());
        }
        if (value.isBigInteger() || value.isBigDecimal()) {
            return value.decimalValue();
        }
        return value.isNumber() && Double.isFinite(value.doubleValue())
                ? BigDecimal.valueOf(value.doubleValue())
                : null;
    }
}
