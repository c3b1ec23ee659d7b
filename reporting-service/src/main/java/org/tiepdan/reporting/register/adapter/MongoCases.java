package org.tiepdan.reporting.register.adapter;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiepdan.access.CaseParties;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Role;
import org.tiepdan.reporting.adapter.Cases;
import org.tiepdan.reporting.adapter.query.VisibilityQuery;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.register.Timeline;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.reporting.wording.Sentences;
import org.tiepdan.reporting.wording.StateWords;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.access.AccessLog;
import org.tiepdan.servicekit.web.access.AccessLog.Look;

/** Reads single cases from their documents. */
@Component
final class MongoCases implements CaseReader {
    private final MongoCollection<CaseDocument> cases;
    private final LikeCases likes;
    private final MatterCases matters;
    private final BodyNames names;
    private final Sentences sentences;
    private final AccessLog looks;
    private final Clock clock;

    MongoCases(MongoDatabase database, BodyNames names, Sentences sentences, AccessLog looks, Clock clock) {
        this.cases = Cases.of(database);
        this.likes = new LikeCases(cases, names);
        this.matters = new MatterCases(cases);
        this.names = names;
        this.sentences = sentences;
        this.looks = looks;
        this.clock = clock;
    }

    @Override
    public Optional<CaseView> one(Grant grant, String id) {
        return find(grant, id, Look.CASE).map(document -> {
            var tracking = document.tracking();
            var stateName =
                    StateWords.of(document.type(), document.state(), tracking == null ? null : tracking.closedAs());
            return CaseView.of(
                    document,
                    names,
                    stateName,
                    likes.of(grant, document),
                    matters.of(grant, document),
                    other -> matters.isSeen(grant, other),
                    clock.instant());
        });
    }

    @Override
    public Timeline timeline(Grant grant, String id) {
        return find(grant, id, Look.TIMELINE)
                .map(document -> Timeline.of(
                        document,
                        matters.timeline(grant, document),
                        grant.caller().roles().contains(Role.INSPECTOR),
                        other -> matters.isSeen(grant, other),
                        names,
                        sentences))
                .orElseThrow(MongoCases::unknown);
    }

    /** The database itself leaves out hidden cases, so they cost the same as unknown ids. */
    private Optional<CaseDocument> find(Grant grant, String id, Look look) {
        var found =
                Optional.ofNullable(cases.find(VisibilityQuery.ofOne(id, grant)).first());
        boolean seen = grant.sees(found.map(CaseDocument::parties).orElse(CaseParties.OF_NO_CASE));
        var shown = found.filter(_ -> seen);
        shown.filter(CaseDocument::mayDenounce)
                .ifPresent(document -> looks.looked(grant.caller(), look, List.of(document.id())));
        return shown;
    }

    static ProblemException unknown() {
        return new ProblemException(
                404,
                "unknown-case",
                "Không có vụ việc với mã này, hoặc đơn vừa được tiếp nhận và chưa vào sổ.",
                "No case has this id, or its petition was received a moment ago and is not in the register yet.");
    }
}
