package org.tiepdan.office.reception;

import java.util.List;

/**
 * One field of the form, as the fragment of fields shows it.
 *
 * @param kind {@code CODE}, {@code DATE} or {@code NUMBER}
 * @param value as it was typed; empty for none
 * @param fault a sentence; empty for none
 */
public record ReceptionField(
        String id,
        String name,
        String kind,
        String label,
        String hint,
        boolean required,
        List<Option> options,
        String value,
        String fault) {

    public record Option(String id, String code, String words, boolean chosen) {}

    /** Nothing of this form is shown only to those who ask for it. */
    public boolean folded() {
        return false;
    }
}
