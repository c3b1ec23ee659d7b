package org.tiepdan.reporting.projection.adapter.order;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A database whose writer dies in the middle of a write: an unknown part of it is stored. */
public final class MortalDatabase {
    private final MongoDatabase database;
    private volatile @Nullable String fatal;
    private volatile double written;

    /** Writes until the fatal one; none is fatal if it is 0 or less. */
    private final AtomicInteger left = new AtomicInteger();

    public MortalDatabase(MongoDatabase database) {
        this.database = database;
    }

    /** Thrown by the write in which the writer dies. */
    static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Died() {
            super("Died while it wrote.");
        }
    }

    public MongoDatabase get() {
        return proxy(MongoDatabase.class, (method, arguments) -> {
            var found = call(database, method, arguments);
            return found instanceof MongoCollection<?> collection
                    ? mortal(collection, String.valueOf(arguments[0]))
                    : found;
        });
    }

    /**
     * The writer dies in the next write to that collection.
     *
     * @param share of the documents that are still written, from 0 to 1
     */
    void dieAt(String collection, double share) {
        written = share;
        fatal = collection;
    }

    /**
     * The writer dies in one of its next writes.
     *
     * @param which counted from 1, to any collection
     * @param share as of {@link #dieAt}
     */
    public void dieIn(int which, double share) {
        written = share;
        left.set(which);
    }

    /** No further write is fatal. */
    public void live() {
        fatal = null;
        left.set(0);
    }

    private boolean isFatal(String collection) {
        return collection.equals(fatal) || left.decrementAndGet() == 0;
    }

    private MongoCollection<?> mortal(MongoCollection<?> collection, String name) {
        return proxy(MongoCollection.class, (method, arguments) -> {
            if ((method.getName().equals("bulkWrite") || method.getName().equals("updateOne")) && isFatal(name)) {
                fatal = null;
                writeSome(collection, method, arguments);
                throw new Died();
            }
            var found = call(collection, method, arguments);
            return found instanceof MongoCollection<?> other ? mortal(other, name) : found;
        });
    }

    private void writeSome(MongoCollection<?> collection, Method method, Object[] arguments) throws Throwable {
        if (arguments[0] instanceof List<?> models) {
            var some = models.subList(0, (int) Math.round(written * models.size()));
            if (!some.isEmpty()) {
                var fewer = arguments.clone();
                fewer[0] = some;
                call(collection, method, fewer);
            }
        } else if (written > 0.5) {
            call(collection, method, arguments);
        }
    }

    private interface Call {
        @Nullable
        Object of(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        InvocationHandler handler =
                (_, method, arguments) -> call.of(method, arguments == null ? new Object[0] : arguments);
        return type.cast(Proxy.newProxyInstance(MortalDatabase.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
