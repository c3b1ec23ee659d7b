package org.tiepdan.reporting.form.adapter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Role;
import org.tiepdan.reporting.form.FormEvaluator;
import org.tiepdan.reporting.form.frozen.Submission;
import org.tiepdan.reporting.form.frozen.Submissions;
import org.tiepdan.servicekit.web.ProblemException;

/**
 * The submissions that a caller may know of. A submission whose numbers count a case that denounces the caller is
 * hidden. The form of a leader does not count denunciations of the leader's bodies. What was known at the submission
 * decides: an earlier submission stays visible, since its disappearance would reveal the new denunciation. The person
 * who submitted a form has seen its numbers and still sees it.
 */
@Component
public final class SeenSubmissions {
    /** The clock of a service that records cases may be ahead of this one. */
    private static final Duration CLOCKS = Duration.ofMinutes(10);

    private final Submissions submissions;
    private final FormRequests requests;
    private final FormEvaluator evaluator;

    SeenSubmissions(Submissions submissions, FormRequests requests, FormEvaluator evaluator) {
        this.submissions = submissions;
        this.requests = requests;
        this.evaluator = evaluator;
    }

    /** @throws ProblemException {@code 404} if there is no such submission of the form that the caller may know of */
    public Submission find(String form, String id, Grant grant) {
        return submissions
                .find(id)
                .filter(each -> each.table().form().equals(form))
                .filter(each -> sees(each, grant))
                .orElseThrow(() -> new ProblemException(
                        404, "no-such-submission", "Không có báo cáo đã nộp này.", "There is no such submission."));
    }

    /** @param holds whether no later submission that the caller may know of supersedes it */
    record Seen(Submission submission, boolean holds) {}

    /**
     * The newest first.
     *
     * @param bodies codes
     * @param meant selects some; whether they hold is decided among all of their form, body and days
     */
    List<Seen> list(String form, Set<String> bodies, Predicate<Submission> meant, Grant grant) {
        var all = submissions.of(form, bodies);
        var keys = all.stream().filter(meant).map(Submission::key).collect(Collectors.toSet());
        var list = new ArrayList<Seen>();
        var held = new HashSet<String>();
        for (var each : all) {
            if (keys.contains(each.key()) && sees(each, grant)) {
                boolean holds = held.add(each.key());
                if (meant.test(each)) {
                    list.add(new Seen(each, holds));
                }
            }
        }
        return list;
    }

    /** @return the one of this form, body and days that holds, among those that the caller may know of */
    Optional<Submission> latest(String key, Grant grant) {
        return submissions.all(key).stream().filter(each -> sees(each, grant)).findFirst();
    }

    private boolean sees(Submission submission, Grant grant) {
        if (!grant.bodies().contains(submission.table().body())) {
            return false;
        }
        var counted = submission.submittedAt().plus(CLOCKS);
        return submission.officer().equals(grant.caller().id())
                || !evaluator.hides(requests.of(submission, grant).at(counted), leader(submission));
    }

    private static Caller leader(Submission submission) {
        return new Caller(submission.officer(), Set.of(Role.LEADER), submission.leftOut());
    }
}
