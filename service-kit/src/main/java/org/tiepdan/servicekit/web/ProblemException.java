package org.tiepdan.servicekit.web;

import java.util.List;
import java.util.Map;

/** A refused request, with the members of an RFC 9457 problem. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String vietnamese;
    private final String english;
    private final transient List<Fault> faults;
    private final transient Map<String, String> headers;
    private final transient Map<String, String> members;

    /**
     * @param status HTTP status, 4xx or 5xx
     * @param code stable, in kebab-case
     */
    public ProblemException(int status, String code, String vietnamese, String english) {
        this(status, code, vietnamese, english, List.of(), Map.of(), Map.of());
    }

    /** @param members of the problem, in addition to {@code code} */
    public ProblemException(
            int status,
            String code,
            String vietnamese,
            String english,
            Map<String, String> headers,
            Map<String, String> members) {
        this(status, code, vietnamese, english, List.of(), headers, members);
    }

    ProblemException(int status, String code, String vietnamese, String english, List<Fault> faults) {
        this(status, code, vietnamese, english, faults, Map.of(), Map.of());
    }

    private ProblemException(
            int status,
            String code,
            String vietnamese,
            String english,
            List<Fault> faults,
            Map<String, String> headers,
            Map<String, String> members) {
        super(vietnamese + " / " + english);
        this.status = status;
        this.code = code;
        this.vietnamese = vietnamese;
        this.english = english;
        this.faults = List.copyOf(faults);
        this.headers = Map.copyOf(headers);
        this.members = Map.copyOf(members);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return english;
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, String> headers() {
        return headers;
    }

    /** Members of the problem in addition to {@code code} and {@code errors}. */
    public Map<String, String> members() {
        return members;
    }
}
