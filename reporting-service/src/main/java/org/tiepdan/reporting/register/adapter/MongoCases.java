package org.tiepdan.reporting.register.adapter;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Caller;
import org.tiepdan.reporting.adapter.Cases;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.register.Timeline;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.reporting.wording.Sentences;
import org.tiepdan.reporting.wording.StateWords;
import org.tiepdan.servicekit.web.ProblemException;

/** Reads single cases from their documents. */
@Component
final class MongoCases implements CaseReader {
    private final MongoCollection<CaseDocument> cases;
    private final BodyNames names;
    private final Sentences sentences;
    private final Clock clock;

    MongoCases(MongoDatabase database, BodyNames names, Sentences sentences, Clock clock) {
        this.cases = Cases.of(database);
        this.names = names;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Override
    public Optional<CaseView> one(Caller caller, String id) {
        return find(id).map(document -> {
            var tracking = document.tracking();
            var stateName =
                    StateWords.of(document.type(), document.state(), tracking == null ? null : tracking.closedAs());
            return CaseView.of(document, names, stateName, clock.instant());
        });
    }

    @Override
    public Timeline timeline(Caller caller, String id) {
        return find(id).map(document -> Timeline.of(document, names, sentences)).orElseThrow(MongoCases::unknown);
    }

    private Optional<CaseDocument> find(String id) {
        return Optional.ofNullable(cases.find(eq("_id", id)).first());
    }

    static ProblemException unknown() {
        return new ProblemException(
                404,
                "unknown-case",
                "Không có vụ việc với mã này, hoặc đơn vừa được tiếp nhận và chưa vào sổ.",
                "No case has this id, or its petition was received a moment ago and is not in the register yet.");
    }
}
