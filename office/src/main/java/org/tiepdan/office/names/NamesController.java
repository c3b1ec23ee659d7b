package org.tiepdan.office.names;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Links;
import org.tiepdan.servicekit.web.ProblemException;

/** Suggests names during typing; returns only the options, for a page that is already loaded. */
@Controller
class NamesController {
    private final Names names;
    private final Pages pages;

    NamesController(Names names, Pages pages) {
        this.names = names;
        this.pages = pages;
    }

    /**
     * @param kind {@code bodies} or {@code communes}
     * @param typed the beginning of a name, or all of it
     */
    @GetMapping(Links.NAMES + "/{kind}")
    String suggest(
            @PathVariable String kind,
            @RequestParam(name = "q", defaultValue = "") String typed,
            Locale locale,
            Model model) {
        var display = pages.display(locale);
        model.addAttribute(
                "names",
                switch (kind) {
                    case "bodies" -> names.bodies(typed, display.language()).all();
                    case "communes" -> names.communes(typed, display.language()).all();
                    default ->
                        throw new ProblemException(
                                404, "unknown-names", "Không có danh mục này.", "There is no such list.");
                });
        return "names";
    }
}
