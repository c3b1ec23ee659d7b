package org.tiepdan.office.opening;

import java.util.List;
import org.tiepdan.office.client.opening.OpeningRequest;
import org.tiepdan.office.client.triage.ActReason;
import org.tiepdan.office.words.Display;

/**
 * A requested opening, for one of its two persons.
 *
 * @param said how far it is, in a sentence
 * @param address for the second person; empty if there is nobody to send it to
 * @param decides whether the reader confirms it or decides against it now
 * @param reads whether the reader may read now
 * @param over whether only another request can lead to an opening
 * @param refusals reasons to decide against it
 * @param alert why the last step was refused; empty for none
 * @param fault of the chosen reason; empty for none
 */
record RequestView(
        String here,
        String petition,
        String reason,
        String reference,
        String until,
        String said,
        String address,
        boolean decides,
        boolean reads,
        boolean over,
        List<Choice> refusals,
        String alert,
        String fault) {
    private static final String WAITING = "WAITING";
    private static final String CONFIRMED = "CONFIRMED";

    static RequestView of(
            OpeningRequest request, List<ActReason> reasons, String here, String address, Display display) {
        boolean waits = request.state().equals(WAITING);
        boolean reads = request.state().equals(CONFIRMED);
        return new RequestView(
                here,
                request.petitionId(),
                Choice.words(reasons, Choice.OPENING, request.reason(), display),
                request.reference(),
                display.moment(request.expiresAt()),
                request.own()
                        ? display.code("request-own", request.state())
                        : display.code("request-other", request.state()),
                waits && request.own() ? address : "",
                waits && !request.own(),
                reads,
                !waits && !reads,
                Choice.of(reasons, Choice.REFUSAL, "", display),
                "",
                "");
    }

    RequestView with(String newAlert, String newFault) {
        return new RequestView(
                here, petition, reason, reference, until, said, address, decides, reads, over, refusals, newAlert,
                newFault);
    }
}
