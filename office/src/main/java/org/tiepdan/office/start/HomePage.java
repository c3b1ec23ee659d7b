package org.tiepdan.office.start;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.tiepdan.access.Grant;
import org.tiepdan.office.frame.Home;
import org.tiepdan.office.words.Display;

/** The content of one kind of first page. */
public interface HomePage {
    Home home();

    /** @return the view */
    String show(Visit visit);

    /**
     * One visit.
     *
     * @param grant of the first page
     * @param model for the view; the page sets the frame
     */
    record Visit(Grant grant, HttpServletRequest request, HttpServletResponse response, Display display, Model model) {}
}
