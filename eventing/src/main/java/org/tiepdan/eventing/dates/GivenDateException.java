package org.tiepdan.eventing.dates;

/** Thrown for an unusable date in a request; the message says what was expected and repeats nothing of what was given. */
public final class GivenDateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String OUT_OF_RANGE = "date-out-of-range";

    private final String code;
    private final String vietnamese;
    private final String english;

    private GivenDateException(String code, String vietnamese, String english) {
        super(english);
        this.code = code;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    static GivenDateException misspelt(String kind, String example) {
        return new GivenDateException(
                "not-a-" + kind, "Cần viết như " + example + ".", "Expected to be written like " + example + ".");
    }

    static GivenDateException outOfRange() {
        return new GivenDateException(
                OUT_OF_RANGE,
                "Ngày phải từ " + GivenDates.FIRST + " đến " + GivenDates.LAST + ".",
                "Expected a day from " + GivenDates.FIRST + " to " + GivenDates.LAST + ".");
    }

    /** Stable, for programs: {@code not-a-date}, {@code not-a-date-time} or {@code date-out-of-range}. */
    public String code() {
        return code;
    }

    /** Whether the text was understood as a date, and so must not be tried in another format. */
    public boolean isOutOfRange() {
        return code.equals(OUT_OF_RANGE);
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return english;
    }
}
