package org.tiepdan.eventing.dates;

/** A date in a request that is no usable date; the message says what was expected and nothing of what was given. */
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

    /** Whether a date was understood; it may not be read in yet another way then. */
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
