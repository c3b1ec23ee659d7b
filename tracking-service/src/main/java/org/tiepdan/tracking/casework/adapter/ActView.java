package org.tiepdan.tracking.casework.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.CaseFile.Content;

/**
 * An act of a body as others see it.
 *
 * @param id what a correction names to make it void
 * @param act the command's word
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

    /** @return in order of recording; null for a case of an earlier program, whose acts were not kept */
    static @Nullable List<ActView> of(CaseFile file) {
        return file.acts() == null
                ? null
                : file.acts().stream()
                        .filter(act -> act.content() instanceof Content.Done)
                        .map(ActView::of)
                        .toList();
    }

    private static ActView of(Act act) {
        var command = ((Content.Done) act.content()).command();
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
