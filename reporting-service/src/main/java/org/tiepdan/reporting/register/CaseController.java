package org.tiepdan.reporting.register;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.eventing.web.ProblemException;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Paths;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.reporting.wording.Sentences;
import org.tiepdan.reporting.wording.StateWords;

@RestController
class CaseController {
    private static final String EXAMPLE = "0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    private final MongoCollection<CaseDocument> cases;
    private final BodyNames names;
    private final Sentences sentences;
    private final Clock clock;

    CaseController(MongoDatabase database, BodyNames names, Sentences sentences, Clock clock) {
        this.cases = database.getCollection(Paths.CASES, CaseDocument.class);
        this.names = names;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Operation(operationId = "case", summary = "Một vụ việc / One case with its reasons and time limits")
    @GetMapping("/api/v1/cases/{id}")
    CaseView one(@Parameter(example = EXAMPLE) @PathVariable String id) {
        var document = find(id);
        var tracking = document.tracking();
        var stateName = StateWords.of(document.state(), tracking == null ? null : tracking.closedAs());
        return CaseView.of(document, names, stateName, clock.instant());
    }

    @Operation(operationId = "timeline", summary = "Diễn biến / Everything that happened to a case, in time order")
    @GetMapping("/api/v1/cases/{id}/timeline")
    Timeline timeline(@Parameter(example = EXAMPLE) @PathVariable String id) {
        return Timeline.of(find(id), names, sentences);
    }

    private CaseDocument find(String id) {
        var document = cases.find(eq("_id", id)).first();
        if (document == null) {
            throw new ProblemException(
                    404,
                    "unknown-case",
                    "Không có vụ việc với mã này, hoặc đơn vừa được tiếp nhận và chưa vào sổ.",
                    "No case has this id, or its petition was received a moment ago and is not in the register yet.");
        }
        return document;
    }
}
