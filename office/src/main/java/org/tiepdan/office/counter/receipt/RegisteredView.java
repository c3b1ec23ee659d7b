package org.tiepdan.office.counter.receipt;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.counter.Registered;
import org.tiepdan.office.client.counter.Registered.Warning;
import org.tiepdan.office.client.counter.RegisteredPetition;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;
import org.tiepdan.office.words.Links;

/**
 * A registered petition, as the clerk sees it.
 *
 * @param number of the register with its body; empty for a petition from before numbers were given
 * @param code of the receipt, in groups for reading aloud; empty except right after the registration: the printed receipt has it
 * @param warnings doubts in the accepted petition, to be looked at
 */
record RegisteredView(
        String number,
        String code,
        String type,
        String subject,
        String receivedAt,
        List<String> warnings,
        String receipt,
        String caseOf,
        String correction,
        String mistake) {

    static RegisteredView of(RegisteredPetition petition, @Nullable Registered now, Display display) {
        var id = petition.petitionId();
        var here = Links.registered(id);
        return new RegisteredView(
                display.registered(petition.registerNumber(), petition.registerYear(), petition.receivingBody()),
                now == null ? "" : now.receiptCode().replaceAll("(.{4})(?=.)", "$1 "),
                display.code("type", petition.type()),
                petition.subject(),
                display.moment(petition.receivedAt()),
                warnings(now, display),
                here + "/receipt",
                Links.caseOf(id),
                here + "/correction",
                here + "/void");
    }

    private static List<String> warnings(@Nullable Registered now, Display display) {
        var warnings = now == null ? null : now.warnings();
        return Objects.requireNonNullElse(warnings, List.<Warning>of()).stream()
                .map(warning -> FaultWords.inOne(display, warning.message()))
                .toList();
    }
}
