package org.tiepdan.system.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tiepdan.access.Role;
import org.tiepdan.system.harness.SharedSystem;
import org.tiepdan.system.harness.SignIn;

/** Everything that can be seen of one petition with the receipt. */
record Outside(SharedSystem system, Filed petition) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** The length follows from the body, which is compared; the date is the time of the answer. */
    private static final Set<String> NOT_COMPARED = Set.of("content-length", "date");

    /** Status, headers and body of each answer, with the petition's own code left out. */
    String seen() {
        var receipt = answer(
                system.intake().uri("/api/v1/petitions/" + petition.id() + "/receipt"),
                SignIn.as(Role.CLERK, petition.receivingBody()));
        return withoutOwn(receipt) + "\n---\n" + seenByCode();
    }

    private String seenByCode() {
        return List.of(
                        system.reporting().uri("/api/v1/status/" + petition.code()),
                        system.office().uri("/status/" + petition.code()),
                        system.office().uri("/status/" + petition.code() + "?lang=en"))
                .stream()
                .map(uri -> withoutOwn(answer(uri, SignIn.asNobody())))
                .collect(Collectors.joining("\n---\n"));
    }

    private String withoutOwn(String answer) {
        var code = petition.code();
        var spaced = code.substring(0, 4) + " " + code.substring(4, 8) + " " + code.substring(8);
        return answer.replace(code, "CODE").replace(spaced, "CODE");
    }

    private static String answer(String uri, Map<String, String> who) {
        try {
            var request = HttpRequest.newBuilder(URI.create(uri));
            who.forEach(request::header);
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            var headers = new TreeMap<>(answer.headers().map());
            headers.keySet().removeIf(name -> NOT_COMPARED.contains(name.toLowerCase(Locale.ROOT)));
            return answer.statusCode() + "\n" + headers + "\n" + answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
