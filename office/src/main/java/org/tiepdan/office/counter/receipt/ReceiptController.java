package org.tiepdan.office.counter.receipt;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tiepdan.office.client.counter.IntakeApi;
import org.tiepdan.office.client.counter.Registered;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Links;
import org.tiepdan.servicekit.web.headers.AnswerHeaders;

/** The page after a registration, and the receipt to print. */
@Controller
class ReceiptController {
    private static final String PETITION = Links.COUNTER + "/{id}";

    private static final String NOW = "registered";

    private final IntakeApi intake;
    private final Pages pages;

    ReceiptController(IntakeApi intake, Pages pages) {
        this.intake = intake;
        this.pages = pages;
    }

    /** The session holds the answer of the registration for the first view. */
    @GetMapping(PETITION)
    String registered(@PathVariable String id, HttpServletRequest request, Locale locale, Model model) {
        var display = pages.display(locale);
        var now = model.getAttribute(NOW) instanceof Registered answer ? answer : null;
        var view = RegisteredView.of(intake.registered(id), now, display);
        model.addAttribute("view", view);
        pages.frame(model, request, display, Pages.COUNTER, display.text("counter.registered"));
        return "registered";
    }

    /** Intake's page, with a Content-Security-Policy that allows its own style. */
    @GetMapping(PETITION + "/receipt")
    ResponseEntity<String> receipt(@PathVariable String id, HttpServletResponse response) {
        var page = intake.receipt(id);
        var policy = page.getHeaders().getFirst(AnswerHeaders.POLICY);
        if (policy != null) {
            response.setHeader(AnswerHeaders.POLICY, policy);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page.getBody());
    }
}
