package org.tiepdan.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A person on the office's pages, signed in with the identity provider of {@code ./run} as in a browser. */
public final class Visitor {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI office;

    private Visitor(URI office) {
        this.office = office;
    }

    /** @param login of one of the made-up users */
    public static Visitor signIn(SharedSystem system, String login) {
        var visitor = new Visitor(URI.create(system.office().url().replace("127.0.0.1", "localhost")));
        var form = visitor.get(visitor.office.resolve("/"));
        var csrf = CSRF.matcher(form.body());
        if (!csrf.find()) {
            throw new AssertionError("Expected a form to sign in with at " + form.uri());
        }
        var home = visitor.send(HttpRequest.newBuilder(form.uri().resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + login + "&password="
                        + encoded(system.passwordOf(login)) + "&_csrf=" + encoded(csrf.group(1)))));
        if (home.statusCode() != 200 || !home.uri().getAuthority().equals(visitor.office.getAuthority())) {
            throw new AssertionError(login + " is at " + home.uri() + ", answered " + home.statusCode());
        }
        return visitor;
    }

    /** @return the page as a browser gets it, whatever its status */
    public String page(String path) {
        return get(office.resolve(path)).body();
    }

    public int status(String path) {
        return get(office.resolve(path)).statusCode();
    }

    private HttpResponse<String> get(URI uri) {
        return send(HttpRequest.newBuilder(uri));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
