package org.tiepdan.office.opening;

import java.util.List;
import org.tiepdan.office.client.triage.ActReason;
import org.tiepdan.office.words.Display;

/** A reason to choose. */
record Choice(String code, String words, boolean chosen) {
    static final String OPENING = "OPENING";
    static final String REFUSAL = "REFUSAL";

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
