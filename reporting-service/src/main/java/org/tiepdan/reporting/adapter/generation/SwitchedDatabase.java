package org.tiepdan.reporting.adapter.generation;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A database that maps a plain name to the collection of one generation at each operation, so that holders of a collection need not notice
 * a switch.
 */
public final class SwitchedDatabase implements InvocationHandler {
    private final MongoDatabase database;
    private final Supplier<Generation> generation;

    private SwitchedDatabase(MongoDatabase database, Supplier<Generation> generation) {
        this.database = database;
        this.generation = generation;
    }

    /** @param generation read at each operation */
    public static MongoDatabase of(MongoDatabase database, Supplier<Generation> generation) {
        return (MongoDatabase) Proxy.newProxyInstance(
                SwitchedDatabase.class.getClassLoader(),
                new Class<?>[] {MongoDatabase.class},
                new SwitchedDatabase(database, generation));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("getCollection") && arguments != null) {
            var plain = (String) arguments[0];
            return collection(
                    name -> {
                        var renamed = arguments.clone();
                        renamed[0] = name;
                        return (MongoCollection<?>) called(database, method, renamed);
                    },
                    () -> generation.get().nameOf(plain));
        }
        return call(database, method, arguments);
    }

    private static MongoCollection<?> collection(Function<String, MongoCollection<?>> open, Supplier<String> name) {
        return (MongoCollection<?>) Proxy.newProxyInstance(
                SwitchedDatabase.class.getClassLoader(),
                new Class<?>[] {MongoCollection.class},
                new Switched(open, name));
    }

    /** A collection under the name that is valid now. */
    private static final class Switched implements InvocationHandler {
        private final Function<String, MongoCollection<?>> open;
        private final Supplier<String> name;
        private volatile @Nullable Opened last;

        private record Opened(String name, MongoCollection<?> collection) {}

        Switched(Function<String, MongoCollection<?>> open, Supplier<String> name) {
            this.open = open;
            this.name = name;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            // Codecs and concerns are the same in every generation.
            if (method.getReturnType() == MongoCollection.class) {
                return collection(other -> (MongoCollection<?>) called(open.apply(other), method, arguments), name);
            }
            return call(now(), method, arguments);
        }

        private MongoCollection<?> now() {
            var wanted = name.get();
            var known = last;
            if (known == null || !known.name.equals(wanted)) {
                known = new Opened(wanted, open.apply(wanted));
                last = known;
            }
            return known.collection;
        }
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /** For methods that only describe a collection and throw no checked exception. */
    private static Object called(Object target, Method method, Object @Nullable [] arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
