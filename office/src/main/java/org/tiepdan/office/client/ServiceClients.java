package org.tiepdan.office.client;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.JdkClientHttpRequestFactoryBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.ImportHttpServices;
import org.tiepdan.office.client.counter.IntakeApi;
import org.tiepdan.office.client.counter.RoutingApi;
import org.tiepdan.office.client.feeds.FeedsApi;
import org.tiepdan.office.client.opening.OpeningsApi;
import org.tiepdan.office.client.report.ReportsApi;
import org.tiepdan.office.client.tracking.DryRunApi;
import org.tiepdan.office.client.tracking.TrackingApi;
import org.tiepdan.office.client.triage.DeskApi;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP clients; {@code spring.http.serviceclient} sets the addresses of the services and the timeouts. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = "intake",
        types = {IntakeApi.class, OpeningsApi.class})
@ImportHttpServices(
        group = "routing",
        types = {RoutingApi.class, DeskApi.class})
@ImportHttpServices(
        group = "reporting",
        types = {ReportingApi.class, ReportsApi.class})
@ImportHttpServices(group = ServiceClients.FILES, types = FileApi.class)
@ImportHttpServices(group = "feeds", types = FeedsApi.class)
@ImportHttpServices(group = "tracking", types = TrackingApi.class)
@ImportHttpServices(group = "dry-runs", types = DryRunApi.class)
class ServiceClients {
    static final String FILES = "files";
    private static final String READ_MODELS_AWAY = "read-models-away";

    /** HTTP/1.1 only: the services refuse the upgrade to HTTP/2 that a client offers in clear text. */
    @Bean
    JdkClientHttpRequestFactoryBuilder requestFactories() {
        var threads = new SimpleAsyncTaskExecutor("client-");
        threads.setVirtualThreads(true);
        return ClientHttpRequestFactoryBuilder.jdk()
                .withExecutor(threads)
                .withHttpClientCustomizer(client -> client.version(HttpClient.Version.HTTP_1_1));
    }

    @Bean
    RestClientHttpServiceGroupConfigurer problems(JsonMapper json, UserToken token, Files files) {
        return groups -> groups.forEachClient((group, client) -> {
            client.requestInterceptor((request, body, execution) -> {
                        token.ofThisRequest().ifPresent(request.getHeaders()::setBearerAuth);
                        return execution.execute(request, body);
                    })
                    .defaultStatusHandler(HttpStatusCode::isError, (_, response) -> refuse(response, json));
            if (group.name().equals(FILES)) {
                files.by(client.clone().build());
            }
        });
    }

    static void refuse(ClientHttpResponse response, JsonMapper json) throws IOException {
        var problem = problem(response, json);
        int status = response.getStatusCode().value();
        var detail = problem.detail();
        if (detail == null || READ_MODELS_AWAY.equals(problem.code())) {
            throw new RestClientException("An answer with status " + status);
        }
        throw new RefusedException(status, detail, Objects.requireNonNullElse(problem.errors(), List.of()));
    }

    private static Problem problem(ClientHttpResponse response, JsonMapper json) throws IOException {
        try {
            return json.readValue(response.getBody(), Problem.class);
        } catch (JacksonException e) {
            throw new RestClientException("An answer that is no problem", e);
        }
    }
}
