package org.tiepdan.tracking.model;

import java.time.LocalDate;

/** A body of the model that ends during the modelled lives, and its successor. */
public final class Merger {
    public static final String ENDED = "19-05455";
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 7, 25);
    public static final String SUCCESSOR = "19-05860";

    private Merger() {}

    /** @return the body that holds the cases of {@code body} on that day */
    public static String on(LocalDate day, String body) {
        return body.equals(ENDED) && day.isAfter(LAST_DAY) ? SUCCESSOR : body;
    }

    /** A transfer dated while the body existed may be entered later; it does not go to a successor that already holds the case. */
    static boolean takes(String to, LocalDate on, String by, LocalDate today) {
        return !to.equals(ENDED) || (!on.isAfter(LAST_DAY) && !(by.equals(SUCCESSOR) && today.isAfter(LAST_DAY)));
    }
}
