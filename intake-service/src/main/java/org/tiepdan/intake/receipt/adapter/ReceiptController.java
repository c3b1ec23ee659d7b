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
import org.tiepdan.eventing.CaseId;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.headers.AnswerHeaders;

@RestController
class ReceiptController {
    private static final String TEMPLATE = "intake/receipt";

    private final Receipts receipts;
    private final ITemplateEngine templates;
    private final String policy;

    ReceiptController(Receipts receipts, ITemplateEngine templates) {
        this.receipts = receipts;
        this.templates = templates;
        this.policy = new InlineStyle("templates/" + TEMPLATE + ".html").policy();
    }

    @GetMapping("/api/v1/petitions/{id}/receipt")
    ResponseEntity<String> receipt(@PathVariable String id, HttpServletResponse response) {
        var page = CaseId.parse(id)
                .flatMap(receipts::find)
                .orElseThrow(() -> new ProblemException(
                        404, "unknown-petition", "Không có đơn mang mã này.", "No petition has this id."));
        var context = new Context(Locale.forLanguageTag("vi"));
        context.setVariable("receipt", page);
        response.setHeader(AnswerHeaders.POLICY, policy);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(templates.process(TEMPLATE, context));
    }
}
