package org.tiepdan.reporting.adapter.query;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.petition.Denounced;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.casefile.CaseDocument;

/** A grant as a condition on documents: it matches the cases whose parties {@link Grant#sees} accepts. */
public final class VisibilityQuery {
    private VisibilityQuery() {}

    public static Bson of(Grant grant) {
        return and(
                exists(Paths.RECEIVED_AT),
                or(HandlerQuery.handledBy(grant.bodies()), HandlerQuery.settledBy(grant.watched())),
                or(notOf(grant), denouncesNobody()));
    }

    /** One case, if the grant shows it. The id is outside the other conditions, where every database uses its index. */
    public static Bson ofOne(String id, Grant grant) {
        return new Document("_id", id).append("$and", List.of(of(grant)));
    }

    private static Bson notOf(Grant grant) {
        var caller = grant.caller();
        var all = new ArrayList<Bson>();
        var notKept = new ArrayList<Bson>();
        notKept.add(nin(Paths.RESPONDENT_BODY, grant.denounceable()));
        notKept.add(ofAnOfficial());
        all.add(or(notKept));
        if (caller.id() != null) {
            all.add(ne(Paths.RESPONDENT_OFFICERS, caller.id()));
        }
        return and(all);
    }

    /** A complaint about an official is settled by the head of the same body; see {@link Denounced}. */
    private static Bson ofAnOfficial() {
        return eq(Paths.RESPONDENT_ROLE, RespondentRole.OFFICIAL.name());
    }

    private static Bson denouncesNobody() {
        return and(
                in(Paths.TYPE, CaseDocument.NEVER_DENOUNCES),
                noneOrHarmless(Paths.byRouting("type")),
                noneOrHarmless(Paths.byTracking("type")));
    }

    private static Bson noneOrHarmless(String path) {
        return or(exists(path, false), in(path, CaseDocument.NEVER_DENOUNCES));
    }
}
