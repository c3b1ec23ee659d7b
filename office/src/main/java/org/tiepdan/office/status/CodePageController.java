package org.tiepdan.office.status;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import org.tiepdan.office.frame.Frame;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Links;

/** The page on which a citizen types the receipt code. */
@Controller
class CodePageController {
    private final Pages pages;

    CodePageController(Pages pages) {
        this.pages = pages;
    }

    /** @param code from the field; redirects to its own address */
    @GetMapping({Links.STATUS, Links.STATUS + "/"})
    String ask(
            @RequestParam(name = "code", required = false) @Nullable String code,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        if (code != null && !code.isBlank()) {
            return "redirect:" + Links.STATUS + "/" + UriUtils.encode(code.strip(), StandardCharsets.UTF_8);
        }
        var display = pages.display(locale);
        var title = display.text("code-box.title");
        model.addAttribute("title", title);
        model.addAttribute("sentence", display.text("code-box.sentence"));
        pages.frame(model, request, display, Frame.CITIZEN, title);
        return "unknown";
    }
}
