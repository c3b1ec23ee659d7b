package org.tiepdan.servicekit.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.server.PathContainer;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;

/** Compares the operations of a service's controllers with its document. */
public final class ServedOperations {
    private ServedOperations() {}

    private record Handler(String method, PathPattern pattern, Method code) {
        boolean serves(Operation operation) {
            var path = PathContainer.parsePath(operation.path().replaceAll("[{}]", ""));
            return method.equals(operation.method()) && pattern.matches(path);
        }
    }

    /**
     * Fails if a controller serves an undocumented operation, or a documented one is missing.
     *
     * @param basePackage of the service
     */
    public static void assertDocumented(String basePackage, JsonNode document) {
        var operations = Operation.of(document);
        var handlers = handlers(basePackage);

        assertThat(operations)
                .as("what is documented is served")
                .allMatch(operation -> handlers.stream().anyMatch(handler -> handler.serves(operation)));
        assertThat(handlers).as("what is served is documented").isNotEmpty().allSatisfy(handler -> {
            var served = operations.stream().filter(handler::serves).toList();
            assertThat(served).as(handler.toString()).isNotEmpty();
            assertThat(served.stream().flatMap(operation -> unknownParameters(handler, operation)))
                    .isEmpty();
        });
    }

    private static Stream<String> unknownParameters(Handler handler, Operation operation) {
        return Arrays.stream(handler.code().getParameters())
                .flatMap(parameter -> Stream.of(
                                named(parameter.getName(), parameter.getAnnotations(), RequestParam.class, "query"),
                                named(parameter.getName(), parameter.getAnnotations(), RequestHeader.class, "header"),
                                named(parameter.getName(), parameter.getAnnotations(), PathVariable.class, "path"))
                        .flatMap(each -> each))
                .filter(parameter -> !isKnown(parameter, operation))
                .map(parameter -> operation + ": " + parameter);
    }

    private record Named(String name, String in) {}

    private static Stream<Named> named(
            String parameter, Annotation[] annotations, Class<? extends Annotation> type, String in) {
        return MergedAnnotations.from(annotations).stream(type).map(annotation -> {
            var name = annotation.getString("name");
            return new Named(name.isEmpty() ? parameter : name, in);
        });
    }

    /** Exempt: a path variable that the document spells out, parameters between instances, and security schemes. */
    private static boolean isKnown(Named parameter, Operation operation) {
        return operation.hasParameter(parameter.name(), parameter.in())
                || (parameter.in().equals("path") && !operation.path().contains("{" + parameter.name() + "}"))
                || parameter.name().startsWith("X-Tiepdan-")
                || (parameter.name().equals("Authorization") && operation.node().has("security"));
    }

    private static List<Handler> handlers(String basePackage) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents(basePackage).stream()
                .map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), ServedOperations.class.getClassLoader()))
                .flatMap(ServedOperations::handlers)
                .toList();
    }

    private static Stream<Handler> handlers(Class<?> controller) {
        var base = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        var prefix = base == null || base.path().length == 0 ? "" : base.path()[0];
        var handlers = new ArrayList<Handler>();
        for (var method : controller.getDeclaredMethods()) {
            var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            if (mapping != null) {
                var path = prefix + (mapping.path().length == 0 ? "" : mapping.path()[0]);
                var verb = mapping.method()[0].name().toUpperCase(Locale.ROOT);
                handlers.add(new Handler(verb, PathPatternParser.defaultInstance.parse(path), method));
            }
        }
        return handlers.stream();
    }
}
