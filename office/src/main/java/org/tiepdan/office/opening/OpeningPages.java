package org.tiepdan.office.opening;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.client.RestClientException;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.opening.OpeningsApi;
import org.tiepdan.office.client.opening.SealedPetition;
import org.tiepdan.office.client.triage.ActReason;
import org.tiepdan.office.frame.Home;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.KnownNames;

/** What the pages about openings share. */
@Component
class OpeningPages {
    private final OpeningsApi intake;
    private final Pages pages;
    private final KnownNames names;
    private volatile List<ActReason> last = List.of();

    OpeningPages(OpeningsApi intake, Pages pages, KnownNames names) {
        this.intake = intake;
        this.pages = pages;
        this.names = names;
    }

    List<ActReason> reasons() {
        var found = intake.reasons();
        last = found;
        return found;
    }

    /** For a page that has to show again what was typed: the last known reasons if intake does not answer, none before the first answer. */
    List<ActReason> knownReasons() {
        try {
            return reasons();
        } catch (RefusedException | RestClientException _) {
            return last;
        }
    }

    /** The one page with the content. It is the answer to a form, so that no address leads to it again. */
    String opened(SealedPetition petition, Model model, HttpServletRequest request, Display display) {
        return page("sealed", SealedView.of(petition, names, display), "sealed.title", model, request, display);
    }

    String page(String template, Object view, String title, Model model, HttpServletRequest request, Display display) {
        model.addAttribute("view", view);
        pages.frame(model, request, display, Home.OPENING.code(), display.text(title));
        return template;
    }
}
