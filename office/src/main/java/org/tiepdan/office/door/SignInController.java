package org.tiepdan.office.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiepdan.access.Caller;
import org.tiepdan.office.door.provider.Provider;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Links;

/** Leads to the provider; if it does not answer, or sends a user back without a sign-in, a page says so. */
@Controller
class SignInController {
    static final String NOT_DONE = "not-done";
    private static final Logger LOG = LoggerFactory.getLogger(SignInController.class);
    private static final String RETRY_SECONDS = "5";
    private static final String DEPARTURE =
            OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI + "/" + Provider.NAME;

    private final Provider provider;
    private final Pages pages;

    SignInController(Provider provider, Pages pages) {
        this.provider = provider;
        this.pages = pages;
    }

    @GetMapping(Links.SIGN_IN)
    String signIn(
            Caller caller,
            @RequestParam(name = Target.PARAMETER, required = false) @Nullable String to,
            @RequestParam(name = NOT_DONE, required = false) @Nullable String notDone,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var target = Target.checked(to);
        if (caller.signedIn()) {
            return "redirect:" + target;
        }
        if (notDone != null) {
            return page("sign-in.not-done", target, request, locale, model);
        }
        try {
            provider.registration();
            return "redirect:" + Target.to(DEPARTURE, target);
        } catch (Provider.AwayException e) {
            LOG.warn("Nobody can sign in: {}", e.getMessage());
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            return page("sign-in.away", target, request, locale, model);
        }
    }

    private String page(String sentence, String target, HttpServletRequest request, Locale locale, Model model) {
        var display = pages.display(locale);
        model.addAttribute("sentence", display.text(sentence));
        model.addAttribute("again", Target.to(Links.SIGN_IN, target));
        pages.frame(model, request, display, "", display.text("sign-in.title"));
        return "sign-in";
    }
}
