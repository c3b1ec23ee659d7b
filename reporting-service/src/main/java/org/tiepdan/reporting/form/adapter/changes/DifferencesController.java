package org.tiepdan.reporting.form.adapter.changes;

import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.form.adapter.FormRequests;
import org.tiepdan.reporting.form.adapter.SeenSubmissions;
import org.tiepdan.reporting.form.frozen.Differences;
import org.tiepdan.reporting.form.frozen.FormChanges;
import org.tiepdan.servicekit.web.access.AccessLog;

/** The differences between a submitted form and its numbers now. */
@RestController
class DifferencesController {
    private final FormRequests requests;
    private final FormChanges changes;
    private final SeenSubmissions submissions;
    private final RegisteredChanges registered;
    private final AccessLog looks;
    private final Clock clock;

    DifferencesController(
            FormRequests requests,
            FormChanges changes,
            SeenSubmissions submissions,
            RegisteredChanges registered,
            AccessLog looks,
            Clock clock) {
        this.requests = requests;
        this.changes = changes;
        this.submissions = submissions;
        this.registered = registered;
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping("/api/v1/reports/{form}/submissions/{id}/differences")
    Differences differences(@PathVariable String form, @PathVariable String id, Grant grant) {
        var submission = submissions.find(form, id, grant);
        var compared = changes.since(submission, requests.of(submission, grant), clock.instant());
        looks.looked(grant.caller(), AccessLog.Look.LIST, compared.denunciations());
        return registered.of(compared.shown());
    }
}
