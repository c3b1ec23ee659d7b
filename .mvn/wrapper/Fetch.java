import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** {@code java Fetch.java <address> <file>}: for machines that have a JDK and no tool to download with. */
class Fetch {
    public static void main(String[] arguments) throws Exception {
        try (var client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var request = HttpRequest.newBuilder(URI.create(arguments[0])).build();
            int status = client.send(request, BodyHandlers.ofFile(Path.of(arguments[1]))).statusCode();
            System.exit(status == 200 ? 0 : 1);
        }
    }
}
