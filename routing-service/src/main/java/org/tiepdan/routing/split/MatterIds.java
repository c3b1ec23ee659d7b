package org.tiepdan.routing.split;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tiepdan.eventing.CaseId;

/** Ids of matters: they depend on the petition and the matter's place in it alone, so that splitting again makes no others. */
public final class MatterIds {
    private MatterIds() {}

    /** @param ordinal from 1; a petition that is split anew counts on */
    public static CaseId of(CaseId petition, int ordinal) {
        var name = petition.value() + "\nmatter\n" + ordinal;
        return new CaseId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", ""));
    }

    /**
     * @param made how many were made before
     * @param count how many more
     */
    public static List<CaseId> next(CaseId petition, int made, int count) {
        return IntStream.rangeClosed(made + 1, made + count)
                .mapToObj(ordinal -> of(petition, ordinal))
                .toList();
    }
}
