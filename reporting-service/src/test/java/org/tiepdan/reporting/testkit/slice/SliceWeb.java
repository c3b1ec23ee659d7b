package org.tiepdan.reporting.testkit.slice;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tiepdan.access.BodyTree;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.reporting.adapter.Receipts;
import org.tiepdan.reporting.adapter.generation.Generations;
import org.tiepdan.reporting.adapter.generation.Served;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.adapter.progress.ProjectionSettings;
import org.tiepdan.reporting.adapter.progress.ReadModelState;
import org.tiepdan.reporting.form.frozen.SubmissionLog;
import org.tiepdan.reporting.form.frozen.Submissions;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.records.RecordRoots;
import org.tiepdan.servicekit.openapi.ApiDocumentController;
import org.tiepdan.servicekit.web.ProblemAdvice;
import org.tiepdan.servicekit.web.access.Access;

/** The beans of a slice. Not a {@code @Configuration}: the service's own scan, in other tests, must not find it. */
@EnableWebMvc
@Import({ProblemAdvice.class, Access.class, ApiDocumentController.class, NoBroker.class})
@ComponentScan(
        value = {
            "org.tiepdan.reporting.records",
            "org.tiepdan.reporting.filters",
            "org.tiepdan.reporting.adapter",
            "org.tiepdan.reporting.audit",
            "org.tiepdan.reporting.form",
            "org.tiepdan.reporting.rebuild",
            "org.tiepdan.reporting.reception"
        },
        // What follows a log.
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*(Record|Filter|Law|Audit|Submission|Rebuild|Reception)Configuration"))
@ComponentScan({
    "org.tiepdan.reporting.register",
    "org.tiepdan.reporting.sheet",
    "org.tiepdan.reporting.status",
    "org.tiepdan.reporting.account",
    "org.tiepdan.reporting.result",
    "org.tiepdan.reporting.figures",
    "org.tiepdan.reporting.ledger",
    "org.tiepdan.reporting.dashboard",
    "org.tiepdan.reporting.count",
    "org.tiepdan.reporting.room",
    "org.tiepdan.reporting.search",
    "org.tiepdan.reporting.looks",
    "org.tiepdan.reporting.score",
    "org.tiepdan.reporting.radar",
    "org.tiepdan.reporting.forecast"
})
public class SliceWeb implements WebMvcConfigurer {
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        var mapper = EventJson.MAPPER
                .rebuild()
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .build();
        builder.withJsonConverter(new JacksonJsonHttpMessageConverter(mapper));
    }

    @Bean
    RecordRoots recordRoots() {
        return new RecordRoots();
    }

    @Bean
    Submissions submissions() {
        return new Submissions();
    }

    /** The submitter stores it immediately; there is no log to read it back from. */
    @Bean
    SubmissionLog submissionLog() {
        return _ -> {};
    }

    @Bean
    LawPack lawPack() {
        return LawPack.packaged();
    }

    @Bean
    OfficeDays officeDays(LawPack law) {
        return new OfficeDays(law::calendar);
    }

    @Bean
    BodyTree bodyTree(LawPack law) {
        return BodyTree.of(law.bodies()::withAllBelow, law.bodies()::sharingPeople);
    }

    @Bean
    Bodies bodies(LawPack lawPack) {
        return lawPack.bodies();
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    @Bean
    Positions positions(MongoDatabase database) {
        return new Positions(database);
    }

    @Bean
    Generations generations(MongoDatabase database) {
        return new Generations(database, Positions.MODEL);
    }

    @Bean
    Served served(Generations generations) {
        return new Served(generations, Positions.MODEL);
    }

    @Bean
    ReadModelState readModels() {
        return new ReadModelState();
    }

    @Bean
    ProjectionSettings projectionSettings() {
        return new ProjectionSettings(false, Duration.ofMinutes(15));
    }

    @Bean
    Receipts receipts(MongoDatabase database) {
        return new Receipts(database);
    }
}
