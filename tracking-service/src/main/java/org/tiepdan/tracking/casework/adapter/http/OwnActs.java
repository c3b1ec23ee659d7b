package org.tiepdan.tracking.casework.adapter.http;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.adapter.ActView;

/**
 * What bodies recorded in a case that another body may have now, and nothing else of it.
 *
 * @param acts in the order of recording
 * @param now a correction of the acts that still hold; none if no act holds
 * @param forms content of each act that such a correction may put in their place
 */
record OwnActs(List<ActView> acts, List<ActChoices.Act> now, List<ActChoices.Act> forms) {

    static OwnActs of(
            CaseFile file, Collection<String> callers, Set<String> bodies, ActChoices choices, LocalDate today) {
        var theirs = file.history().stream()
                .filter(act -> isOf(bodies, act, file) && act.voidedBy() == null)
                .filter(act -> ActChoices.choice(act, file).isPresent())
                .toList();
        var offered = choices.corrections(callers, theirs, file, today);
        return new OwnActs(views(file, bodies), offered.acts(), offered.forms());
    }

    private static List<ActView> views(CaseFile file, Set<String> bodies) {
        var own = file.history().stream()
                .filter(act -> isOf(bodies, act, file))
                .map(Act::id)
                .collect(Collectors.toSet());
        return Objects.requireNonNullElse(ActView.of(file), List.<ActView>of()).stream()
                .filter(act -> own.contains(act.id()))
                .map(act ->
                        act.correctedBy() == null || own.contains(act.correctedBy()) ? act : act.withoutCorrection())
                .toList();
    }

    /** @param bodies codes of the bodies whose acts may be shown */
    static boolean isOf(Set<String> bodies, Act act, CaseFile file) {
        return act.content() instanceof Content.Done(var command)
                ? bodies.contains(command.by())
                : file.officersDecision(act.id())
                        .filter(decision -> decision.decidedBy() != null && bodies.contains(decision.decidedBy()))
                        .isPresent();
    }

    /** @return whether one of the bodies recorded the act with that id */
    static boolean recorded(String id, Set<String> bodies, CaseFile file) {
        return file.history().stream().anyMatch(act -> act.id().equals(id) && isOf(bodies, act, file));
    }

    static boolean recordedAny(Set<String> bodies, CaseFile file) {
        return file.history().stream().anyMatch(act -> isOf(bodies, act, file));
    }
}
