package org.tiepdan.reporting.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.reporting.dashboard.DashboardReader;
import org.tiepdan.reporting.lines.KeptDays;
import org.tiepdan.servicekit.web.ProblemAdvice;

/** The pages over fixed data, on a port of their own. */
final class PageServer implements AutoCloseable {
    /** The register was kept until some days ago, but for what came in since. */
    private static final KeptDays KEPT = () -> new KeptDays.Kept(FixedDashboard.KEPT_FROM, LocalDate.of(2026, 9, 10));

    private final ConfigurableApplicationContext context;

    PageServer(DashboardReader dashboards) {
        context = new SpringApplicationBuilder(Web.class)
                .initializers(beans -> beans.getBeanFactory().registerSingleton("dashboards", dashboards))
                .initializers(beans -> beans.getBeanFactory().registerSingleton("register", new FixedRegister()))
                .initializers(beans -> beans.getBeanFactory().registerSingleton("cases", new FixedCases()))
                .initializers(beans -> beans.getBeanFactory().registerSingleton("status", new FixedStatus()))
                .initializers(beans -> beans.getBeanFactory().registerSingleton("keptDays", KEPT))
                .run("--server.port=0", "--spring.main.banner-mode=off", "--server.address=127.0.0.1");
    }

    String url(String path) {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    @Override
    public void close() {
        context.close();
    }

    /** Not a {@code @Configuration}: the service's own scan, in other tests, must not find it. */
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        ThymeleafAutoConfiguration.class
    })
    @Import(ProblemAdvice.class)
    @ComponentScan({"org.tiepdan.reporting.page", "org.tiepdan.reporting.adapter.query", "org.tiepdan.reporting.query", "org.tiepdan.reporting.wording"})
    static class Web {
        @Bean
        Clock clock() {
            return Clock.fixed(FixedDashboard.NOW, ZoneOffset.UTC);
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
