package org.tiepdan.office.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tiepdan.office.client.Dashboard;

/** Asks for pages as a browser does, of a server over fixed data in which some years are unusual. */
public final class PageReader implements BeforeAllCallback, AfterAllCallback {
    static final int YEAR_AWAY = 2023;
    static final int EMPTY_YEAR = 2024;
    static final int YEAR_OUT_OF_BALANCE = 2025;

    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable PageServer server;

    @Override
    public void beforeAll(ExtensionContext context) {
        server = new PageServer(PageReader::dashboard);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Objects.requireNonNull(server).close();
    }

    private static @Nullable Dashboard dashboard(@Nullable String body, int year) {
        return switch (year) {
            case EMPTY_YEAR -> FixedDashboard.empty(body, year);
            case YEAR_AWAY -> null;
            case YEAR_OUT_OF_BALANCE -> FixedDashboard.outOfBalance(body, year);
            default -> FixedDashboard.hostile(body, year);
        };
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(Objects.requireNonNull(server).url(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public String text(String path) throws IOException, InterruptedException {
        return get(path).body();
    }

    public List<String> links(String path) throws IOException, InterruptedException {
        return Pattern.compile("href=\"([^\"]+)\"")
                .matcher(text(path))
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"))
                .toList();
    }
}
