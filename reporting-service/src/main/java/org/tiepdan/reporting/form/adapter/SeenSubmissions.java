package org.tiepdan.reporting.form.adapter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.form.frozen.HiddenSubmissions;
import org.tiepdan.reporting.form.frozen.Submission;
import org.tiepdan.reporting.form.frozen.Submissions;
import org.tiepdan.servicekit.web.ProblemException;

/**
 * The submissions that a caller may know of. A submission that counts a case which denounces the caller is
 * hidden. The form of a leader does not count denunciations of the leader's bodies. What was known at the submission
 * decides: an earlier submission stays visible, since its disappearance would reveal the new denunciation. The person
 * who submitted a form has seen its numbers and still sees it.
 */
@Component
public final class SeenSubmissions {
    private final Submissions submissions;
    private final HiddenSubmissions hidden;

    SeenSubmissions(Submissions submissions, HiddenSubmissions hidden) {
        this.submissions = submissions;
        this.hidden = hidden;
    }

    /**
     * @return without the one that it supersedes if the caller may not know of that
     * @throws ProblemException {@code 404} if there is no such submission of the form that the caller may know of
     */
    public Submission find(String form, String id, Grant grant) {
        var sees = seenBy(grant);
        return submissions
                .find(id)
                .filter(each -> each.table().form().equals(form))
                .filter(sees)
                .map(each -> known(each, sees))
                .orElseThrow(() -> new ProblemException(
                        404, "no-such-submission", "Không có báo cáo đã nộp này.", "There is no such submission."));
    }

    /**
     * @param submission without the one that it supersedes if the caller may not know of that
     * @param holds whether no later submission that the caller may know of supersedes it
     */
    record Seen(Submission submission, boolean holds) {}

    /**
     * The newest first.
     *
     * @param bodies codes
     * @param meant selects some; whether they hold is decided among all of their form, body and days
     */
    List<Seen> list(String form, Set<String> bodies, Predicate<Submission> meant, Grant grant) {
        var sees = seenBy(grant);
        var all = submissions.of(form, bodies);
        var keys = all.stream().filter(meant).map(Submission::key).collect(Collectors.toSet());
        var list = new ArrayList<Seen>();
        var held = new HashSet<String>();
        for (var each : all) {
            if (keys.contains(each.key()) && sees.test(each)) {
                boolean holds = held.add(each.key());
                if (meant.test(each)) {
                    list.add(new Seen(known(each, sees), holds));
                }
            }
        }
        return list;
    }

    /** @return the one of this form, body and days that holds, among those that the caller may know of */
    Optional<Submission> latest(String key, Grant grant) {
        return submissions.all(key).stream().filter(seenBy(grant)).findFirst();
    }

    /** A reason may say what the earlier one counted. */
    private Submission known(Submission submission, Predicate<Submission> sees) {
        var before = submission.supersedes();
        return before == null || submissions.find(before).filter(sees).isPresent() ? submission : submission.asFirst();
    }

    private Predicate<Submission> seenBy(Grant grant) {
        var isHidden = hidden.from(grant);
        return submission -> grant.bodies().contains(submission.table().body())
                && (submission.officer().equals(grant.caller().id()) || !isHidden.test(submission));
    }
}
