package org.tiepdan.office.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores in the browser's own cookie what is needed when a user comes back from the provider: there is no session before sign-in, so a
 * flood of requests creates none.
 */
@Component
final class Departures implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    static final String COOKIE = "office-sign-in";
    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final String TARGET = Target.class.getName();
    private static final String ADDRESS = "address";

    /** A browser can send anything as our cookie. */
    private static final List<String> NEEDED = List.of(
            ADDRESS, OAuth2ParameterNames.CLIENT_ID, OAuth2ParameterNames.REDIRECT_URI, OAuth2ParameterNames.STATE);

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Cookies cookies;
    private final JsonMapper json;

    Departures(Cookies cookies, JsonMapper json) {
        this.cookies = cookies;
        this.json = json;
    }

    /** The page to show after {@link #removeAuthorizationRequest}. */
    static String target(HttpServletRequest request) {
        return request.getAttribute(TARGET) instanceof String target ? Target.checked(target) : "/";
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest departure, HttpServletRequest request, HttpServletResponse response) {
        if (departure == null) {
            return;
        }
        var kept = new HashMap<String, String>();
        departure.getAttributes().forEach((name, value) -> kept.put(name, String.valueOf(value)));
        kept.put(OAuth2ParameterNames.STATE, Objects.requireNonNull(departure.getState()));
        kept.put(OAuth2ParameterNames.REDIRECT_URI, Objects.requireNonNull(departure.getRedirectUri()));
        kept.put(OAuth2ParameterNames.CLIENT_ID, departure.getClientId());
        kept.put(ADDRESS, departure.getAuthorizationUri());
        kept.put(TARGET, Target.checked(request.getParameter(Target.PARAMETER)));
        set(response, Base64.getUrlEncoder().withoutPadding().encodeToString(json.writeValueAsBytes(kept)), LIFETIME);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, cookies.named(COOKIE));
        var kept = cookie == null ? null : read(cookie.getValue());
        if (kept == null
                || !NEEDED.stream().allMatch(name -> StringUtils.hasText(kept.get(name)))
                || !Objects.equals(
                        kept.get(OAuth2ParameterNames.STATE), request.getParameter(OAuth2ParameterNames.STATE))) {
            return null;
        }
        request.setAttribute(TARGET, kept.get(TARGET));
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(kept.getOrDefault(ADDRESS, ""))
                .clientId(kept.getOrDefault(OAuth2ParameterNames.CLIENT_ID, ""))
                .redirectUri(kept.get(OAuth2ParameterNames.REDIRECT_URI))
                .scope(OidcScopes.OPENID)
                .state(kept.get(OAuth2ParameterNames.STATE))
                .attributes(attributes -> attributes.putAll(kept))
                .build();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var departure = loadAuthorizationRequest(request);
        set(response, "", Duration.ZERO);
        return departure;
    }

    private void set(HttpServletResponse response, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookies.of(COOKIE, value, age).toString());
    }

    /** @return null if this class did not write it */
    private @Nullable Map<String, String> read(String cookie) {
        try {
            return json.readValue(new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8), TEXTS);
        } catch (IllegalArgumentException | JacksonException e) {
            return null;
        }
    }
}
