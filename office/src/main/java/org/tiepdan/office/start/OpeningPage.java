package org.tiepdan.office.start;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Role;
import org.tiepdan.office.frame.Home;
import org.tiepdan.office.frame.Pages;

/** The page of users who open sealed petitions: what they may open, and the way there. */
@Component
class OpeningPage implements HomePage {
    private final Pages pages;

    OpeningPage(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Home home() {
        return Home.OPENING;
    }

    @Override
    public String show(Visit visit) {
        var display = visit.display();
        var roles = visit.grant().caller().roles();
        var sentences = new ArrayList<String>();
        if (roles.contains(Role.OPENER)) {
            sentences.add(display.text("opening.petitions"));
        }
        if (roles.contains(Role.DENUNCIATION_OPENER)) {
            sentences.add(display.text("opening.denunciations"));
        }
        sentences.add(display.text("opening.recorded"));
        visit.model().addAttribute("title", display.text("opening.title"));
        visit.model().addAttribute("sentences", sentences);
        pages.frame(visit.model(), visit.request(), display, home().code(), display.text("opening.title"));
        return "sentences";
    }
}
