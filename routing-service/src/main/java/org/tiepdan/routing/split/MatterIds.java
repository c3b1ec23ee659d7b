package org.tiepdan.routing.split;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tiepdan.eventing.CaseId;

/** Ids of matters. They depend only on the petition and the matter's ordinal, so that repeating a split gives the same ids. */
public final class MatterIds {
    private MatterIds() {}

    /** @param ordinal from 1; continues if a petition is split again */
    public static CaseId of(CaseId petition, int ordinal) {
        var name = petition.value() + "\nmatter\n" + ordinal;
        return new CaseId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", ""));
    }

    /**
     * @param made number of matters created before
     * @param count number of further ids
     */
    public static List<CaseId> next(CaseId petition, int made, int count) {
        return IntStream.rangeClosed(made + 1, made + count)
                .mapToObj(ordinal -> of(petition, ordinal))
                .toList();
    }
}
