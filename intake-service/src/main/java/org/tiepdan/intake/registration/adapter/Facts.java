package org.tiepdan.intake.registration.adapter;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.intake.registration.fact.Fact;
import org.tiepdan.servicekit.web.request.RequestReader;

/** Optional facts of a petition: an unclear one gives a warning and does not refuse the rest. */
final class Facts {
    /** A cell may hold the phones of all representatives of a group. */
    private static final int LENGTH = 1000;

    private Facts() {}

    /** @return null if nothing usable is given */
    static <T> @Nullable T read(RequestReader from, String member, Function<String, Fact<T>> reading) {
        var text = from.scalar(member, LENGTH);
        if (text == null) {
            return null;
        }
        var fact = reading.apply(PlainText.visible(text));
        var doubt = fact.doubt();
        if (doubt != null) {
            from.warning(member, doubt.code(), doubt.vi(), doubt.en());
        }
        return fact.value();
    }
}
