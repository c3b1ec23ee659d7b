package org.tiepdan.office.parked;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.tracking.TrackingApi;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Links;

/** Lists parked cases, and retries one. */
@Controller
class ParkedController {
    private final TrackingApi tracking;
    private final Pages pages;

    ParkedController(TrackingApi tracking, Pages pages) {
        this.tracking = tracking;
        this.pages = pages;
    }

    @GetMapping(Links.PARKED)
    String parked(HttpServletRequest request, Locale locale, Model model) {
        var display = pages.display(locale);
        model.addAttribute("view", ParkedView.of(tracking.parked(), display));
        pages.frame(model, request, display, "parked", display.text("parked.title"));
        return "parked";
    }

    /** The case may no longer be parked, which is no error of the caller. */
    @PostMapping(path = Links.PARKED + "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String retry(@PathVariable String id, Locale locale, RedirectAttributes next) {
        var said = "parked.asked";
        try {
            tracking.retry(id);
        } catch (RefusedException e) {
            if (e.status() != HttpStatus.NOT_FOUND.value()) {
                throw e;
            }
            said = "parked.gone";
        }
        next.addFlashAttribute("notice", pages.display(locale).text(said, id));
        return "redirect:" + Links.PARKED;
    }
}
