package javax.annotation.meta;

/**
 * Named by the annotations of three libraries (CloudEvents, MongoDB's driver, Resilience4j), none of which brings it. Without it the
 * compiler warns in a way that no -Xlint option reaches, and warnings are errors. Only the compiler sees this file.
 */
public enum When {
    ALWAYS,
    UNKNOWN,
    MAYBE,
    NEVER
}
