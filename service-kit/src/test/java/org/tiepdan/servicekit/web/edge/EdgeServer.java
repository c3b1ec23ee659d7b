package org.tiepdan.servicekit.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Operation;
import org.tiepdan.access.Policy;
import org.tiepdan.access.Rule;
import org.tiepdan.servicekit.testkit.access.ManagementWalk;
import org.tiepdan.servicekit.web.ProblemAdvice;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.request.RequestReader;

/** A service with only an edge, on a real Tomcat; its limits are small to make tests fast. */
final class EdgeServer implements AutoCloseable {
    static final int BODY = 64 << 10;

    private final ConfigurableApplicationContext context;

    private EdgeServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static EdgeServer start(String... settings) {
        var all = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.config.import=classpath:edge.yml",
                "--spring.main.banner-mode=off",
                "--spring.jmx.enabled=false",
                "--spring.threads.virtual.enabled=true",
                "--server.tomcat.connection-timeout=3s",
                "--edge.streamed-paths=/stream",
                "--edge.header=1s",
                "--edge.patience=1s",
                "--edge.body=64KB",
                "--edge.bodies=4MB",
                "--edge.turn=200ms",
                "--edge.requests=4"));
        Stream.of(settings)
                .map(each -> "--" + each)
                .peek(each -> all.removeIf(other -> other.startsWith(each.substring(0, each.indexOf('=') + 1))))
                .forEach(all::add);
        return new EdgeServer(new SpringApplicationBuilder(Service.class).run(all.toArray(String[]::new)));
    }

    int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    int managementPort() {
        return context.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
    }

    CountDownLatch held() {
        return context.getBean(Handlers.class).released;
    }

    @Override
    public void close() {
        held().countDown();
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(ProblemAdvice.class)
    static class Service {
        @Bean
        Handlers handlers() {
            return new Handlers();
        }

        /** Everything is permitted: the parts under test come before the access check. */
        @Bean
        Policy policy() {
            var served = Stream.of(
                            "GET /text",
                            "GET /count",
                            "GET /failing",
                            "GET /refused",
                            "GET /reset",
                            "GET /kept",
                            "GET /held",
                            "POST /json",
                            "POST /form",
                            "POST /stream")
                    .map(words -> words.split(" "))
                    .map(words -> new Rule(new Operation("", words[0], words[1]), null, Condition.ANYBODY));
            return new Policy(Stream.concat(served, ManagementWalk.rules()).toList());
        }
    }

    @RestController
    static class Handlers {
        private final CountDownLatch released = new CountDownLatch(1);

        @PostMapping(path = "/form", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
        String form() {
            return "form";
        }

        @PostMapping("/json")
        Map<String, Integer> json(@RequestBody byte[] body) {
            RequestReader.of(body);
            return Map.of("bytes", body.length);
        }

        @GetMapping(path = "/text", produces = MediaType.TEXT_PLAIN_VALUE)
        String text(@RequestParam(required = false) String q) {
            return "text " + q;
        }

        @GetMapping("/count")
        String count(@RequestParam(required = false) Integer n) {
            return "n=" + n;
        }

        @GetMapping("/failing")
        String failing(@RequestParam String q) {
            throw new IllegalStateException(q);
        }

        @GetMapping("/refused")
        String refused(@RequestParam int status) {
            throw new ProblemException(status, "refused", "Từ chối.", "Refused.");
        }

        /** Fails after it has begun its answer. */
        @GetMapping("/reset")
        String reset(HttpServletResponse response) {
            response.setHeader("Referrer-Policy", "unsafe-url");
            throw new IllegalStateException();
        }

        @GetMapping("/kept")
        String kept(HttpServletResponse response) {
            response.setHeader("Cache-Control", "max-age=60");
            return "kept";
        }

        @GetMapping("/held")
        String held() throws InterruptedException {
            released.await();
            return "held";
        }

        @PostMapping("/stream")
        ResponseEntity<String> stream(HttpServletRequest request) throws IOException {
            long bytes = request.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
            return ResponseEntity.ok("bytes=" + bytes);
        }
    }
}
