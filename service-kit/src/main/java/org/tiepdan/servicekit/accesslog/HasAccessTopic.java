package org.tiepdan.servicekit.accesslog;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.Topics;

/** Matches if the catalogue of topics has an access log for this service. */
final class HasAccessTopic implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var name = Topics.accessEvents(context.getEnvironment().getProperty("spring.application.name", ""));
        return TopicCatalogue.read().stream().anyMatch(topic -> topic.name().equals(name));
    }
}
