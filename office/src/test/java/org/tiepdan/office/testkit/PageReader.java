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
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tiepdan.office.client.Dashboard;
import org.tiepdan.office.client.Dashboard.Room;

/** Requests pages as a browser does, from a server with fixed data in which some years are unusual. */
public final class PageReader implements BeforeAllCallback {
    public static final int YEAR_WITH_ROOM = 2019;
    public static final int YEAR_NEARLY_FULL = 2020;
    public static final int YEAR_FULL = 2021;
    static final int YEAR_AWAY = 2023;
    static final int EMPTY_YEAR = 2024;
    static final int YEAR_OUT_OF_BALANCE = 2025;

    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable PageServer server;

    /** One server for all classes, closed after the last: no request changes it. */
    @Override
    public void beforeAll(ExtensionContext context) {
        server = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(PageReader.class, _ -> new PageServer(PageReader::dashboard), PageServer.class);
    }

    private static @Nullable Dashboard dashboard(@Nullable String body, int year) {
        return switch (year) {
            case EMPTY_YEAR -> FixedDashboard.empty(body, year);
            case YEAR_WITH_ROOM -> FixedDashboard.within(room("enough", 512), body, year);
            case YEAR_NEARLY_FULL -> FixedDashboard.within(room("nearly-full", 1_500), body, year);
            case YEAR_FULL -> FixedDashboard.within(room("full", 1_600), body, year);
            case YEAR_AWAY -> null;
            case YEAR_OUT_OF_BALANCE -> FixedDashboard.outOfBalance(body, year);
            default -> FixedDashboard.hostile(body, year);
        };
    }

    private static Room room(String level, long usedMegabytes) {
        return new Room(level, usedMegabytes << 20, 1_600L << 20, 500_123);
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return getFrom(Objects.requireNonNull(server), path, headers);
    }

    /** @param other has its own person and data */
    public HttpResponse<String> getFrom(PageServer other, String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(other.url(path)));
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
