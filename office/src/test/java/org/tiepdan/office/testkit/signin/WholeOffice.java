package org.tiepdan.office.testkit.signin;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.web.SecurityFilterChain;
import org.tiepdan.access.Policy;
import org.tiepdan.office.OfficeApplication;
import org.tiepdan.office.testkit.FakeCounter;
import org.tiepdan.office.testkit.FakeFeeds;
import org.tiepdan.office.testkit.FakeReporting;
import org.tiepdan.office.testkit.FakeTracking;
import org.tiepdan.office.testkit.FixedDashboard;
import org.tiepdan.servicekit.testkit.access.ChangingPolicy;
import org.tiepdan.servicekit.testkit.access.ManagementWalk;
import org.tiepdan.servicekit.testkit.access.TestIssuer;

/** The whole application with fixed data, and a provider to sign in with. */
public final class WholeOffice implements AutoCloseable {
    private final FakeReporting reporting = new FakeReporting(FixedDashboard::of);
    private final FakeTracking tracking = new FakeTracking();
    private final FakeCounter counter = new FakeCounter();
    private final FakeFeeds feeds = new FakeFeeds();
    private final FakeProvider provider = new FakeProvider();
    private final ChangingPolicy policy = new ChangingPolicy();
    private final Path secret;
    private final ConfigurableApplicationContext context;

    @Configuration(proxyBeanMethods = false)
    static class FixedTime {
        @Bean
        @Primary
        Clock fixed() {
            return Clock.fixed(FixedDashboard.NOW, ZoneOffset.UTC);
        }
    }

    /** @param settings of Spring Boot, each starting with {@code --}; a test's own settings take precedence */
    public WholeOffice(String... settings) {
        try {
            secret = Files.createTempFile("office", ".secret");
            Files.writeString(secret, ProviderTokens.SECRET + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var all = new LinkedHashMap<String, String>();
        all.put("--server.port", "0");
        all.put("--management.server.port", "0");
        all.put("--tries.per-minute", "10000");
        all.put("--tries.per-hour", "10000");
        all.put("--office.issuer", provider.uri());
        all.put("--access.issuers", TestIssuer.shared().uri());
        all.put("--office.client-secret-file", secret.toString());
        all.put("--spring.http.serviceclient.reporting.base-url", reporting.url());
        all.put("--spring.http.serviceclient.files.base-url", reporting.url());
        all.put("--spring.http.serviceclient.tracking.base-url", tracking.url());
        all.put("--spring.http.serviceclient.dry-runs.base-url", tracking.url());
        all.put("--spring.http.serviceclient.intake.base-url", counter.url());
        all.put("--spring.http.serviceclient.routing.base-url", counter.url());
        all.put("--spring.http.serviceclient.feeds.base-url", feeds.url());
        for (var setting : settings) {
            var parts = setting.split("=", 2);
            all.put(parts[0], parts[1]);
        }
        context = new SpringApplicationBuilder(OfficeApplication.class, FixedTime.class)
                .properties("spring.config.name=office")
                .initializers(beans -> beans.getBeanFactory().registerSingleton("changingPolicy", policy))
                .run(all.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    public FakeReporting reporting() {
        return reporting;
    }

    /**
     * Makes the pages decide by this policy; their links still follow the policy of the release.
     *
     * @return the previous policy
     */
    public Policy decideBy(Policy policy) {
        var before = this.policy.get();
        this.policy.set(policy);
        return before;
    }

    public FakeTracking tracking() {
        return tracking;
    }

    public FakeCounter counter() {
        return counter;
    }

    public FakeProvider provider() {
        return provider;
    }

    public String url(String path) {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    /** @return an address on the management port */
    public String management(String path) {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.management.port") + path;
    }

    /** @return what differs from the policy at the management port */
    public List<String> managementFaults() {
        return ManagementWalk.faults(context);
    }

    /** @return the filters that every request to the pages goes through */
    public List<Filter> filters() {
        return context.getBean("chainOfPages", SecurityFilterChain.class).getFilters();
    }

    /** A new browser with nobody signed in. */
    public Visitor visitor() {
        return new Visitor(this);
    }

    @Override
    public void close() {
        context.close();
        reporting.close();
        tracking.close();
        counter.close();
        feeds.close();
        provider.close();
        secret.toFile().deleteOnExit();
    }
}
