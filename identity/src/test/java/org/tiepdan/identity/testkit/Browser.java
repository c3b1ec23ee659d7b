package org.tiepdan.identity.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.identity.testkit.RunningIdentity.form;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A client that stores cookies and follows no redirect by itself. */
public final class Browser {
    /** Of RFC 7636, appendix B. */
    public static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String ACCEPT = "Accept";
    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final RunningIdentity identity;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Browser(RunningIdentity identity) {
        this.identity = identity;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(resolved(path)).header(ACCEPT, HTML).build(), BodyHandlers.ofString());
    }

    private URI resolved(String path) {
        return identity.uri("/").resolve(path);
    }

    /** The request with which the office redirects a browser. */
    public HttpResponse<String> authorize() throws IOException, InterruptedException {
        return get("/oauth2/authorize?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", "office",
                        "scope", "openid profile",
                        "state", "s-1",
                        "nonce", "n-1",
                        "redirect_uri", RunningIdentity.OFFICE + "/login/oauth2/code/tiepdan",
                        "code_challenge", CHALLENGE,
                        "code_challenge_method", "S256")));
    }

    /** Submits the form of the page with all its fields. */
    public HttpResponse<String> signIn(String user, String password) throws IOException, InterruptedException {
        var token = CSRF.matcher(get("/login").body());
        var fields = new LinkedHashMap<>(Map.of("username", user, "password", password));
        if (token.find()) {
            fields.put("_csrf", token.group(1));
        }
        return send(fields);
    }

    public HttpResponse<String> send(Map<String, String> fields) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(resolved("/login"))
                .header(ACCEPT, HTML)
                .header("Content-Type", "application/x-www-form-urlencoded")
                // As browsers send it from pages without a referrer.
                .header("Origin", "null")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(form(fields)));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** Signs a user in for the office. */
    public String code(String user) throws IOException, InterruptedException {
        assertThat(location(authorize())).endsWith("/login");
        var in = signIn(user, identity.password(user));
        assertThat(in.statusCode()).isEqualTo(302);
        var office = location(get(location(in)));
        assertThat(office)
                .startsWith(RunningIdentity.OFFICE + "/login/oauth2/code/tiepdan?")
                .contains("state=s-1");
        return Stream.of(URI.create(office).getQuery().split("&"))
                .filter(parameter -> parameter.startsWith("code="))
                .map(parameter -> parameter.substring("code=".length()))
                .findFirst()
                .orElseThrow();
    }

    public static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
