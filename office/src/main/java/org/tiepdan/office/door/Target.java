package org.tiepdan.office.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.words.Links;

/** The page requested before sign-in. It comes from the browser, so it is not trusted. */
final class Target {
    static final String PARAMETER = "to";
    private static final int LONGEST = 1_500;

    /** A path of these pages: browsers take an address that begins with two slashes, or has a backslash, for another site. */
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[!-\\[\\]-z|~]*");

    private Target() {}

    /** @return {@code given} if it is an address of these pages and short enough for a cookie; otherwise the home page */
    static String checked(@Nullable String given) {
        return given != null && given.length() <= LONGEST && HERE.matcher(given).matches() ? given : Links.HOME;
    }

    /** @return the address of the sign-in that leads back to this request */
    static String before(HttpServletRequest request) {
        var query = request.getQueryString();
        var asked = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return to(Links.SIGN_IN, checked(asked));
    }

    static String to(String path, String target) {
        return target.equals(Links.HOME) ? path : Links.to(path, Map.of(PARAMETER, target));
    }
}
