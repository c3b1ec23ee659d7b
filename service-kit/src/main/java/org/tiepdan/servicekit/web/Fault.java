package org.tiepdan.servicekit.web;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One thing wrong with a request. Neither sentence ever repeats what was sent.
 *
 * @param pointer JSON Pointer of the member, {@code /petitioner/fullName}; a query parameter by its name
 * @param code stable, for programs
 * @param vietnamese for people
 * @param english the same in English
 */
@JsonIncludeProperties({"pointer", "code", "message"})
public record Fault(String pointer, String code, String vietnamese, String english) {

    /** Both sentences, Vietnamese first, as in an answer. */
    @JsonProperty
    public String message() {
        return vietnamese + " / " + english;
    }
}
