package org.tiepdan.reporting.register.adapter;

import com.mongodb.client.MongoCollection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.adapter.query.VisibilityQuery;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Likeness;
import org.tiepdan.reporting.wording.BodyNames;

/** What the reader of a case may know of other petitions that say the same. */
final class LikeCases {
    private final MongoCollection<CaseDocument> cases;
    private final BodyNames names;

    LikeCases(MongoCollection<CaseDocument> cases, BodyNames names) {
        this.cases = cases;
        this.names = names;
    }

    CaseView.@Nullable Like of(Grant grant, CaseDocument document) {
        var like = document.routing() == null ? null : document.routing().like();
        if (like == null || (like.first() == null && like.people() == null)) {
            return null;
        }
        var first = seen(grant, like.first());
        var holder = holder(document, like, first);
        return new CaseView.Like(
                like.first() != null,
                first.map(CaseDocument::id).orElse(null),
                holder,
                names.of(holder),
                seen(grant, like.group()).map(CaseDocument::id).orElse(null),
                like.people());
    }

    /** For a hidden denunciation, not even the body that has it. */
    private static @Nullable String holder(CaseDocument document, Likeness like, Optional<CaseDocument> first) {
        return first.map(CaseDocument::holder).orElse(document.mayDenounce() ? null : like.heldBy());
    }

    private Optional<CaseDocument> seen(Grant grant, @Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(other -> Optional.ofNullable(
                        cases.find(VisibilityQuery.ofOne(other, grant)).first()))
                .filter(other -> grant.sees(other.parties()) && other.petition() != null);
    }
}
