package org.tiepdan.office.acts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tiepdan.office.client.tracking.TrackingApi;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Links;

/** Shows day by day how a limit was counted: on its own page, since a case has many limits and a limit many days. */
@Controller
class LedgerController {
    private final TrackingApi tracking;
    private final Pages pages;

    LedgerController(TrackingApi tracking, Pages pages) {
        this.tracking = tracking;
        this.pages = pages;
    }

    @GetMapping(Links.CASES + "/{id}/limits/{limit}")
    String ledger(
            @PathVariable String id,
            @PathVariable String limit,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        var display = pages.display(locale);
        var ledger = tracking.ledger(id, limit);
        var name = display.language().of(ledger.limit().nameVi(), ledger.limit().nameEn());
        model.addAttribute("view", LedgerView.of(name, id, ledger, display));
        pages.frame(model, request, display, "cases", name);
        return "limit";
    }
}
