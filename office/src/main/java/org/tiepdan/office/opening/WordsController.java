package org.tiepdan.office.opening;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tiepdan.office.client.opening.OpeningsApi;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Links;
import org.tiepdan.servicekit.web.access.WithoutHead;

/** The words of a petition without its writer, for the body that settles it. */
@Controller
class WordsController {
    private final OpeningsApi intake;
    private final Pages pages;

    WordsController(OpeningsApi intake, Pages pages) {
        this.intake = intake;
        this.pages = pages;
    }

    @WithoutHead
    @GetMapping(Links.CASES + "/{id}/words")
    String words(@PathVariable String id, HttpServletRequest request, Locale locale, Model model) {
        var display = pages.display(locale);
        var words = intake.words(id);
        model.addAttribute("subject", Objects.requireNonNullElse(words.subject(), ""));
        model.addAttribute("content", Objects.requireNonNullElse(words.content(), ""));
        model.addAttribute("back", Links.caseOf(id));
        pages.frame(model, request, display, "cases", display.text("words.title"));
        return "words";
    }
}
