package org.tiepdan.identity.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiepdan.identity.keep.PrivateFolder;
import org.tiepdan.identity.setting.IdentitySettings;
import org.tiepdan.identity.user.Logins;
import org.tiepdan.identity.user.MadeUpUser;
import org.tiepdan.identity.user.MadeUpUsers;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.servicekit.web.page.PageLanguages;

/** The sign-in page. On a local run, it lists the users, and the file with their passwords. */
@Controller
class LoginController {
    private static final String USERS_FILE = "users.txt";

    private final IdentitySettings settings;
    private final MadeUpUsers users;
    private final Bodies bodies;
    private final PrivateFolder folder;
    private final MessageSource messages;

    LoginController(
            IdentitySettings settings, MadeUpUsers users, Bodies bodies, PrivateFolder folder, MessageSource messages) {
        this.settings = settings;
        this.users = users;
        this.bodies = bodies;
        this.folder = folder;
        this.messages = messages;
    }

    /** @param role and {@code bodies} in words */
    record Choice(String login, String role, String bodies) {}

    /** Reached by POST only by forwarding after a failed attempt. */
    @RequestMapping(
            path = SignIn.PAGE,
            method = {RequestMethod.GET, RequestMethod.POST})
    String page(
            @RequestParam(defaultValue = "") String user,
            HttpServletRequest request,
            CsrfToken csrf,
            Locale locale,
            Model model) {
        var fault = Objects.toString(request.getAttribute(SignIn.FAULT), "");
        @Nullable String typed = request.getParameter(SignIn.NAME);
        model.addAttribute("fault", fault);
        model.addAttribute("name", typed == null ? Logins.of(user) : typed);
        model.addAttribute("csrf", csrf);
        model.addAttribute("frame", Frame.of(locale));
        model.addAttribute("choices", settings.localRun() ? choices(locale) : List.of());
        model.addAttribute("file", folder.file(USERS_FILE));
        return "login";
    }

    private List<Choice> choices(Locale locale) {
        return users.all().stream().map(user -> choice(user, locale)).toList();
    }

    private Choice choice(MadeUpUser user, Locale locale) {
        var role = messages.getMessage("role." + user.role(), null, locale);
        var names = user.bodies().stream().map(code -> name(code, locale)).toList();
        return new Choice(user.login(), role, String.join(", ", names));
    }

    private String name(String code, Locale locale) {
        return bodies.find(code)
                .map(body -> PageLanguages.isEnglish(locale) ? body.nameEn() : body.nameVi())
                .orElse(code);
    }
}
