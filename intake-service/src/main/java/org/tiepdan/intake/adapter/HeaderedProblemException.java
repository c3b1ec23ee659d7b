package org.tiepdan.intake.adapter;

import java.util.Map;

/** A refusal that says something in headers and members of its own. */
public class HeaderedProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Map<String, String> headers;
    private final transient Map<String, String> members;

    /** @param members of the problem, beside {@code code} */
    public HeaderedProblemException(
            int status,
            String code,
            String vietnamese,
            String english,
            Map<String, String> headers,
            Map<String, String> members) {
        super(vietnamese + " / " + english);
        this.status = status;
        this.code = code;
        this.headers = Map.copyOf(headers);
        this.members = Map.copyOf(members);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Map<String, String> headers() {
        return headers;
    }

    Map<String, String> members() {
        return members;
    }
}
