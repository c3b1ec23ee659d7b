package org.tiepdan.servicekit.web;

import java.util.List;

/** A request that is refused, as RFC 9457 wants it told. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<Fault> faults;

    /**
     * @param status HTTP status, 4xx or 5xx
     * @param code stable, in kebab-case
     */
    public ProblemException(int status, String code, String vietnamese, String english) {
        this(status, code, vietnamese, english, List.of());
    }

    ProblemException(int status, String code, String vietnamese, String english, List<Fault> faults) {
        super(vietnamese + " / " + english);
        this.status = status;
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<Fault> faults() {
        return faults;
    }
}
