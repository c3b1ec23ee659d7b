package org.tiepdan.routing.triage.adapter.http.complete;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.routing.completion.CompletedFacts;
import org.tiepdan.routing.completion.CompletionCheck;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.triage.adapter.http.split.SplitRequest;
import org.tiepdan.servicekit.web.request.RequestReader;

/** Reads facts by the members of a petition, in codes and days only: free text would stay on the log for ever. */
public final class FactsRequest {
    private static final int CODE_LENGTH = 64;

    private FactsRequest() {}

    /**
     * @param matter the known facts of the petition; null if the caller may not see it, who then learns nothing of it here
     * @param today in Viet Nam
     */
    public static CompletedFacts facts(RequestReader request, LawPack law, @Nullable Matter matter, LocalDate today) {
        var decision = request.object("decision", false);
        var facts = new CompletedFacts(
                respondent(request),
                request.choice("field", Field.class, false),
                decision == null ? null : decision.choice("kind", DecisionKind.class, false),
                decision == null ? null : decision.date("receivedOn", false),
                request.integer("instance", false),
                SplitRequest.commune(request, law.units(), today),
                request.code("fieldBody", CODE_LENGTH, false),
                request.choices("resolved", Finding.class),
                request.choices("found", Finding.class));
        if (matter != null) {
            var receivedOn = LegalTime.dateOf(matter.receivedAt());
            new CompletionCheck(law.bodies())
                    .faults(facts, matter, receivedOn)
                    .forEach(fault -> request.fault(fault.member(), fault.code(), fault.vi(), fault.en()));
        }
        return facts;
    }

    private static @Nullable Respondent respondent(RequestReader request) {
        var respondent = request.object("respondent", false);
        if (respondent == null) {
            return null;
        }
        var body = respondent.code("body", CODE_LENGTH, false);
        var role = respondent.choice("role", RespondentRole.class, false);
        return body == null && role == null ? null : new Respondent(body, role == null ? null : role.name(), null);
    }
}
