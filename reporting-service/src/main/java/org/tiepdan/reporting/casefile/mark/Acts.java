package org.tiepdan.reporting.casefile.mark;

import org.jspecify.annotations.Nullable;

/** Codes of acts. */
final class Acts {
    private Acts() {}

    /**
     * @param type of the event
     * @param of subject of a notification; null otherwise
     */
    static String code(String type, @Nullable String of) {
        return of == null ? type : type + "/" + of;
    }
}
