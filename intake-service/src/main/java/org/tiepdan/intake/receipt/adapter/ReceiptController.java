package org.tiepdan.intake.receipt.adapter;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.servicekit.web.ProblemException;

@RestController
class ReceiptController {
    /** The page loads nothing and runs no script. */
    private static final String NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'";

    private final Receipts receipts;
    private final ITemplateEngine templates;

    ReceiptController(Receipts receipts, ITemplateEngine templates) {
        this.receipts = receipts;
        this.templates = templates;
    }

    @GetMapping("/api/v1/petitions/{id}/receipt")
    ResponseEntity<String> receipt(@PathVariable String id) {
        var page = CaseId.parse(id)
                .flatMap(receipts::find)
                .orElseThrow(() -> new ProblemException(
                        404, "unknown-petition", "Không có đơn mang mã này.", "No petition has this id."));
        var context = new Context(Locale.forLanguageTag("vi"));
        context.setVariable("receipt", page);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", NOTHING_ELSE)
                .body(templates.process("intake/receipt", context));
    }
}
