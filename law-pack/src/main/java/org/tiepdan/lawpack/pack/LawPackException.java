package org.tiepdan.lawpack.pack;

import java.util.List;

/**
 * Thrown when the law pack cannot be used. Carries every fault found, so that one reading of the message is enough to correct them all.
 */
public final class LawPackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    public LawPackException(List<String> faults) {
        super("Bộ luật có %d lỗi, mỗi nguyên nhân một dòng. / The law pack has %d fault(s), by cause:%n%s"
                .formatted(faults.size(), faults.size(), String.join(System.lineSeparator(), faults)));
        this.faults = List.copyOf(faults);
    }

    /** @return one sentence for each cause, each naming the file and lines, in Vietnamese first and English second */
    public List<String> faults() {
        return faults;
    }
}
