package org.tiepdan.servicekit.web.request;

import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.dates.GivenDateException;
import org.tiepdan.eventing.text.UnclearTimeException;

/** Reads dates and moments among the members of a request; any error is a fault of the member. */
final class RequestTimes {
    private static final int LONGEST = 64;

    private final RequestReader reader;

    RequestTimes(RequestReader reader) {
        this.reader = reader;
    }

    /** Parses a date or a moment from a non-blank text. */
    interface Clear<T> {
        T read(String text) throws UnclearTimeException;
    }

    <T> @Nullable T read(String member, boolean required, String kind, String example, Clear<T> clear) {
        var text = reader.code(member, LONGEST, required);
        try {
            return text == null ? null : clear.read(text);
        } catch (UnclearTimeException e) {
            reader.fault(member, e.code("not-a-" + kind), e.vietnamese(example), e.english(example));
        } catch (GivenDateException e) {
            reader.fault(member, e.code(), e.vietnamese(), e.english());
        }
        return null;
    }
}
