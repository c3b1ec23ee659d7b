package org.tiepdan.office.testkit.signin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.office.frame.Person;
import org.tiepdan.office.testkit.FixedPeople;

/** An OpenID Connect provider with a sign-in page, where the name to type is that of a role: see {@link FixedPeople}. */
public final class FakeProvider implements AutoCloseable {
    private static final String FORM = """
            <!DOCTYPE html><html lang="vi"><title>Đăng nhập</title><main><h1>Đăng nhập</h1>
            <form method="post" action="/login?%s"><label for="login">Tên</label>
            <input id="login" name="login" autofocus><button>Đăng nhập</button></form></main></html>
            """;

    private final HttpServer server;
    private final ProviderTokens tokens;
    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final Map<String, Person> sessions = new ConcurrentHashMap<>();
    private final Map<String, Person> renewals = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private volatile long lifetime = 600;

    private record Code(Person person, String challenge, String nonce) {}

    public FakeProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tokens = new ProviderTokens(uri());
        on("/.well-known/openid-configuration", exchange -> json(exchange, 200, tokens.published()));
        on("/jwks", exchange -> json(exchange, 200, tokens.keys()));
        on("/authorize", this::authorize);
        on("/login", this::login);
        on("/token", this::token);
        on("/logout", this::logout);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** @param seconds lifetime of access tokens from now on */
    public void letTokensLast(long seconds) {
        lifetime = seconds;
    }

    /** Refuses to refresh any token that it has issued so far. */
    public void forgetRenewals() {
        renewals.clear();
    }

    /** The number of people signed in. */
    public int sessions() {
        return sessions.size();
    }

    /** The number of tokens issued. */
    public int tokens() {
        return tokens.given();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var person = sessions.get(cookie(exchange));
        if (person == null) {
            page(exchange, FORM.formatted(exchange.getRequestURI().getRawQuery().replace("&", "&amp;")));
        } else {
            back(exchange, person);
        }
    }

    private void login(HttpExchange exchange) throws IOException {
        var typed = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var person = FixedPeople.named(typed.getOrDefault("login", ""));
        var session = "session-" + next.incrementAndGet();
        sessions.put(session, person);
        exchange.getResponseHeaders().add("Set-Cookie", "provider=" + session + "; Path=/; HttpOnly");
        back(exchange, person);
    }

    private void back(HttpExchange exchange, Person person) throws IOException {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        var code = "code-" + next.incrementAndGet();
        codes.put(code, new Code(person, asked.getOrDefault("code_challenge", ""), asked.getOrDefault("nonce", "")));
        redirect(
                exchange,
                asked.get("redirect_uri") + "?code=" + code + "&state="
                        + URLEncoder.encode(asked.getOrDefault("state", ""), StandardCharsets.UTF_8));
    }

    private void token(HttpExchange exchange) throws IOException {
        var asked = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var code = codes.remove(asked.getOrDefault("code", ""));
        var renewed = renewals.remove(asked.getOrDefault("refresh_token", ""));
        boolean known = tokens.isOfClient(exchange.getRequestHeaders().getFirst("Authorization"));
        if (known && code != null && tokens.proves(asked.getOrDefault("code_verifier", ""), code.challenge())) {
            give(exchange, code.person(), code.nonce());
        } else if (known && renewed != null) {
            give(exchange, renewed, "");
        } else {
            json(exchange, 400, Map.of("error", "invalid_grant"));
        }
    }

    private void give(HttpExchange exchange, Person person, String nonce) throws IOException {
        var renewal = "renewal-" + next.incrementAndGet();
        renewals.put(renewal, person);
        json(exchange, 200, tokens.of(person, nonce, renewal, lifetime));
    }

    private void logout(HttpExchange exchange) throws IOException {
        sessions.remove(cookie(exchange));
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        redirect(exchange, Objects.requireNonNull(asked.get("post_logout_redirect_uri")));
    }

    private static String cookie(HttpExchange exchange) {
        var cookies = new ArrayList<>(exchange.getRequestHeaders().getOrDefault("Cookie", List.of("")));
        return Arrays.stream(String.join(";", cookies).split(";"))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith("provider="))
                .map(cookie -> cookie.substring("provider=".length()))
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> parameters(String form) {
        var parameters = new LinkedHashMap<String, String>();
        Arrays.stream(form.split("&"))
                .map(one -> one.split("=", 2))
                .forEach(one -> parameters.put(
                        one[0], URLDecoder.decode(one.length > 1 ? one[1] : "", StandardCharsets.UTF_8)));
        return parameters;
    }

    private static void redirect(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().set("Location", address);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void page(HttpExchange exchange, String html) throws IOException {
        send(exchange, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private static void json(HttpExchange exchange, int status, Map<String, Object> members) throws IOException {
        send(exchange, status, "application/json", EventJson.MAPPER.writeValueAsBytes(members));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private void on(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer.to(exchange);
            }
        });
    }
}
