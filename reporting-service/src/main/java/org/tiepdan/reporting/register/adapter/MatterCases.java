package org.tiepdan.reporting.register.adapter;

import com.mongodb.client.MongoCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.adapter.query.VisibilityQuery;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Happening;

/** The matters (vụ việc) of a split petition, those that its reader may see. */
final class MatterCases {
    private final MongoCollection<CaseDocument> cases;

    MatterCases(MongoCollection<CaseDocument> cases) {
        this.cases = cases;
    }

    /** @return ids in the order of the split; none if it was taken back */
    List<String> of(Grant grant, CaseDocument document) {
        var tracking = document.tracking();
        return tracking == null
                ? List.of()
                : tracking.matters().stream().filter(id -> isSeen(grant, id)).toList();
    }

    /** Its events, without lines about matters that the reader may not see, so that they cannot be counted. */
    List<Happening> timeline(Grant grant, CaseDocument document) {
        var seen = new HashMap<String, Boolean>();
        return document.timeline().stream()
                .filter(line -> !line.type().equals("case.matter-moved.v1")
                        || seen.computeIfAbsent(Objects.requireNonNullElse(line.detail(), ""), id -> isSeen(grant, id)))
                .toList();
    }

    /** Whether the reader may open that case. */
    boolean isSeen(Grant grant, String id) {
        var found = cases.find(VisibilityQuery.ofOne(id, grant)).first();
        return found != null && grant.sees(found.parties());
    }
}
