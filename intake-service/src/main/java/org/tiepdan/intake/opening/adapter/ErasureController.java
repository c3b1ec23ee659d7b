package org.tiepdan.intake.opening.adapter;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.intake.opening.ActReasons;
import org.tiepdan.intake.opening.ActUse;
import org.tiepdan.intake.opening.ErasureState;

@RestController
@RequestMapping("/api/v1/petitions/{id}/erasure")
class ErasureController {
    private final Erasures erasures;
    private final ActReasons reasons;

    ErasureController(Erasures erasures, ActReasons reasons) {
        this.erasures = erasures;
        this.reasons = reasons;
    }

    record Pending(String petitionId, String erasureId, Instant expiresAt) {}

    /**
     * A request as one of its readers sees it.
     *
     * @param own whether this reader requested it
     * @param mayConfirm whether this reader may confirm it now
     */
    record Requested(
            String petitionId,
            String erasureId,
            String reason,
            String reference,
            Instant expiresAt,
            boolean own,
            ErasureState state,
            boolean mayConfirm) {}

    /** @param remains data that no log forgets */
    record Erased(String petitionId, Instant erasedAt, List<Remaining> remains) {}

    /** The remaining record of an erased petition. */
    record Remaining(String code, String message) {
        private static final List<Remaining> ALL = List.of(
                new Remaining(
                        "FACTS",
                        "Dữ kiện của đơn trong các sự kiện, không có danh tính và lời văn. / The facts in its events,"
                                + " without identity and words."),
                new Remaining("REGISTER-NUMBER", "Số đến và năm của sổ. / Its number and the year of its register."),
                new Remaining(
                        "RECEIPT", "Mã biên nhận còn tra cứu được. / The receipt code, which still shows the state."),
                new Remaining(
                        "DIGESTS",
                        "Mã băm có khóa của nội dung, người gửi và yêu cầu. / Keyed digests of content, petitioner and"
                                + " request."),
                new Remaining(
                        "CIPHERTEXT",
                        "Bản mã không còn ai mở được. / The ciphertext, which nobody can open any more."));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Pending ask(@PathVariable String id, HttpServletRequest request, Grant grant) throws IOException {
        var why = JustificationReader.read(request.getInputStream().readAllBytes(), reasons, ActUse.ERASURE);
        var act = erasures.ask(grant, OpeningController.petition(id), why);
        return new Pending(act.petition().value(), act.id(), act.expiresAt());
    }

    @GetMapping("/{erasureId}")
    Requested look(@PathVariable String id, @PathVariable String erasureId, Grant grant) {
        var looked = erasures.look(grant, OpeningController.petition(id), erasureId);
        var act = looked.act();
        return new Requested(
                act.petition().value(),
                act.id(),
                act.reason(),
                act.reference(),
                act.expiresAt(),
                act.askedBy().equals(Attempts.id(grant.caller())),
                looked.state(),
                looked.mayConfirm());
    }

    @PostMapping("/{erasureId}/confirmation")
    Erased confirm(@PathVariable String id, @PathVariable String erasureId, Grant grant) {
        var petition = OpeningController.petition(id);
        return new Erased(petition.value(), erasures.confirm(grant, petition, erasureId), Remaining.ALL);
    }
}
