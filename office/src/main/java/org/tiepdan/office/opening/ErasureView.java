package org.tiepdan.office.opening;

import java.util.List;
import java.util.stream.Stream;
import org.tiepdan.office.client.opening.ErasureRequest;
import org.tiepdan.office.client.triage.ActReason;
import org.tiepdan.office.words.Display;

/**
 * A requested erasure, for its reader.
 *
 * @param until when the request expires; empty if it was confirmed
 * @param said how far it is, in a sentence
 * @param address for the second person; empty if there is nobody to send it to
 * @param confirms whether the reader may confirm it now
 * @param over whether only another request can lead to an erasure
 */
record ErasureView(
        String here,
        String petition,
        String reason,
        String reference,
        String until,
        String said,
        String address,
        boolean confirms,
        boolean over) {
    private static final String WAITING = "WAITING";

    static ErasureView of(
            ErasureRequest request, List<ActReason> reasons, String here, String address, Display display) {
        boolean waits = request.state().equals(WAITING);
        return new ErasureView(
                here,
                request.petitionId(),
                Choice.words(reasons, Choice.ERASURE, request.reason(), display),
                request.reference(),
                request.state().equals("ERASED") ? "" : display.moment(request.expiresAt()),
                waits ? display.text(waiting(request)) : display.code("erasure-state", request.state()),
                waits && request.own() ? address : "",
                request.mayConfirm(),
                request.own() && request.state().equals("EXPIRED"));
    }

    private static String waiting(ErasureRequest request) {
        if (request.own()) {
            return "erasure.waits-own";
        }
        return request.mayConfirm() ? "erasure.waits-for-you" : "erasure.waits";
    }

    /** What no erasure removes, as the answer to one lists it. */
    static List<String> remains(Display display) {
        return Stream.of("FACTS", "REGISTER-NUMBER", "RECEIPT", "DIGESTS", "CIPHERTEXT")
                .map(code -> display.code("erasure-remains", code))
                .toList();
    }
}
