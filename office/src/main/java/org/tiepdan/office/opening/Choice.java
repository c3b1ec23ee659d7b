package org.tiepdan.office.opening;

import java.util.List;
import org.tiepdan.office.client.triage.ActReason;
import org.tiepdan.office.words.Display;

/** A reason to choose. */
record Choice(String code, String words, boolean chosen) {
    static final String OPENING = "OPENING";
    static final String ERASURE = "ERASURE";
    static final String REFUSAL = "REFUSAL";

    /** @return the reason in words; its code if the list lacks it */
    static String words(List<ActReason> reasons, String use, String code, Display display) {
        return of(reasons, use, code, display).stream()
                .filter(Choice::chosen)
                .map(Choice::words)
                .findFirst()
                .orElse(code);
    }

    static List<Choice> of(List<ActReason> reasons, String use, String chosen, Display display) {
        return reasons.stream()
                .filter(reason -> reason.use().equals(use))
                .map(reason -> new Choice(
                        reason.code(),
                        display.language().of(reason.vi(), reason.en()),
                        reason.code().equals(chosen)))
                .toList();
    }
}
