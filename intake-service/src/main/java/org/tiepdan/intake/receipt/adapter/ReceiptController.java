package org.tiepdan.intake.receipt.adapter;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.tiepdan.access.Grant;
import org.tiepdan.intake.adapter.UnknownPetition;
import org.tiepdan.intake.index.PetitionChanges;
import org.tiepdan.intake.parties.SeenPetitions;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.headers.AnswerHeaders;

@RestController
class ReceiptController {
    private static final String TEMPLATE = "intake/receipt";

    private final Receipts receipts;
    private final SeenPetitions seen;
    private final PetitionChanges changes;
    private final ITemplateEngine templates;
    private final String policy;

    ReceiptController(Receipts receipts, SeenPetitions seen, PetitionChanges changes, ITemplateEngine templates) {
        this.receipts = receipts;
        this.seen = seen;
        this.changes = changes;
        this.templates = templates;
        this.policy = new InlineStyle("templates/" + TEMPLATE + ".html").policy();
    }

    @GetMapping("/api/v1/petitions/{id}/receipt")
    ResponseEntity<String> receipt(@PathVariable String id, Grant grant, HttpServletResponse response) {
        var petition = seen.received(grant, id).orElseThrow(UnknownPetition::problem);
        if (changes.isVoid(petition.id())) {
            throw isVoid();
        }
        var page = receipts.find(petition.id(), petition.registered()).orElseThrow(UnknownPetition::problem);
        var context = new Context(Locale.forLanguageTag("vi"));
        context.setVariable("receipt", page);
        response.setHeader(AnswerHeaders.POLICY, policy);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(templates.process(TEMPLATE, context));
    }

    /** A receipt promises limits that no longer run. The status page tells who holds an earlier one. */
    private static ProblemException isVoid() {
        return new ProblemException(
                409,
                "registration-void",
                "Việc đăng ký đơn này đã bị hủy: không in biên nhận. Người đã có biên nhận tra cứu được việc hủy bằng mã biên nhận.",
                "The registration of this petition is void, so there is no receipt to print. Who has one sees by its code that it is"
                        + " void.");
    }
}
