package org.tiepdan.office.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.words.Links;

/** The page that was asked for before one had to sign in. It comes back with a request, so it is held to be anybody's invention. */
final class Target {
    static final String PARAMETER = "to";
    private static final int LONGEST = 1_500;

    /** A path of these pages: what begins with two slashes, or a backslash, is another site to a browser. */
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[!-\\[\\]-z|~]*");

    private Target() {}

    /** @return {@code given} where it is an address of these pages and not too long to be kept in a cookie; otherwise the home */
    static String checked(@Nullable String given) {
        return given != null && given.length() <= LONGEST && HERE.matcher(given).matches() ? given : Links.HOME;
    }

    /** @return the address to sign in at before this request is made again */
    static String before(HttpServletRequest request) {
        var query = request.getQueryString();
        var asked = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return to(Links.SIGN_IN, checked(asked));
    }

    static String to(String path, String target) {
        return target.equals(Links.HOME) ? path : Links.to(path, Map.of(PARAMETER, target));
    }
}
