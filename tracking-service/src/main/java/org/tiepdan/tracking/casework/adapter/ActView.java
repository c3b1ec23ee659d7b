package org.tiepdan.tracking.casework.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.petition.RoutingFact.DeskDecision;
import org.tiepdan.tracking.petition.RoutingFact.PetitionRouted;

/**
 * An act of a body as others see it.
 *
 * @param id what a correction names to make it void
 * @param act the command's word, or {@link #ROUTING}
 * @param on legal day of the act
 * @param by code of the body that acted
 * @param correctedBy id of the correction that made it void; absent while it stands
 */
public record ActView(
        String id,
        String act,
        LocalDate on,
        Instant recordedAt,
        String by,
        boolean voided,
        @Nullable String correctedBy) {
    /** An officer of the desk decided who is competent; a correction may void that, too. */
    public static final String ROUTING = "routing";

    /** @return in order of recording; null for a case of an earlier program, whose acts were not kept */
    static @Nullable List<ActView> of(CaseFile file) {
        return file.acts() == null
                ? null
                : file.acts().stream().flatMap(act -> of(act, file).stream()).toList();
    }

    private static Optional<ActView> of(Act act, CaseFile file) {
        return act.content() instanceof Content.Done(var command)
                ? Optional.of(of(act, command))
                : file.officersDecision(act.id()).map(decision -> of(act, decision));
    }

    private static ActView of(Act act, DeskDecision decision) {
        var by = decision.decidedBy();
        return new ActView(
                act.id(),
                ROUTING,
                decision.decidedOn(),
                act.recordedAt(),
                by == null ? decision.petition().handler() : by,
                act.voidedBy() != null,
                act.voidedBy());
    }

    private static ActView of(Act act, CaseCommand command) {
        var voidedBy = act.voidedBy();
        return new ActView(
                act.id(),
                command.name().word(),
                command.on(),
                act.recordedAt(),
                command.by(),
                voidedBy != null,
                voidedBy);
    }
}
