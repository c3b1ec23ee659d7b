package org.tiepdan.office.reception;

import java.util.List;

/**
 * One field of the form, as the template's fragment shows it.
 *
 * @param kind {@code CODE}, {@code DATE} or {@code NUMBER}
 * @param value as typed; empty for none
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

    /** This form has no folded groups. */
    public boolean folded() {
        return false;
    }
}
