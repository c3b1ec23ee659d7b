#!/usr/bin/env bash
# What: A Spring HTTP interface (@GetExchange) writes a LocalDate parameter in the short style of the machine's locale, often with a two-digit year:
#       the same call requests 7/1/26 on an American machine and 01/07/2026 on a British one (on a Vietnamese one it depends on the JDK). An Instant
#       is written as ISO on all of them. A server that reads ISO refuses the date; one that guesses takes July for January. @DateTimeFormat(iso =
#       DATE) on the parameter helps. In addition, a parameter whose name contains braces is neither encoded nor refused: the server gets the name of
#       a template variable instead of the value.
# Versions: org.springframework:spring-web and spring-context 7.0.10, Temurin 17 and 25
# Seen: en-US 7/1/26, en-GB 01/07/2026, de-DE 01.07.26; 2026-07-01T00:00:00Z; q{x}=1 asks for {queryParam-q{x}}={queryParam-q{x}[0]}
# Date: 2026-11-29
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.springframework</groupId><artifactId>spring-web</artifactId><version>7.0.10</version></dependency>
    <dependency><groupId>org.springframework</groupId><artifactId>spring-context</artifactId><version>7.0.10</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$work/lib"
cat >Ask.java <<'JAVA'
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.*;
import java.util.Locale;
import org.springframework.util.*;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

public class Ask {
    interface Echo {
        @GetExchange("/")
        String day(@RequestParam("on") LocalDate day);

        @GetExchange("/")
        String moment(@RequestParam("at") Instant moment);

        @GetExchange("/")
        String any(@RequestParam("ignored") MultiValueMap<String, String> parameters);
    }

    public static void main(String[] arguments) throws Exception {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            var query = exchange.getRequestURI().getQuery().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, query.length);
            exchange.getResponseBody().write(query);
            exchange.close();
        });
        server.start();
        var day = LocalDate.of(2026, 7, 1);
        var parts = new StringBuilder();
        for (var tag : new String[] {"en-US", "en-GB", "de-DE"}) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            parts.append(tag).append(' ').append(echo(server).day(day).substring(3)).append(tag.equals("de-DE") ? "; " : ", ");
        }
        var braces = new LinkedMultiValueMap<String, String>();
        braces.add("q{x}", "1");
        System.out.println(parts + echo(server).moment(Instant.parse("2026-07-01T00:00:00Z")).substring(3)
                + "; q{x}=1 asks for " + echo(server).any(braces));
        server.stop(0);
    }

    static Echo echo(HttpServer server) {
        var client = RestClient.builder().baseUrl("http://127.0.0.1:" + server.getAddress().getPort()).build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client)).build().createClient(Echo.class);
    }
}
JAVA
seen=$(java -cp "lib/*" Ask.java 2>/dev/null)
echo "$seen"
[ "$seen" = 'en-US 7/1/26, en-GB 01/07/2026, de-DE 01.07.26; 2026-07-01T00:00:00Z; q{x}=1 asks for {queryParam-q{x}}={queryParam-q{x}[0]}' ] ||
    { echo "The behaviour has changed."; exit 1; }
