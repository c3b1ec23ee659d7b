package org.tiepdan.office.letters;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.frame.People;
import org.tiepdan.office.words.Links;

/** The letter of a step against a late body, as a print view and as PDF. */
@Controller
class LettersController {
    private static final String ADDRESS = Links.CASES + "/{id}/limits/{limit}/letters/{step}";

    private final ReportingApi reporting;
    private final LetterWriter letters;
    private final LetterPdf pdf;
    private final Pages pages;
    private final People people;
    private final Clock clock;

    LettersController(
            ReportingApi reporting, LetterWriter letters, LetterPdf pdf, Pages pages, People people, Clock clock) {
        this.reporting = reporting;
        this.letters = letters;
        this.pdf = pdf;
        this.pages = pages;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String page(
            @PathVariable String id,
            @PathVariable String limit,
            @PathVariable String step,
            HttpServletRequest request,
            Locale locale,
            Model model)
            throws NoResourceFoundException {
        var letter = letter(id, limit, step, request);
        var display = pages.display(locale);
        model.addAttribute("letter", letter);
        model.addAttribute("back", Links.caseOf(id));
        model.addAttribute("pdf", Links.letterOf(id, limit, step) + "/pdf");
        pages.frame(model, request, display, "cases", letter.title());
        return "letter";
    }

    @GetMapping(ADDRESS + "/pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String id, @PathVariable String limit, @PathVariable String step, HttpServletRequest request)
            throws NoResourceFoundException {
        var letter = letter(id, limit, step, request);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + step.toLowerCase(Locale.ROOT) + ".pdf\"")
                .body(pdf.of(letter));
    }

    /** A letter that the reader may not write is answered like one that does not exist. */
    private Letter letter(String id, String limit, String step, HttpServletRequest request)
            throws NoResourceFoundException {
        var reader = Objects.requireNonNull(people.at(request)).caller();
        var view = reporting.one(id);
        for (var deadline : view.deadlines()) {
            if (limit.equals(deadline.deadlineId())) {
                var found = Steps.find(deadline, step, reader);
                if (found.isPresent()) {
                    return letters.write(view, deadline, found.get(), LegalTime.dateOf(clock.instant()));
                }
            }
        }
        throw new NoResourceFoundException(
                org.springframework.http.HttpMethod.GET, request.getRequestURI(), request.getRequestURI());
    }
}
