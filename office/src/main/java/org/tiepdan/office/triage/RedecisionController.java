package org.tiepdan.office.triage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.triage.DeskApi;
import org.tiepdan.office.frame.Frame;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Language;
import org.tiepdan.office.words.Links;

/** Lists petitions that the loaded rules would decide otherwise. It changes no decision. */
@Controller
class RedecisionController {
    private final DeskApi desk;
    private final Pages pages;

    RedecisionController(DeskApi desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping(Links.OTHERWISE)
    String list(HttpServletRequest request, Locale locale, Model model) {
        var display = pages.display(locale);
        var page = desk.otherwise(Query.of(DeskApi.OTHERWISE, Language.without(request.getParameterMap())));
        model.addAttribute(
                "lines",
                page.items().stream()
                        .map(item -> RedecisionLine.of(item, display))
                        .toList());
        var next = page.next();
        model.addAttribute("next", next == null ? "" : Links.to(Links.OTHERWISE, Map.of("cursor", next)));
        pages.frame(model, request, display, Frame.TRIAGE, display.text("otherwise.title"));
        return "otherwise";
    }
}
