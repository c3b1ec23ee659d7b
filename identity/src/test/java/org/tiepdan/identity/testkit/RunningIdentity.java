package org.tiepdan.identity.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.tiepdan.access.Policy;
import org.tiepdan.identity.IdentityApplication;
import org.tiepdan.servicekit.testkit.access.ChangingPolicy;
import org.tiepdan.servicekit.testkit.access.ManagementWalk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole process, over real HTTP. */
public final class RunningIdentity implements AutoCloseable {
    public static final String ISSUER = "http://identity.example:8085";
    public static final String OFFICE = "http://localhost:8080";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final ConfigurableApplicationContext context;

    private final ChangingPolicy policy;

    private RunningIdentity(Path folder, ConfigurableApplicationContext context, ChangingPolicy policy) {
        this.folder = folder;
        this.context = context;
        this.policy = policy;
    }

    /** @param settings further ones, such as {@code --identity.local-run=true} */
    public static RunningIdentity start(Path folder, String... settings) {
        var all = new ArrayList<>(List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--identity.dir=" + folder,
                "--identity.issuer=" + ISSUER,
                "--identity.office-url=" + OFFICE));
        all.addAll(List.of(settings));
        var policy = new ChangingPolicy();
        return new RunningIdentity(
                folder,
                new SpringApplicationBuilder(IdentityApplication.class)
                        .properties("spring.config.name=identity")
                        .initializers(beans -> beans.getBeanFactory().registerSingleton("changingPolicy", policy))
                        .run(all.toArray(String[]::new)),
                policy);
    }

    public URI uri(String path) {
        return at("local.server.port", path);
    }

    public URI management(String path) {
        return at("local.management.port", path);
    }

    private URI at(String port, String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty(port) + path);
    }

    /** @return what differs from the policy at the management port */
    public List<String> managementFaults() {
        return ManagementWalk.faults(context);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A request without a session. */
    public HttpResponse<String> ask(String method, String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** Makes the provider decide by this policy. */
    public void decideBy(Policy policy) {
        this.policy.set(policy);
    }

    /** A new browser with nobody signed in. */
    public Browser browser() {
        return new Browser(this);
    }

    public HttpResponse<String> get(URI uri, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> token(Map<String, String> fields) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri("/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** Exchanges a code as the office does. */
    public JsonNode exchanged(String code, String verifier) throws IOException, InterruptedException {
        return json(token(Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        OFFICE + "/login/oauth2/code/tiepdan",
                        "code_verifier",
                        verifier,
                        "client_id",
                        "office",
                        "client_secret",
                        secret("office")))
                .body());
    }

    /** The claims of a program's token, with a verified signature. */
    public JWTClaimsSet tokenOf(String client, Map<String, String> more) throws Exception {
        var fields = new HashMap<>(more);
        fields.putAll(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret(client)));
        return claims(json(token(fields).body()).path("access_token").asString());
    }

    /** @throws AssertionError if another key signed it */
    public JWTClaimsSet claims(String token) throws IOException, InterruptedException, ParseException, JOSEException {
        var keys = JWKSet.parse(get(uri("/oauth2/jwks")).body());
        var read = SignedJWT.parse(token);
        var key = keys.getKeyByKeyId(read.getHeader().getKeyID()).toRSAKey();
        if (!read.verify(new RSASSAVerifier(key))) {
            throw new AssertionError("Expected a token that the published key signed.");
        }
        return read.getJWTClaimsSet();
    }

    public String secret(String client) throws IOException {
        return Files.readString(folder.resolve("clients/" + client + ".secret")).strip();
    }

    /** From the file for people. */
    public String password(String login) throws IOException {
        try (var lines = Files.lines(folder.resolve("users.txt"))) {
            return lines.filter(line -> line.startsWith(login + " "))
                    .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public static JsonNode json(String body) {
        return JSON.readTree(body);
    }

    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        context.close();
    }
}
