package org.tiepdan.system.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** The methods that a class may call, where rules on class dependencies are not enough. */
final class Accesses {
    private static final Set<String> TIME_TYPES = Set.of(
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            OffsetDateTime.class.getName(),
            ZonedDateTime.class.getName());

    private Accesses() {}

    static ArchCondition<JavaClass> callClockOrChance() {
        return access("call a clock or chance", (owner, access) -> isClockOrChance(access));
    }

    static ArchCondition<JavaClass> readTheClockWhenLoaded() {
        return access(
                "read the clock when loaded",
                (owner, access) -> access.getOrigin().getName().equals("<clinit>") && isClockOrChance(access));
    }

    static ArchCondition<JavaClass> useAForeignAdapter() {
        return access("use a foreign adapter", (owner, access) -> {
            var target = access.getTargetOwner().getPackageName();
            int adapter = target.indexOf(".adapter");
            return adapter > 0
                    && target.startsWith("org.tiepdan.")
                    && !owner.getPackageName().startsWith(target.substring(0, adapter))
                    // The entry point of a service wires its features together.
                    && owner.getPackageName().chars().filter(c -> c == '.').count() > 2;
        });
    }

    private static boolean isClockOrChance(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        var owner = target.getOwner().getName();
        var name = target.getName();
        return TIME_TYPES.contains(owner) && name.equals("now")
                || owner.equals(Clock.class.getName()) && name.startsWith("system")
                || owner.equals(System.class.getName()) && (name.equals("currentTimeMillis") || name.equals("nanoTime"))
                || owner.equals(UUID.class.getName()) && name.equals("randomUUID")
                || owner.equals(Math.class.getName()) && name.equals("random")
                || owner.equals(Random.class.getName()) && name.equals("<init>");
    }

    private interface AccessTest {
        boolean matches(JavaClass owner, JavaAccess<?> access);
    }

    private static ArchCondition<JavaClass> access(String description, AccessTest test) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getAccessesFromSelf().stream()
                        .filter(access -> test.matches(item, access))
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(item, access.getDescription())));
            }
        };
    }
}
