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
import org.tiepdan.intake.parties.SeenPetitions;
import org.tiepdan.servicekit.web.headers.AnswerHeaders;

@RestController
class ReceiptController {
    private static final String TEMPLATE = "intake/receipt";

    private final Receipts receipts;
    private final SeenPetitions seen;
    private final ITemplateEngine templates;
    private final String policy;

    ReceiptController(Receipts receipts, SeenPetitions seen, ITemplateEngine templates) {
        this.receipts = receipts;
        this.seen = seen;
        this.templates = templates;
        this.policy = new InlineStyle("templates/" + TEMPLATE + ".html").policy();
    }

    @GetMapping("/api/v1/petitions/{id}/receipt")
    ResponseEntity<String> receipt(@PathVariable String id, Grant grant, HttpServletResponse response) {
        var page = seen.received(grant, id)
                .flatMap(petition -> receipts.find(petition.id(), petition.registered()))
                .orElseThrow(UnknownPetition::problem);
        var context = new Context(Locale.forLanguageTag("vi"));
        context.setVariable("receipt", page);
        response.setHeader(AnswerHeaders.POLICY, policy);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(templates.process(TEMPLATE, context));
    }
}
