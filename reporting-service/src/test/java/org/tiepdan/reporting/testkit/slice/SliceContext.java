package org.tiepdan.reporting.testkit.slice;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** All contexts of a JVM share what Spring reads from class files: reading it anew took half the time of a start. */
public final class SliceContext extends AnnotationConfigWebApplicationContext {
    private static final Map<Class<?>, Map<Resource, ?>> READ = new ConcurrentHashMap<>();

    /** A cache of this type is filled by nothing but {@link #getResourceCache}. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> Map<Resource, T> getResourceCache(Class<T> valueType) {
        return (Map<Resource, T>) READ.computeIfAbsent(valueType, _ -> new ConcurrentHashMap<Resource, T>());
    }

    /** Spring empties its caches at the end of each start; these stay for the next one. */
    @Override
    public void clearResourceCaches() {}
}
