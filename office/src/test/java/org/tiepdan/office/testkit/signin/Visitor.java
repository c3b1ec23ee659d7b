package org.tiepdan.office.testkit.signin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a screen: it keeps cookies, and follows redirects on request. */
public final class Visitor {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final WholeOffice office;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient straight =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final HttpClient following = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(WholeOffice office) {
        this.office = office;
    }

    /** The answer to this single request, redirect or not. */
    public HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return straight.send(page(office.url(path)).build(), BodyHandlers.ofString());
    }

    /** The page at the end of the redirects. */
    public HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return follow(office.url(path));
    }

    public HttpResponse<String> follow(String address) throws IOException, InterruptedException {
        return following.send(page(address).build(), BodyHandlers.ofString());
    }

    /** Opens a page, and signs in if necessary. */
    public HttpResponse<String> signIn(String login, String path) throws IOException, InterruptedException {
        var form = open(path);
        var action = form.uri().resolve(found(ACTION, form.body()).replace("&amp;", "&"));
        return following.send(
                HttpRequest.newBuilder(action)
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString("login=" + login))
                        .build(),
                BodyHandlers.ofString());
    }

    public static String csrf(HttpResponse<String> page) {
        return found(CSRF, page.body());
    }

    /** Sends a form; does not follow a redirect. */
    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = String.join(
                "&",
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .toList());
        var request = HttpRequest.newBuilder(URI.create(office.url(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return straight.send(request.build(), BodyHandlers.ofString());
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** The link addresses of a page, without fragments of the same page. */
    public static List<String> links(HttpResponse<String> page) {
        return LINK.matcher(page.body())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> !link.startsWith("#"))
                .toList();
    }

    private static HttpRequest.Builder page(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html,*/*");
    }

    private static String found(Pattern pattern, String html) {
        Matcher matcher = pattern.matcher(html);
        if (!matcher.find()) {
            throw new IllegalStateException("Expected " + pattern + " in " + html);
        }
        return matcher.group(1);
    }
}
