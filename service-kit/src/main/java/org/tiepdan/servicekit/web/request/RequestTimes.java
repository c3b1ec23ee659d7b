package org.tiepdan.servicekit.web.request;

import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.dates.GivenDateException;
import org.tiepdan.eventing.text.UnclearTimeException;

/** Dates and moments among the members of a request: whatever is wrong with one is a fault of its member. */
final class RequestTimes {
    private static final int LONGEST = 64;

    private final RequestReader reader;

    RequestTimes(RequestReader reader) {
        this.reader = reader;
    }

    /** Makes a date or a moment of a text that is not blank. */
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
