package org.tiepdan.office.testkit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.imperative.ImperativeHttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.service.HttpServiceClientPropertiesAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration;
import org.springframework.boot.restclient.autoconfigure.service.HttpServiceClientAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.tiepdan.access.BodyTree;
import org.tiepdan.access.Policy;
import org.tiepdan.access.Role;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.office.client.UserToken;
import org.tiepdan.office.frame.CookieRule;
import org.tiepdan.office.frame.People;
import org.tiepdan.office.frame.Person;
import org.tiepdan.servicekit.testkit.access.TestIssuer;
import org.tiepdan.servicekit.web.ProblemAdvice;
import org.tiepdan.servicekit.web.access.Access;
import org.tiepdan.servicekit.web.access.CallerSource;

/** The pages with fixed data, on their own port. */
public final class PageServer implements AutoCloseable {
    private final FakeReporting reporting;
    private final FakeTracking tracking = new FakeTracking();
    private final FakeCounter counter = new FakeCounter();
    private final FakeFeeds feeds = new FakeFeeds();
    private final ConfigurableApplicationContext context;

    public PageServer(FakeReporting.Figures figures) {
        this(figures, FixedPeople.of(Role.LEADER, "19-ubnd"));
    }

    /** @param person who requests all pages */
    public PageServer(FakeReporting.Figures figures, Person person) {
        this(figures, person, Clock.fixed(FixedDashboard.NOW, ZoneOffset.UTC));
    }

    public PageServer(FakeReporting.Figures figures, Person person, Clock clock) {
        reporting = new FakeReporting(figures);
        context = new SpringApplicationBuilder(Web.class)
                .initializers(beans -> {
                    beans.getBeanFactory().registerSingleton("person", person);
                    beans.getBeanFactory().registerSingleton("clock", clock);
                })
                .run(
                        "--spring.application.name=office",
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--server.address=127.0.0.1",
                        "--server.servlet.session.tracking-modes=cookie",
                        "--tries.per-minute=10000",
                        "--tries.per-hour=10000",
                        "--spring.http.serviceclient.reporting.base-url=" + reporting.url(),
                        "--spring.http.serviceclient.files.base-url=" + reporting.url(),
                        "--spring.http.serviceclient.tracking.base-url=" + tracking.url(),
                        "--spring.http.serviceclient.dry-runs.base-url=" + tracking.url(),
                        "--spring.http.serviceclient.intake.base-url=" + counter.url(),
                        "--spring.http.serviceclient.routing.base-url=" + counter.url(),
                        "--spring.http.serviceclient.feeds.base-url=" + feeds.url());
    }

    /** Takes reporting-service down. */
    void loseReporting() {
        reporting.close();
    }

    public FakeReporting reporting() {
        return reporting;
    }

    public FakeTracking tracking() {
        return tracking;
    }

    public FakeCounter counter() {
        return counter;
    }

    public String url(String path) {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    @Override
    public void close() {
        context.close();
        reporting.close();
        tracking.close();
        counter.close();
        feeds.close();
    }

    /** Without the edge, which has its own tests. */
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        TaskExecutionAutoConfiguration.class,
        HttpClientAutoConfiguration.class,
        ImperativeHttpClientAutoConfiguration.class,
        RestClientAutoConfiguration.class,
        HttpServiceClientPropertiesAutoConfiguration.class,
        HttpServiceClientAutoConfiguration.class
    })
    @Import({ProblemAdvice.class, Access.class})
    @ComponentScan({
        "org.tiepdan.office.client",
        "org.tiepdan.office.frame",
        "org.tiepdan.office.words",
        "org.tiepdan.office.home",
        "org.tiepdan.office.ledger",
        "org.tiepdan.office.records",
        "org.tiepdan.office.reports",
        "org.tiepdan.office.cases",
        "org.tiepdan.office.compare",
        "org.tiepdan.office.acts",
        "org.tiepdan.office.connect",
        "org.tiepdan.office.letters",
        "org.tiepdan.office.print",
        "org.tiepdan.office.notices",
        "org.tiepdan.office.opening",
        "org.tiepdan.office.parked",
        "org.tiepdan.office.names",
        "org.tiepdan.office.counter",
        "org.tiepdan.office.reception",
        "org.tiepdan.office.start",
        "org.tiepdan.office.triage",
        "org.tiepdan.office.looks",
        "org.tiepdan.office.status"
    })
    static class Web {
        @Bean
        CallerSource callers(Person person) {
            return _ -> person.caller();
        }

        @Bean
        People people(Person person) {
            return _ -> person;
        }

        @Bean
        UserToken tokens(Person person) {
            return () -> Optional.of(TestIssuer.shared().token(person.caller()));
        }

        @Bean
        CookieRule cookies() {
            return new CookieRule() {
                @Override
                public boolean secure() {
                    return false;
                }

                @Override
                public String named(String name) {
                    return name;
                }
            };
        }

        @Bean
        Policy policy() {
            return Policy.packaged();
        }

        @Bean
        BodyTree tree(Bodies bodies) {
            return BodyTree.of(bodies::withAllBelow, bodies::sharingPeople);
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Bean
        LawPack lawPack() {
            return LawPack.packaged();
        }

        @Bean
        Bodies bodies(LawPack lawPack) {
            return lawPack.bodies();
        }
    }
}
