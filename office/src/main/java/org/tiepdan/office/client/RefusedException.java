package org.tiepdan.office.client;

import java.util.List;
import java.util.Set;
import org.tiepdan.office.client.fault.Fault;

/** A service answered with a problem (RFC 9457). */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Set<Integer> FOR_NOW = Set.of(429, 503);

    private final int status;
    private final String sentence;
    private final transient List<Fault> faults;

    /**
     * @param status HTTP status, 4xx or 5xx
     * @param sentence for people: Vietnamese, then English
     */
    RefusedException(int status, String sentence, List<Fault> faults) {
        super("Refused with status " + status);
        this.status = status;
        this.sentence = sentence;
        this.faults = List.copyOf(faults);
    }

    /** A fault that a service would also report, but without naming the field. */
    public static RefusedException outOfReach(String field) {
        var fault = new Fault(
                field,
                "out-of-reach",
                "Cơ quan này ngoài phạm vi ông, bà được xem. / You may not see the figures of this body.");
        return new RefusedException(403, "Không có quyền xem. / Not allowed.", List.of(fault));
    }

    public int status() {
        return status;
    }

    public String sentence() {
        return sentence;
    }

    /** Every fault of the request; none for another kind of problem. */
    public List<Fault> faults() {
        return faults;
    }

    /** Whether a retry may succeed soon. */
    public boolean isForNow() {
        return FOR_NOW.contains(status);
    }
}
